using System.Collections.Immutable;
using DataTags.Analyzers.Catalog;
using DataTags.Analyzers.Session;
using DataTags.Flow.Findings;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Flow;

/// <summary>DT2001: a member that is given tagged data and does not say so hides it from everyone who reads the member.</summary>
internal sealed class StoreReporter(PrivacySession session)
{
    public void Report(FlowReport report, Func<SyntaxNode, bool> isInScope, Action<Diagnostic> sink)
    {
        foreach (var store in report.Stores)
        {
            var category = session.Labels.NameOf(store.Label);
            if (!isInScope(store.At) || session.Tags.Read(store.Receiver).Any(tag => session.Tags.Categories.IsA(tag.Category.Name, category)))
                continue;
            var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
            properties[FindingProperties.Category] = category;
            properties[FindingProperties.Datum] = FindingReporter.Name(store.Datum);
            properties[FindingProperties.DatumId] = FindingReporter.DocId(store.Datum);
            properties[FindingProperties.ReceiverId] = FindingReporter.DocId(store.Receiver);
            properties[FindingProperties.Fingerprint] = Fingerprint.Of(RuleIds.TaggedDataInUntaggedMember, FindingReporter.DocId(store.Datum), FindingReporter.DocId(store.Receiver));
            sink(Diagnostic.Create(
                Descriptors.For(RuleIds.TaggedDataInUntaggedMember),
                store.At.GetLocation(),
                properties.ToImmutable(),
                FindingReporter.Name(store.Datum),
                category,
                FindingReporter.Name(store.Receiver)));
        }
    }
}
