using System.Collections.Immutable;
using DataTags.Analyzers.Catalog;
using DataTags.Analyzers.Flow;
using DataTags.Analyzers.Session;
using DataTags.Core.Tags;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Annotations;

/// <summary>DT2002: two marks on one member that cannot both be true.</summary>
internal sealed class TagContradictions(PrivacySession session)
{
    public Diagnostic? Of(ISymbol symbol, CancellationToken cancellationToken)
    {
        var attributes = symbol.GetAttributes();
        if (attributes.Length < 2)
            return null;
        var tags = attributes.Select(attribute => (Attribute: attribute, session.Tags.CategoryOf(attribute)?.Name)).Where(static tag => tag.Name is not null).ToArray();
        if (tags.Length > 0 && attributes.FirstOrDefault(TagReader.SaysNotPersonal) is { } denial)
            return Create(symbol, denial, "NotPersonal", tags[0].Name!, Texts.Of("Tags.NotPersonal"), null, cancellationToken);
        for (var i = 1; i < tags.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (session.Policy.Contradicting(tags[i].Name!, tags[j].Name!, session.Tags.Categories) is { } contradiction)
                    return Create(symbol, tags[i].Attribute, tags[i].Name!, tags[j].Name!, Texts.Of("Tags.Contradiction", LocalVariants.Of(language => session.Policy.ClauseText(contradiction, language)), $"{contradiction.PackId}/{contradiction.ClauseId}"), contradiction.ClauseId, cancellationToken);
            }
        }

        return null;
    }

    private static Diagnostic Create(ISymbol symbol, AttributeData at, string mark, string other, LocalText text, string? clause, CancellationToken cancellationToken)
    {
        var place = at.ApplicationSyntaxReference?.GetSyntax(cancellationToken).GetLocation() ?? symbol.Locations[0];
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        properties[FindingProperties.Datum] = FindingReporter.Name(symbol);
        properties[FindingProperties.Category] = other;
        if (clause is not null)
            properties[FindingProperties.Clause] = clause;
        return Diagnostic.Create(Descriptors.For(RuleIds.ContradictingTags), place, properties.ToImmutable(), FindingReporter.Name(symbol), mark, other, text);
    }
}
