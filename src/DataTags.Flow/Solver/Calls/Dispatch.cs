using System.Collections.Immutable;
using System.Globalization;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using DataTags.Flow.Solver.Modelled;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver.Calls;

/// <summary>Runs the code that a call may reach: one method, or all overrides in sight that the types of the receiver allow.</summary>
internal sealed class Dispatch(BodyAnalysis body, CallSite site)
{
    private Machine Machine => body.Machine;

    public FlowValue Run()
    {
        var targets = Targets();
        if (targets.IsEmpty)
            return NoBody(site);
        if (targets.Length == 1)
            return RunTarget(targets[0]);
        var before = Machine.State;
        FlowState? after = null;
        FlowValue? result = null;
        foreach (var (method, receiver) in targets)
        {
            Machine.State = before;
            var value = RunTarget((method, receiver));
            if (Machine.IsReachable)
                result = result is null ? value : result.Join(value);
            after = Machine.Join(after, Machine.State);
        }

        Machine.State = after;
        return result ?? FlowValue.Clean;
    }

    private FlowValue RunTarget((IMethodSymbol Method, FlowValue? Receiver) target)
    {
        var (method, receiver) = target;
        var call = SymbolIdentity.Comparer.Equals(method, site.Method) && ReferenceEquals(receiver, site.Receiver) ? site : site with { Method = method, Receiver = receiver };
        if (body.Scope.Bodies.Get(method, body.Computer.CancellationToken) is { } callee)
            return new SummaryApplier(body, call, []).Apply(callee, callee.Method.OriginalDefinition);
        // A member of a library that an object's type chose: what is said of it is said of no other.
        return !ReferenceEquals(call, site) && !SymbolIdentity.Comparer.Equals(method, site.Method) && call.Of(body.Scope.Facts.ModelOf(method), Machine) is { MovesData: true } model
            ? new ModelApplier(body, call, model).Apply()
            : NoBody(call);
    }

    /// <summary>Code that may run: one method, or all overrides in sight that the receiver's types allow.</summary>
    private ImmutableArray<(IMethodSymbol, FlowValue?)> Targets()
    {
        var method = site.Method;
        if (!site.IsVirtual || site.Receiver is null || method.IsStatic || (!method.IsVirtual && !method.IsAbstract && !method.IsOverride))
            return method is { IsStatic: true } and ({ IsAbstract: true } or { IsVirtual: true }) ? StaticTargets(method) : [(method, site.Receiver)];
        var receiver = site.Receiver;
        var result = ImmutableArray.CreateBuilder<(IMethodSymbol, FlowValue?)>();
        var open = new List<AbstractObject>();
        foreach (var group in receiver.Objects.GroupBy(item => item is { IsExact: true, Type: not null } ? item.Type : null, SymbolIdentity.Comparer))
        {
            if (group.Key is ITypeSymbol type && TypeHierarchy.Resolve(type, method) is { } exact)
                result.Add((exact, receiver.WithObjects([.. group])));
            else
                open.AddRange(group);
        }

        if (open.Count == 0 && (result.Count > 0 || !receiver.IsOpaque))
            return result.Count > 0 ? result.ToImmutable() : Overrides(receiver, []);
        var rest = receiver.WithObjects([.. open]);
        body.Interest(rest);
        result.AddRange(Overrides(rest, open));
        return result.ToImmutable();
    }

    private ImmutableArray<(IMethodSymbol, FlowValue?)> Overrides(FlowValue receiver, List<AbstractObject> objects)
    {
        var known = objects.Where(item => item.Input is not null).SelectMany(item => Machine.Inputs.KnownTypes(item.Input!)).ToArray();
        var candidates = known.Length > 0
            ? [.. known.Select(type => TypeHierarchy.Resolve(type, site.Method)).OfType<IMethodSymbol>()]
            : body.Scope.Hierarchy.Implementations(site.Method);
        var bounds = objects.Select(item => item.Type).OfType<ITypeSymbol>().ToArray();
        if (bounds.Length == objects.Count && bounds.Length > 0)
        {
            candidates = [.. candidates.Where(candidate => bounds.Any(bound => MayBe(candidate, bound)))];
            // Only where it matters is the caller asked what the type parameters stand for.
            if (candidates.Length > 1 && Array.Exists(bounds, static bound => bound is INamedTypeSymbol { IsGenericType: true }))
                candidates = [.. candidates.Where(candidate => bounds.Any(bound => MayBe(candidate, body.TypeArguments.Closed(bound))))];
        }

        return Within(candidates, receiver);
    }

    private ImmutableArray<(IMethodSymbol, FlowValue?)> StaticTargets(IMethodSymbol method)
        => site.ConstrainedTo is ITypeParameterSymbol parameter && body.TypeArguments.Argument(parameter) is { } type && TypeHierarchy.Resolve(type, method) is { IsAbstract: false } chosen
            ? [(chosen, null)]
            : Within(body.Scope.Hierarchy.Implementations(method), null);

    /// <summary>Too many candidates say little about any of them: the call counts as one of unknown code, and that is said.</summary>
    private ImmutableArray<(IMethodSymbol, FlowValue?)> Within(ImmutableArray<IMethodSymbol> candidates, FlowValue? receiver)
    {
        candidates = OneStorage(candidates);
        if (candidates.Length <= body.Scope.Options.DispatchWidth)
            return [.. candidates.Select(candidate => (candidate, receiver))];
        // Nothing is handed over but the object itself, whose type is known to who made it: everything can be disposed of.
        if (site.Method is { ReturnsVoid: true, Parameters.IsEmpty: true, ContainingType.TypeKind: TypeKind.Interface } && !TypeShape.IsInSource(site.Method))
            return [];
        body.Cut(site.At, $"{candidates.Length.ToString(CultureInfo.InvariantCulture)} methods may run at the call of {CodeNames.WithType(site.Method)}; none of them is followed");
        return [];
    }

    /// <summary>Accessors without code and labels all do the same: they read or write the slot of the property, so the one that is called stands for all.</summary>
    private ImmutableArray<IMethodSymbol> OneStorage(ImmutableArray<IMethodSymbol> candidates)
    {
        if (site.Method.AssociatedSymbol is not IPropertySymbol { IsIndexer: false } || candidates.Length < 2)
            return candidates;
        var others = candidates.RemoveAll(IsStorage);
        return candidates.Length - others.Length < 2 ? candidates : others.Insert(0, site.Method);

        bool IsStorage(IMethodSymbol candidate) => candidate.AssociatedSymbol is IPropertySymbol property && body.Scope.Bodies.IsStorage(property) && body.Scope.Facts.LabelsOf(property).IsEmpty && SlotNames.Of(property) == SlotNames.Of(site.Method.AssociatedSymbol);
    }

    private bool MayBe(IMethodSymbol candidate, ITypeSymbol bound) => bound.TypeKind switch
    {
        TypeKind.TypeParameter or TypeKind.Dynamic => true,
        TypeKind.Class when bound.SpecialType == SpecialType.System_Object => true,
        // A class may inherit what it implements an interface with, so the class with the code need not name the interface.
        TypeKind.Interface => body.Scope.Hierarchy.Implementations(site.Method, bound).Contains(candidate, SymbolIdentity.Comparer),
        _ => TypeArgumentsFit.IsOrHas(candidate.ContainingType, bound) || TypeArgumentsFit.IsOrHas(bound, candidate.ContainingType),
    };

    /// <summary>No code in sight: accessors are storage, all else is unknown code.</summary>
    private FlowValue NoBody(CallSite call)
    {
        var method = call.Method;
        if (method.AssociatedSymbol is IPropertySymbol property && call.Receiver is not null | property.IsStatic)
            return Storage(call, property);
        if (method.MethodKind == MethodKind.Constructor && (method.Parameters.IsEmpty || !method.DeclaringSyntaxReferences.IsEmpty))
            return call.Receiver ?? FlowValue.Clean;
        return new UnknownCode(body, call).Apply();
    }

    private FlowValue Storage(CallSite call, IPropertySymbol property)
    {
        var target = call.Receiver ?? Variables.StaticsOf(property);
        var isSetter = call.Method.MethodKind == MethodKind.PropertySet;
        var slot = SlotNames.Of(property);
        if (property.IsIndexer)
        {
            slot = call.Arguments.Length > 0 ? Places.ContentSlot(call.Arguments[0]) : Slots.Element;
            if (slot == Slots.Element && call.Arguments.Length > 0)
                body.Interest(call.Arguments[0]);
        }

        if (!isSetter)
            return Machine.Read(target, slot, property.Type);
        var value = call.Arguments.LastOrDefault() ?? FlowValue.Clean;
        body.Sinks.RecordStore(property, value, call.At);
        Machine.Write(target, slot, value.Step(call.At, $"stored in {property.Name}"), isWeak: slot == Slots.Element);
        return FlowValue.Clean;
    }
}
