using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Models;

/// <summary>Names of symbols as patterns write them: dotted, nested types with a dot, no arity.</summary>
public static class MemberNames
{
    // Keyed weakly: a compilation must not live longer for having been asked.
    private static readonly ConditionalWeakTable<INamedTypeSymbol, string> s_typeNames = new();

    /// <summary>The symbol a model speaks of: the original definition, the property of an accessor or backing field, the static form of an extension method.</summary>
    public static ISymbol Definition(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { ReducedFrom: { } unreduced } => unreduced.OriginalDefinition,
        IMethodSymbol { AssociatedSymbol: { } owner } => owner.OriginalDefinition,
        IMethodSymbol { PartialDefinitionPart: { } definition } => definition.OriginalDefinition,
        IFieldSymbol { AssociatedSymbol: { } owner } => owner.OriginalDefinition,
        IPropertySymbol { PartialDefinitionPart: { } definition } => definition.OriginalDefinition,
        _ => symbol.OriginalDefinition,
    };

    /// <summary>The last segment of the name.</summary>
    public static string Member(ISymbol symbol)
    {
        if (symbol is IPropertySymbol { IsIndexer: true })
            return Language.MemberPattern.Indexer;

        // Explicit implementations are named after their interface as well.
        var name = symbol.Name;
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(dot + 1) : name;
    }

    /// <summary>The whole name, e.g. <c>System.Collections.Generic.List.Add</c>; null for what has none (lambdas, tuples, anonymous types).</summary>
    public static string? Full(ISymbol symbol)
    {
        if (symbol is INamedTypeSymbol type)
            return Type(type);

        if (symbol.ContainingSymbol is not INamedTypeSymbol container || Type(container) is not { } typeName)
            return null;

        return typeName + "." + Member(symbol);
    }

    public static string? Type(INamedTypeSymbol type)
    {
        var name = s_typeNames.GetValue(type.OriginalDefinition, static key => Build(key));
        return name.Length == 0 ? null : name;
    }

    private static string Build(INamedTypeSymbol type)
    {
        var segments = new List<string>();
        for (var current = type; current is not null; current = current.ContainingType)
        {
            // The block of an extension has no name of its own; its members count as the static class's.
            if (current.Name.Length > 0)
                segments.Add(current.Name);
            else if (current.ContainingType is null)
                return "";
        }

        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
            segments.Add(space.Name);

        segments.Reverse();
        return string.Join(".", segments);
    }
}
