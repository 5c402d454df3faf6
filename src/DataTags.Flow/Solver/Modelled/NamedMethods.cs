using System.Collections.Immutable;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver.Modelled;

/// <summary>Methods that a port names as members of an object, as <c>this.InsertItem</c> does: code that a library runs by their names.</summary>
internal sealed class NamedMethods(BodyAnalysis body, CallSite site, PortReader reader)
{
    /// <summary>Whether each of the objects has code of its own in sight.</summary>
    public bool IsOfAll { get; private set; }

    /// <summary>What runs; without code where nothing is in sight, null where the port names no method but what the object holds.</summary>
    public FlowValue? Of(Port port)
    {
        if (port.Steps is not [.., { Kind: PortStepKind.Member, Name: { } name }])
            return null;
        var owner = port with { Steps = port.Steps.RemoveAt(port.Steps.Length - 1) };
        var declared = TypeOf(owner);
        var members = Members(declared, name).ToArray();
        if (Array.Exists(members, static member => member is not IMethodSymbol))
            return null;
        var target = reader.Read(owner);
        var overridable = members.OfType<IMethodSymbol>().Where(static method => method is { IsStatic: false } and ({ IsVirtual: true } or { IsAbstract: true } or { IsOverride: true })).ToArray();
        var isOfThis = owner is { Root: PortRoot.This, Steps.IsEmpty: true };
        // One method of something else is called like any other. What an object keeps, it may not have at all.
        if (overridable is [var only] && !isOfThis && owner.Steps is [] or [{ Kind: not PortStepKind.Member }])
            return FlowValue.Of(new Callable(only, null, target, []));
        var found = target.Objects.Select(item => TypesOf(item, declared).SelectMany(type => Own(type, name, isOfThis)).Select(method => new Callable(method, null, FlowValue.Of(item), [])).Distinct().ToArray()).ToArray();
        IsOfAll = found.Length > 0 && Array.TrueForAll(found, static callables => callables.Length > 0);
        var own = found.SelectMany(static callables => callables).ToImmutableArray();
        if (own.IsEmpty && body.Scope.Hierarchy.IsNamed(name) && overridable.Any(body.Scope.Hierarchy.HasOwn))
            body.Interest(target);
        // What the object itself holds nobody has to declare.
        return own.IsEmpty && members.Length == 0 && (isOfThis || owner.Steps is [.., { Kind: not PortStepKind.Element }]) ? null : FlowValue.Clean.WithCallables(own);
    }

    private static IEnumerable<ISymbol> Members(ITypeSymbol? type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name) is { IsEmpty: false } members)
                return members;
        }

        return type is { TypeKind: TypeKind.Interface } ? type.AllInterfaces.SelectMany(face => face.GetMembers(name)) : [];
    }

    private ITypeSymbol? TypeOf(Port owner)
    {
        var root = owner.Root == PortRoot.Argument ? site.ArgumentType(owner.Argument) : owner.Root == PortRoot.This ? site.Method.ContainingType : null;
        foreach (var step in owner.Steps)
        {
            root = step switch
            {
                { Kind: PortStepKind.Element } => TypeShape.ElementType(root),
                { Kind: PortStepKind.Member, Name: { } name } => Members(root, name).Select(TypeShape.OfMember).FirstOrDefault(),
                _ => null,
            };
        }

        return root;
    }

    private IEnumerable<ITypeSymbol> TypesOf(AbstractObject item, ITypeSymbol? declared)
        => item.Input is { } path && body.Machine.Inputs.KnownTypes(path) is { IsEmpty: false } known ? known : (item.Type ?? declared) is { } type ? [type] : [];

    /// <summary>Methods of the sources that an object of the type has under the name. What the library calls is never what calls the library here.</summary>
    /// <param name="isOverride">Whether a class of the library calls itself: it knows what it declares.</param>
    private IEnumerable<IMethodSymbol> Own(ITypeSymbol type, string name, bool isOverride)
    {
        var found = new List<IMethodSymbol>();
        for (var current = type; current is not null && TypeShape.IsInSource(current); current = current.BaseType)
            found.AddRange(current.GetMembers(name).OfType<IMethodSymbol>().Where(method => !method.IsStatic && (method.IsOverride || !isOverride) && TypeShape.IsInSource(method) && !Overrides(method, site.Method) && !found.Exists(below => Overrides(below, method))).ToArray());
        return found;
    }

    private static bool Overrides(IMethodSymbol? method, IMethodSymbol overridden)
    {
        for (; method is not null; method = method.OverriddenMethod)
        {
            if (SymbolIdentity.Comparer.Equals(method.OriginalDefinition, overridden.OriginalDefinition))
                return true;
        }

        return false;
    }
}
