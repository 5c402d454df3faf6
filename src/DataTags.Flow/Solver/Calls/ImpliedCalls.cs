using System.Collections.Immutable;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver.Calls;

/// <summary>Calls the language makes by itself because a type has the right methods: <c>Deconstruct</c>, <c>GetEnumerator</c>.</summary>
internal sealed class ImpliedCalls(BodyAnalysis body)
{
    // Members of the framework's tasks and of the exception a task wraps others in.
    private const string FailureSlot = "Exception";
    private const string InnerSlot = "InnerException";

    private Machine Machine => body.Machine;

    public FlowValue[] Deconstruct(IMethodSymbol method, FlowValue value, int count, SyntaxNode at)
    {
        var offset = method.Parameters.Length - count;
        if (IsPositional(method))
            return method.Parameters.Select(parameter => Places.ReadMember(method.ContainingType, value, parameter, at, body)).ToArray();
        var temporaries = method.Parameters.Select(parameter => (Place?)new VariablePlace(parameter, at, parameter.Type)).ToImmutableArray();
        var arguments = ImmutableArray.CreateRange(Enumerable.Range(0, method.Parameters.Length).Select(i => i < offset ? value : FlowValue.Clean));
        body.Calls.Call(new CallSite(method, offset == 0 ? value : null, arguments, at, IsVirtual: false) { References = temporaries });
        return method.Parameters.Skip(offset).Select(parameter => body.Variables.Read(parameter, parameter.Type)).ToArray();
    }

    /// <summary>The Deconstruct that comes with a positional record reads the properties its parameters are named after.</summary>
    private static bool IsPositional(IMethodSymbol method)
        => method.ContainingType.IsRecord && (method.IsImplicitlyDeclared || method.DeclaringSyntaxReferences.IsEmpty)
            && method.Parameters.All(parameter => Places.Positional(method.ContainingType, parameter) is not null);

    /// <summary>One element of whatever is enumerated.</summary>
    public FlowValue Enumerate(FlowValue collection, ITypeSymbol? type, IForEachLoopOperation loop)
    {
        var elementType = ElementType(type, loop);
        if (type is null || TypeShape.IsScalar(type))
            return FlowValue.Of(collection.Taint, collection.IsOpaque);
        var enumerator = EnumeratorOf(type, loop);
        var element = Machine.Read(collection, Slots.Element, elementType);
        if (enumerator is null || !TypeShape.IsInSource(enumerator))
            return element;
        var elements = Elements(enumerator, collection, elementType, loop.Syntax);
        return IsReference(elements) && loop.LoopControlVariable is not IVariableDeclaratorOperation { Symbol.IsRef: true } ? body.References.Read(elements, elementType).Join(element) : elements.Join(element);
    }

    /// <summary>Whether an element is where it is, as an enumerator hands it out that returns references.</summary>
    public static bool IsReference(FlowValue element) => element.Objects.Any(static item => item.IsAddress);

    public static ITypeSymbol? ElementType(ITypeSymbol? type, IForEachLoopOperation loop)
        => loop.LoopControlVariable is IVariableDeclaratorOperation declarator ? declarator.Symbol.Type : TypeShape.ElementType(type);

    /// <summary>Whether the code is in sight that says which elements there are, and in which order.</summary>
    public static bool HasOwnEnumerator(ITypeSymbol? type, IForEachLoopOperation loop) => type is not null && EnumeratorOf(type, loop) is { } enumerator && TypeShape.IsInSource(enumerator);

    private static IMethodSymbol? EnumeratorOf(ITypeSymbol type, IForEachLoopOperation loop) => FindMethod(type, "GetEnumerator") ?? FindMethod(type, "GetAsyncEnumerator") ?? ExtensionOf(loop);

    /// <summary>What enumerating the objects gives whose types have code for it in sight; null when there are none.</summary>
    public FlowValue? OwnElements(FlowValue collection, SyntaxNode at)
    {
        FlowValue? result = null;
        foreach (var item in collection.Objects)
        {
            if (item.Type is not { } type || !TypeShape.IsInSource(type) || (FindMethod(type, "GetEnumerator") ?? FindMethod(type, "GetAsyncEnumerator")) is not { } enumerator || !TypeShape.IsInSource(enumerator))
                continue;
            var elements = Elements(enumerator, FlowValue.Of(item), TypeShape.ElementType(type), at);
            if (IsReference(elements))
                elements = body.References.Read(elements, TypeShape.ElementType(type));
            result = result?.Join(elements) ?? elements;
        }

        return result;
    }

    private FlowValue Elements(IMethodSymbol enumerator, FlowValue collection, ITypeSymbol? elementType, SyntaxNode at)
    {
        var sequence = enumerator.IsStatic
            ? body.Calls.Invoke(enumerator, null, [collection], at, isVirtual: false)
            : body.Calls.Invoke(enumerator, collection, [], at, enumerator.IsVirtual || enumerator.IsAbstract);
        var current = sequence.Objects.IsEmpty ? FlowValue.Clean : Machine.Read(sequence, Slots.Element, elementType);
        var property = enumerator.ReturnType.GetMembers("Current").OfType<IPropertySymbol>().FirstOrDefault();
        if (property?.GetMethod is { } getter && TypeShape.IsInSource(getter))
            current = current.Join(body.Scope.Bodies.IsStorage(property) ? Machine.Read(sequence, property.Name, property.Type) : body.Calls.Invoke(getter, sequence, [], at, isVirtual: true));
        return current;
    }

    /// <summary>What <c>using</c> calls in the end; null where nothing of it can be in sight.</summary>
    public static IMethodSymbol? Disposer(ITypeSymbol? type)
        => type is not null && (FindMethod(type, "Dispose") ?? FindMethod(type, "DisposeAsync") ?? Inherited(type)) is { Parameters.IsEmpty: true } dispose
            && (TypeShape.IsInSource(dispose) || dispose.ContainingType.TypeKind == TypeKind.Interface) ? dispose : null;

    private static IMethodSymbol? Inherited(ITypeSymbol type)
        => type.TypeKind == TypeKind.Interface ? type.AllInterfaces.Select(static face => FindMethod(face, "Dispose") ?? FindMethod(face, "DisposeAsync")).FirstOrDefault(static found => found is not null) : null;

    public void Dispose(FlowValue resource, ITypeSymbol? type, SyntaxNode at)
    {
        if (Machine.IsReachable && Disposer(type) is { } dispose)
            body.Calls.Invoke(dispose, resource, [], at, dispose.IsVirtual || dispose.IsAbstract || dispose.IsOverride);
    }

    /// <summary>The result of awaiting a task, or an object with an awaiter of its own.</summary>
    public FlowValue Await(FlowValue awaited, IAwaitOperation operation)
    {
        if (operation.Operation.Type is { } type && FindMethod(type, "GetAwaiter") is { } getAwaiter && TypeShape.IsInSource(getAwaiter))
        {
            var awaiter = body.Calls.Invoke(getAwaiter, awaited, [], operation.Syntax, getAwaiter.IsVirtual || getAwaiter.IsAbstract);
            if (FindMethod(getAwaiter.ReturnType, "GetResult") is { } getResult)
                return body.Calls.Invoke(getResult, awaiter, [], operation.Syntax, isVirtual: false);
        }

        var result = Machine.Read(awaited, Slots.Result, operation.Type);
        Raise(awaited);
        return result;
    }

    /// <summary>Whoever awaits a task that failed gets its exception; where it cannot but fail, nothing else.</summary>
    private void Raise(FlowValue task)
    {
        var failed = task.Objects.Where(item => Machine.StateOf(item).Slots.ContainsKey(FailureSlot)).ToArray();
        if (failed.Length == 0)
            return;
        var failure = Machine.Read(task.WithObjects([.. failed]), FailureSlot, null);
        var inner = Machine.Read(failure, InnerSlot, null);
        body.Exceptions.NoteThrown(inner.Objects.IsEmpty ? failure : inner);
        if (!task.IsOpaque && task.Objects.All(item => Machine.StateOf(item) is { IsOpen: false } state && state.Slots.ContainsKey(FailureSlot) && !state.Slots.ContainsKey(Slots.Result)))
            Machine.State = null;
    }

    /// <summary>The task of an asynchronous method: what it gives when it completes, what awaiting it throws when it fails.</summary>
    /// <param name="given">The result; null where the method never completes.</param>
    public FlowValue Task(FlowValue? given, FlowValue thrown)
    {
        var task = Machine.Allocate(body.Body.Syntax, body.Body.Method.ReturnType, part: "task");
        if (given is not null)
            Machine.Write(task, Slots.Result, given, isStrong: true);
        if (!thrown.Objects.IsEmpty)
        {
            var failure = Machine.Allocate(body.Body.Syntax, null, isExact: false, part: "failure");
            Machine.Write(failure, InnerSlot, thrown, isStrong: true);
            Machine.Write(task, FailureSlot, FlowValue.Of(failure), isStrong: true);
        }

        return FlowValue.Of(task);
    }

    private static IMethodSymbol? ExtensionOf(IForEachLoopOperation loop)
        => loop is { SemanticModel: { } model, Syntax: CommonForEachStatementSyntax syntax } && model.GetForEachStatementInfo(syntax).GetEnumeratorMethod is { IsExtensionMethod: true } method
            ? method.ReducedFrom ?? method
            : null;

    private static IMethodSymbol? FindMethod(ITypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(method => !method.IsStatic) is { } method)
                return method;
        }

        return null;
    }
}
