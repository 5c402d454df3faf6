using System.Collections.Immutable;
using DataTags.Analyzers.Catalog;
using DataTags.Analyzers.Flow;
using DataTags.Analyzers.Session;
using DataTags.Core.Language;
using DataTags.Core.Policy;
using DataTags.Core.Tags;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Keeping;

/// <summary>DT1403: a <c>[Retention]</c> whose basis is a purpose that the data must not serve.</summary>
internal sealed class RetentionBasis(PrivacySession session)
{
    public Diagnostic? Of(ISymbol symbol, CancellationToken cancellationToken)
    {
        var tags = session.Tags.Read(symbol);
        if (tags.IsEmpty || KeepingReader.BasisOf(symbol) is not var (mark, basis))
            return null;
        foreach (var tag in tags)
        {
            var question = new PolicyQuestion(tag.Category.Name, null, basis);
            var decision = session.Policy.Decide(question, session.Tags.Categories);
            if (decision.Verdict == Verdict.Deny && decision.Severity != PolicySeverity.None)
                return Create(symbol, mark, question, decision, cancellationToken);
        }

        return null;
    }

    private Diagnostic Create(ISymbol symbol, AttributeData mark, PolicyQuestion question, PolicyDecision decision, CancellationToken cancellationToken)
    {
        // A mark on the type or the assembly is right for other members.
        var own = symbol.GetAttributes().Contains(mark) ? mark.ApplicationSyntaxReference?.GetSyntax(cancellationToken).GetLocation() : null;
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        properties[FindingProperties.Category] = question.Category;
        properties[FindingProperties.Datum] = FindingReporter.Name(symbol);
        properties[FindingProperties.DatumId] = FindingReporter.DocId(symbol);
        properties[FindingProperties.Clause] = decision.ClauseId;
        properties[FindingProperties.Policy] = decision.PackId;
        properties[FindingProperties.Purpose] = question.Purpose.ToString();
        properties[FindingProperties.Fingerprint] = Fingerprint.Of(RuleIds.KeptForAnotherPurpose, FindingReporter.DocId(symbol));
        return Diagnostic.Create(
            Descriptors.For(RuleIds.KeptForAnotherPurpose),
            own ?? symbol.Locations[0],
            FindingReporter.SeverityOf(decision.Severity),
            additionalLocations: null,
            properties.ToImmutable(),
            FindingReporter.Name(symbol),
            question.Category,
            question.Purpose,
            PolicyWords.Sentence(session.Policy, decision),
            PolicyWords.Reference(decision, session.Policy.Overruled(question, decision, session.Tags.Categories)));
    }
}
