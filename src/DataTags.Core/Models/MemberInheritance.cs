using Microsoft.CodeAnalysis;

namespace DataTags.Core.Models;

/// <summary>What a member overrides and implements.</summary>
public static class MemberInheritance
{
    /// <summary>Overridden members from the nearest up, then implemented interface members; original definitions, without the member itself.</summary>
    public static IEnumerable<ISymbol> InheritedBy(ISymbol member)
    {
        if (member is not (IMethodSymbol or IPropertySymbol or IEventSymbol) || member.ContainingType is null)
            yield break;

        for (var overridden = Overridden(member); overridden is not null; overridden = Overridden(overridden))
        {
            yield return overridden.OriginalDefinition;
            foreach (var implemented in Implemented(overridden))
                yield return implemented.OriginalDefinition;
        }

        foreach (var implemented in Implemented(member))
            yield return implemented.OriginalDefinition;
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };

    private static IEnumerable<ISymbol> Implemented(ISymbol member)
    {
        var type = member.ContainingType;
        if (type is null || type.TypeKind == TypeKind.Interface)
            yield break;

        if (member.Name.IndexOf('.') > 0)
        {
            foreach (var @explicit in Explicit(member))
                yield return @explicit;

            yield break;
        }

        if (member.IsStatic && member is IMethodSymbol { MethodKind: MethodKind.StaticConstructor })
            yield break;

        foreach (var contract in type.AllInterfaces)
        {
            foreach (var candidate in contract.GetMembers(member.Name))
            {
                if (candidate.Kind == member.Kind && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate), member))
                    yield return candidate;
            }
        }
    }

    private static IEnumerable<ISymbol> Explicit(ISymbol member) => member switch
    {
        IMethodSymbol method => method.ExplicitInterfaceImplementations,
        IPropertySymbol property => property.ExplicitInterfaceImplementations,
        IEventSymbol @event => @event.ExplicitInterfaceImplementations,
        _ => Enumerable.Empty<ISymbol>(),
    };
}
