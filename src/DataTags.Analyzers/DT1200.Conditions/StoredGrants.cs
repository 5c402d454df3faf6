using DataTags.Analyzers.Catalog;
using DataTags.Analyzers.Session;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Conditions;

/// <summary>DT1209: fields and properties that keep a grant of access, alone or in a collection, a task or a function.</summary>
internal sealed class StoredGrants(PrivacySession session)
{
    private const int Deepest = 4;

    public Diagnostic? Of(ISymbol member)
    {
        var type = member switch
        {
            IFieldSymbol { IsImplicitlyDeclared: false, IsConst: false } field => field.Type,
            IPropertySymbol property => property.Type,
            _ => null,
        };
        // What a property computes it does not keep, and a grant may wrap another one.
        if (type is null || GrantIn(type, Deepest) is not { } grant || (member is IPropertySymbol computed && !IsStored(computed)) || session.Grants.Of(member.ContainingType) is not null)
            return null;
        return Diagnostic.Create(Descriptors.For(RuleIds.GrantStoredAway), member.Locations.FirstOrDefault(static place => place.IsInSource), $"{member.ContainingType.Name}.{member.Name}", grant.Name);
    }

    private static bool IsStored(IPropertySymbol property)
        => property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    private INamedTypeSymbol? GrantIn(ITypeSymbol type, int depth)
    {
        if (type is IArrayTypeSymbol array)
            return depth > 0 ? GrantIn(array.ElementType, depth - 1) : null;
        if (type is not INamedTypeSymbol named)
            return null;
        if (session.Grants.Of(named) is not null)
            return named;
        return depth == 0 || !named.IsGenericType ? null : named.TypeArguments.Select(argument => GrantIn(argument, depth - 1)).FirstOrDefault(static found => found is not null);
    }
}
