using System.Collections.Immutable;
using DataTags.Core.Language;
using DataTags.Core.Tags;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Models;

/// <summary>Whether a pattern speaks of a symbol; inheritance is the caller's affair.</summary>
public static class PatternMatching
{
    public static ImmutableArray<IParameterSymbol> Parameters(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    };

    public static bool Matches(MemberPattern pattern, ISymbol symbol) =>
        !pattern.IsAttribute
        && MemberNames.Full(symbol) is { } name
        && Glob.Matches(pattern.Name, name)
        && MatchesParameters(pattern, symbol);

    /// <summary>Methods and indexers are named with parentheses, everything else without.</summary>
    public static bool MatchesParameters(MemberPattern pattern, ISymbol symbol)
    {
        if (symbol is not (IMethodSymbol or IPropertySymbol { IsIndexer: true }))
            return pattern.Parameters.Kind == ParameterListKind.Absent;

        return pattern.Parameters.Kind switch
        {
            ParameterListKind.Absent => false,
            ParameterListKind.Any => true,
            _ => pattern.Parameters.Matches([.. Parameters(symbol).Select(static parameter => parameter.Name)]),
        };
    }

    /// <summary>Whether an attribute class is the one a pattern names, or derives from it when the pattern says so.</summary>
    public static bool MatchesAttribute(MemberPattern pattern, INamedTypeSymbol attributeClass)
    {
        for (var current = attributeClass; current is not null; current = current.BaseType)
        {
            if (MemberNames.Type(current) is { } name && NamesAttribute(pattern.Name, name))
                return true;

            if (!pattern.IncludesDerived)
                return false;
        }

        return false;
    }

    /// <summary>Whether an attribute says of its property what a line waits for, or nothing at all.</summary>
    public static bool MayBe(AttributeData attribute, ConstantCondition condition)
    {
        if (condition.Port is not { Root: PortRoot.This, Steps: [{ Kind: StepKind.Member, Name: { } name }] } || AttributeNames.Named(attribute, name) is not { } said)
            return true;

        var text = AttributeNames.EnumMember(said) ?? (said.Kind == TypedConstantKind.Primitive ? said.Value?.ToString() : null);
        return condition.Values.Any(value => string.Equals(value, text, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a pattern names an attribute class, with or without the word Attribute.</summary>
    public static bool NamesAttribute(string pattern, string name)
    {
        const string Suffix = "Attribute";
        return Glob.Matches(pattern, name) || (name.EndsWith(Suffix, StringComparison.Ordinal) && Glob.Matches(pattern, name.Substring(0, name.Length - Suffix.Length)));
    }
}
