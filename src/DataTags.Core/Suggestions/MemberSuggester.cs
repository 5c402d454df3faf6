using System.Collections.Immutable;
using DataTags.Core.Models;
using DataTags.Core.Tags;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Suggestions;

/// <summary>What a member of a compilation seems to hold.</summary>
public sealed record MemberSuggestion(ISymbol Member, Suggestion Suggestion);

/// <summary>
/// Finds the fields and properties in source that seem to hold personal data and about which nothing has been said: no tag of their own, by
/// a line, by somebody else's attribute, by their type, and no <c>[NotPersonal]</c>.
/// </summary>
/// <param name="tags">Asked only about members that look like data.</param>
public sealed class MemberSuggester(Lazy<TagReader> tags)
{
    /// <summary>Guesses below it are not worth a reader's time.</summary>
    public const double LeastConfidence = Confidence.Threshold / 100.0;

    /// <summary>Names of methods by which a mapping, such as that of an entity, calls a member differently.</summary>
    public static ImmutableHashSet<string> NamingCalls => Surroundings.BuiltIn.NamingCalls;

    /// <summary>The suggestions for what a type declares itself, in that order.</summary>
    public IEnumerable<MemberSuggestion> Of(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface))
            yield break;

        TypeContext? context = null;
        foreach (var member in type.GetMembers())
        {
            if (!IsCandidate(member))
                continue;

            context ??= ContextOf(type);
            if (Classify(member, context) is { } suggestion && !IsDecided(member))
                yield return new MemberSuggestion(member, suggestion);
        }
    }

    /// <summary>What a name given to the member elsewhere, such as that of its column, says of it; null if the member says as much by itself.</summary>
    public Suggestion? ByOtherName(ISymbol member, string otherName)
    {
        if (member.ContainingType is not { } type || !IsCandidate(member))
            return null;

        var context = ContextOf(type);
        if (Classify(member, context) is not null)
            return null;

        var description = Describe(member);
        var suggestion = AboveThreshold(ElementClassifier.Classify(description with { OtherNames = description.OtherNames.Add(otherName) }, context));
        return suggestion is null || IsDecided(member) ? null : suggestion;
    }

    private static Suggestion? Classify(ISymbol member, TypeContext context) => AboveThreshold(ElementClassifier.Classify(Describe(member), context));

    private static Suggestion? AboveThreshold(Suggestion? suggestion) => suggestion is { Confidence: >= LeastConfidence } ? suggestion : null;

    private static MemberDescription Describe(ISymbol member)
        => SymbolDescription.Of(member, TypeOf(member)!, member.ContainingType.GetMembers().Count(IsCandidate) == 1);

    private static bool IsCandidate(ISymbol member)
        => member is IPropertySymbol { IsIndexer: false } or IFieldSymbol { IsConst: false, IsImplicitlyDeclared: false }
            && !member.IsStatic
            && member.CanBeReferencedByName
            && !member.DeclaringSyntaxReferences.IsEmpty
            && TypeOf(member) is { } type
            && TypeShape.Of(type) != ValueShape.Other;

    /// <summary>Whether somebody has said what it is, or another member is the better place to say it.</summary>
    private bool IsDecided(ISymbol member)
        => MemberInheritance.InheritedBy(member).Any(static ancestor => !ancestor.DeclaringSyntaxReferences.IsEmpty)
            || (member is IFieldSymbol field && HasProperty(field))
            || !tags.Value.Read(member).IsEmpty
            || tags.Value.IsNotPersonal(member)
            || tags.Value.IsDeclassified(member, out _);

    /// <summary>A field behind a property of the same words gets its data from there.</summary>
    private static bool HasProperty(IFieldSymbol field)
    {
        var words = IdentifierWords.Join(IdentifierWords.Split(field.Name));
        return field.ContainingType.GetMembers().Any(member => member is IPropertySymbol property && IdentifierWords.Join(IdentifierWords.Split(property.Name)) == words);
    }

    private static TypeContext ContextOf(INamedTypeSymbol type)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            names.AddRange(current.GetMembers().Where(static member => member is IPropertySymbol { IsIndexer: false } or IFieldSymbol { IsImplicitlyDeclared: false, IsConst: false }).Select(static member => member.Name));
        return TypeContext.Of(type.Name, names, type.ContainingType?.Name);
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };
}
