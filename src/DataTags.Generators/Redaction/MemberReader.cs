using DataTags.Core.Tags;
using Microsoft.CodeAnalysis;

namespace DataTags.Generators.Redaction;

/// <summary>Tells how a member is to be treated, from its tags and from what is known of the accessors that use it.</summary>
internal sealed class MemberReader(TagReader tags)
{
    private const string DefaultMode = "Erase";

    /// <summary>Members that no tag names but tagged properties of the same type are made of, with the property.</summary>
    private readonly Dictionary<ISymbol, IPropertySymbol> _stores = new(SymbolEqualityComparer.Default);

    public void Add(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is not IPropertySymbol { IsStatic: false } property || IsAuto(property) || Read(property).Treatment != Treatment.Masked)
                continue;

            foreach (var name in AccessorNames.Of(property, cancellationToken))
            {
                foreach (var store in type.GetMembers(name))
                {
                    // What everybody can read without a tag is declared untagged; what only the accessor reads has no say of its own.
                    if (store is IFieldSymbol or IPropertySymbol && store.DeclaredAccessibility != Accessibility.Public && !_stores.ContainsKey(store))
                        _stores.Add(store, property);
                }
            }
        }
    }

    public (Treatment Treatment, Mask? Mask) Read(ISymbol member)
    {
        if (Own(member) is { } own)
            return own;

        return _stores.TryGetValue(member, out var property) && Own(property) is { Mask: not null } made ? made : (Treatment.Untagged, null);
    }

    public (Treatment Treatment, Mask? Mask) Read(IParameterSymbol parameter) => Own(parameter) ?? (Treatment.Untagged, null);

    private (Treatment Treatment, Mask? Mask)? Own(ISymbol member)
    {
        if (tags.IsDeclassified(member, out _))
            return (Treatment.Keep, null);

        var categories = tags.Read(member);
        if (tags.MaskOf(member) is { } mask)
            return (Treatment.Masked, new Mask(mask.Mode, mask.First, mask.Last, mask.KeyId, categories.IsEmpty ? CategorySet.Root : categories[0].Category.Name, true));
        if (!categories.IsEmpty)
            return (Treatment.Masked, new Mask(DefaultMode, 0, 0, null, categories[0].Category.Name, false));

        return tags.IsNotPersonal(member) ? (Treatment.Keep, null) : null;
    }

    /// <summary>Whether a property is nothing but its backing field. In metadata the compiler has marked the accessor.</summary>
    public static bool IsAuto(IPropertySymbol property)
    {
        if (property.GetMethod is not { } getter)
            return false;
        if (property.DeclaringSyntaxReferences.IsEmpty)
            return getter.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute");

        return AccessorNames.HasNoBody(property) && property.ContainingType.GetMembers().Any(member =>
            member is IFieldSymbol { AssociatedSymbol: { } owner } && SymbolEqualityComparer.Default.Equals(owner, property));
    }
}
