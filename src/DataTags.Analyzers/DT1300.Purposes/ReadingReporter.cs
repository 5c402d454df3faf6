using System.Collections.Immutable;
using DataTags.Analyzers.Catalog;
using DataTags.Analyzers.Flow;
using DataTags.Analyzers.Session;
using DataTags.Core;
using DataTags.Core.Language;
using DataTags.Core.Policy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Analyzers.Purposes;

/// <summary>DT1301: code that says what it is for reads data that must not serve that, wherever the data goes next.</summary>
internal sealed class ReadingReporter(PrivacySession session)
{
    public void Report(MemberBody body, SemanticModel model, MemberDeclarationSyntax declaration, Action<Diagnostic> sink, CancellationToken cancellationToken)
    {
        var purposes = session.Code.PurposesOf(body.Method);
        if (purposes.IsEmpty)
            return;
        // A member read twice in one body is one decision to think about.
        var reported = new HashSet<(ISymbol, string)>();
        foreach (var (name, symbol) in TaggedReadings.In(body, model, declaration, cancellationToken))
        {
            foreach (var tag in session.Tags.Read(symbol))
            {
                var question = new PolicyQuestion(tag.Category.Name, null) { CodePurposes = purposes };
                var decision = session.Policy.Decide(question, session.Tags.Categories);
                if (decision.Verdict == Verdict.Deny && decision.Severity != PolicySeverity.None && reported.Add((symbol.OriginalDefinition, tag.Category.Name)))
                    sink(Create(name, symbol, tag.Category.Name, question, decision, body.Method));
            }
        }
    }

    private Diagnostic Create(SimpleNameSyntax name, ISymbol symbol, string category, PolicyQuestion question, PolicyDecision decision, ISymbol owner)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        properties[FindingProperties.Category] = category;
        properties[FindingProperties.Datum] = FindingReporter.Name(symbol);
        properties[FindingProperties.DatumId] = FindingReporter.DocId(symbol);
        properties[FindingProperties.Clause] = decision.ClauseId;
        properties[FindingProperties.Policy] = decision.PackId;
        properties[FindingProperties.Purpose] = decision.Purpose.ToString();
        properties[FindingProperties.Fingerprint] = Fingerprint.Of(RuleIds.CodeReadsDataOfAnotherPurpose, FindingReporter.DocId(symbol), FindingReporter.DocId(owner));
        return Diagnostic.Create(
            Descriptors.For(RuleIds.CodeReadsDataOfAnotherPurpose),
            name.GetLocation(),
            FindingReporter.SeverityOf(decision.Severity),
            additionalLocations: null,
            properties.ToImmutable(),
            FindingReporter.Name(symbol),
            category,
            decision.Purpose,
            PolicyWords.Sentence(session.Policy, decision),
            PolicyWords.Reference(decision, session.Policy.Overruled(question, decision, session.Tags.Categories)));
    }
}
