using System.Collections.Immutable;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver.Calls;

/// <summary>The rule for code nobody knows: what goes in may come out of the return value, of <c>out</c> arguments, and stay in the receiver.</summary>
internal sealed class UnknownCode(BodyAnalysis body, CallSite site)
{
    private Machine Machine => body.Machine;

    public FlowValue Apply()
    {
        if (body.Scope.Facts.IsContract(site.Method))
            return ByContract();
        var passed = new TaintGathering();
        for (var i = 0; i < site.Arguments.Length; i++)
        {
            passed.Add(Inside(site.Arguments[i], site.ArgumentType(i)));
            if (!site.Arguments[i].Callables.IsEmpty)
                passed.Add(RunCallback(site.Arguments[i]));
        }

        var arguments = passed.ToSet();
        var receiver = site.Receiver is { } target && !site.Method.IsStatic ? target : null;
        var all = receiver is null ? arguments : arguments.Union(OfReceiver(receiver));
        // The object at work and the services it holds are called, not filled.
        if (receiver is not null && !IsRecordConstructor)
            Machine.Smear(receiver.WithObjects(receiver.Objects.RemoveAll(static item => item.Input is { Root: InputRoot.This })), arguments);
        for (var i = 0; i < site.Arguments.Length; i++)
        {
            if (site.Reference(i) is { } place && IsWritten(i))
                body.Places.Write(place, Value(all, site.Method.Parameters[i].Type, receiver, place.At));
        }

        if (site.Method.MethodKind == MethodKind.Constructor)
        {
            if (receiver is not null)
                MapToMembers(receiver);
            return FlowValue.Of(TypeShape.IsScalar(site.Method.ContainingType) ? arguments : TaintSet.Empty);
        }

        return Value(all, site.Method.ReturnType, receiver, site.At);
    }

    /// <summary>Callbacks still run, and what comes back is new: only declared labels are in it.</summary>
    private FlowValue ByContract()
    {
        for (var i = 0; i < site.Arguments.Length; i++)
        {
            if (!site.Arguments[i].Callables.IsEmpty)
                RunCallback(site.Arguments[i]);
            if (site.Reference(i) is { } place && IsWritten(i))
                body.Places.Write(place, Value(TaintSet.Empty, site.Method.Parameters[i].Type, null, place.At));
        }

        return site.Method.MethodKind == MethodKind.Constructor ? FlowValue.Clean : Value(TaintSet.Empty, site.Method.ReturnType, site.Receiver, site.At);
    }

    private bool IsWritten(int ordinal) => site.Method.Parameters[ordinal].RefKind is RefKind.Ref or RefKind.Out;

    private FlowValue Value(TaintSet taint, ITypeSymbol type, FlowValue? receiver, SyntaxNode at)
    {
        if (TypeShape.IsBooleanOrVoid(type))
            return FlowValue.Clean.AsOpaque();
        if (TypeShape.IsNumber(type))
            return FlowValue.Of(taint.IsEmpty ? taint : Shallow());
        if (TypeShape.IsScalar(type))
            return FlowValue.Of(taint);
        var made = Machine.AllocateUnknown(at, type, taint);
        var value = FlowValue.Create(TaintSet.Empty, [made], [], null, isOpaque: true);
        foreach (var candidate in receiver is null ? site.Arguments : site.Arguments.Add(receiver))
        {
            // Fluent and pass-through methods hand back what they were given.
            var same = candidate.Objects.Where(item => item.Type is { } itemType && SymbolIdentity.Comparer.Equals(itemType.OriginalDefinition, type.OriginalDefinition)).ToImmutableArray();
            if (!same.IsEmpty)
                value = value.Join(candidate.WithObjects(same).WithConstant(null));
        }

        return value;
    }

    /// <summary>A number made of data may be that data; a number made of a whole object is no more than a fact about it.</summary>
    private TaintSet Shallow()
        => site.Arguments.Where((value, i) => value.Objects.IsEmpty && !TypeShape.IsBooleanOrVoid(site.ArgumentType(i))).Aggregate(TaintSet.Empty, (sum, value) => sum.Union(value.Taint));

    private TaintSet Inside(FlowValue value, ITypeSymbol? type)
    {
        if (value.Taint.IsEmpty && value.Objects.IsEmpty)
            return TaintSet.Empty;
        return TypeShape.IsScalar(type) ? value.Taint : body.Text.Collect(value, type, SinkReading.Object, site.At, TypeShape.MayBeText(site.Method.ReturnType));
    }

    /// <summary>A method of a data type tells of the data; one of a service that merely hands out such data does not.</summary>
    private TaintSet OfReceiver(FlowValue receiver)
    {
        var type = site.ReceiverType ?? site.Method.ContainingType;
        var isData = TypeShape.MayBeText(site.Method.ReturnType)
            && body.Scope.Contents.Of(type, SinkReading.Object).Any(item => TypeNarrowing.IsAssignable(type, item.Member.ContainingType));
        return TypeShape.IsScalar(type) ? receiver.Taint : body.Text.Collect(receiver, type, SinkReading.Object, site.At, isData);
    }

    private TaintSet RunCallback(FlowValue function)
    {
        var parameters = function.Callables.Max(callable => callable.Target.Parameters.Length);
        var result = body.Delegates.Run(function, [.. Enumerable.Repeat(FlowValue.Opaque, parameters)], site.At, []);
        return body.Text.Collect(result, null, SinkReading.Object, site.At);
    }

    /// <summary>Positional records of other assemblies store each argument in the property of its name.</summary>
    private bool IsRecordConstructor => site.Method.MethodKind == MethodKind.Constructor && site.Method.ContainingType.IsRecord;

    private void MapToMembers(FlowValue receiver)
    {
        if (!IsRecordConstructor)
            return;
        foreach (var parameter in site.Method.Parameters)
        {
            if (site.Method.ContainingType.GetMembers(parameter.Name).Any(member => member is IPropertySymbol))
                Machine.Write(receiver, parameter.Name, site.Argument(parameter.Ordinal));
        }
    }
}
