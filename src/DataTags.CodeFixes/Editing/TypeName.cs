using Microsoft.CodeAnalysis;

namespace DataTags.CodeFixes.Editing;

/// <summary>How a type is written at a place.</summary>
/// <param name="Text">The name as to be written there.</param>
/// <param name="NeedsImport">Whether the namespace has to be imported for that.</param>
internal readonly record struct TypeName(string Text, bool NeedsImport)
{
    private const string AttributeSuffix = "Attribute";

    /// <summary>The shortest name that means <paramref name="type"/> at that place, and nothing else.</summary>
    public static TypeName At(SemanticModel model, int position, INamedTypeSymbol type, bool canImport)
    {
        if (IsOnlyMeaning(model, position, type.Name, type))
            return new TypeName(type.Name, NeedsImport: false);
        if (canImport && IsFree(model, position, type.Name))
            return new TypeName(type.Name, NeedsImport: true);
        var full = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted));
        var root = full.Split('.')[0];
        var rootMeans = model.LookupSymbols(position, name: root);
        return new TypeName(rootMeans is [INamespaceSymbol { ContainingNamespace.IsGlobalNamespace: true }] ? full : "global::" + full, NeedsImport: false);
    }

    /// <summary>As <see cref="At"/>, without the word that attributes are written without.</summary>
    public static TypeName OfAttributeAt(SemanticModel model, int position, INamedTypeSymbol type, bool canImport)
    {
        var name = At(model, position, type, canImport);
        if (!name.Text.EndsWith(AttributeSuffix, StringComparison.Ordinal))
            return name;
        var shorter = name.Text.Substring(0, name.Text.Length - AttributeSuffix.Length);

        // A type of the short name would be ambiguous with the attribute, if it is one itself; else it does not matter.
        var last = shorter.Substring(shorter.LastIndexOf('.') + 1);
        return model.LookupNamespacesAndTypes(position, name: last).OfType<INamedTypeSymbol>().Any(IsAttribute) ? name : name with { Text = shorter };
    }

    private static bool IsAttribute(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current is { Name: AttributeSuffix, ContainingNamespace.Name: "System" })
                return true;
        }

        return false;
    }

    private static bool IsOnlyMeaning(SemanticModel model, int position, string name, INamedTypeSymbol type)
        => model.LookupSymbols(position, name: name) is [var single] && SymbolEqualityComparer.Default.Equals(single, type);

    private static bool IsFree(SemanticModel model, int position, string name) => model.LookupSymbols(position, name: name).IsEmpty;
}
