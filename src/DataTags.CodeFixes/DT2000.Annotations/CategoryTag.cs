using DataTags.Analyzers.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.CodeFixes.Annotations;

/// <summary>The attribute that stands for a category.</summary>
/// <param name="Type">Its class.</param>
/// <param name="Context">The value of its <c>Context</c>, for a category that has contexts and is used in one.</param>
internal sealed record CategoryTag(INamedTypeSymbol Type, IFieldSymbol? Context)
{
    private const string RootMetadataName = "DataTags.DataTagAttribute";

    /// <summary>The tag of the category a diagnostic speaks of, as the compilation of the receiver knows it.</summary>
    public static CategoryTag? Find(Diagnostic diagnostic, Compilation origin, Compilation receiver)
    {
        if (!diagnostic.Properties.TryGetValue(FindingProperties.Category, out var category) || category is null)
            return null;

        // A category with a context is written Category.Context.
        var parts = category.Split('.');
        var name = parts[0] + "Attribute";
        var type = receiver.GetTypeByMetadataName("DataTags." + name) ?? OwnCategory(name, diagnostic, origin, receiver);
        if (type is null)
            return null;
        if (parts.Length == 1)
            return new CategoryTag(type, Context: null);
        var context = type.GetMembers("Context").OfType<IPropertySymbol>().FirstOrDefault()?.Type.GetMembers(parts[1]).OfType<IFieldSymbol>().FirstOrDefault();
        return context is null ? null : new CategoryTag(type, context);
    }

    /// <summary>The tag of one of the product's own categories; null if the compilation does not reference the attributes.</summary>
    public static CategoryTag? OfProduct(string category, Compilation compilation)
        => compilation.GetTypeByMetadataName($"DataTags.{category}Attribute") is { } type ? new CategoryTag(type, Context: null) : null;

    public bool IsOn(ISymbol symbol)
        => symbol.GetAttributes().Any(data => data.AttributeClass is { } type && type.Name == Type.Name && type.ContainingNamespace.ToDisplayString() == Type.ContainingNamespace.ToDisplayString());

    /// <summary>A user's own category is found where it is in use, on the datum, or else by its name among the sources.</summary>
    private static INamedTypeSymbol? OwnCategory(string name, Diagnostic diagnostic, Compilation origin, Compilation receiver)
    {
        var found = DatumTags(diagnostic, origin).Concat(receiver.GetSymbolsWithName(name, SymbolFilter.Type).OfType<INamedTypeSymbol>())
            .FirstOrDefault(type => type.Name == name && IsTag(type));
        return found is null ? null : receiver.GetTypeByMetadataName(MetadataName(found));
    }

    private static IEnumerable<INamedTypeSymbol> DatumTags(Diagnostic diagnostic, Compilation origin)
    {
        if (!diagnostic.Properties.TryGetValue(FindingProperties.DatumId, out var id) || id is null || ReceiverSymbol.Find(origin, id) is not { } datum)
            return [];
        return datum.GetAttributes().Concat(datum.ContainingType?.GetAttributes() ?? []).Select(static data => data.AttributeClass).OfType<INamedTypeSymbol>();
    }

    private static bool IsTag(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat) == RootMetadataName)
                return true;
        }

        return false;
    }

    private static string MetadataName(INamedTypeSymbol type)
        => type.ContainingType is { } outer ? MetadataName(outer) + "+" + type.MetadataName
            : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName
            : type.ContainingNamespace.ToDisplayString() + "." + type.MetadataName;
}
