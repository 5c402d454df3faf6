using System.Collections.Immutable;
using System.Globalization;
using DataTags.Analyzers.Catalog;
using DataTags.Analyzers.Session;
using DataTags.Core.Language;
using DataTags.Flow.Findings;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Flow;

/// <summary>Asks the policy about each finding of the engine and turns what it forbids into diagnostics.</summary>
internal sealed class FindingReporter(PrivacySession session, Compilation compilation, CancellationToken cancellationToken)
{
    private const int ListedData = 3;

    private readonly FindingJudge _judge = new(session, cancellationToken);

    public void Report(FlowReport report, ISymbol owner, Func<SyntaxNode, bool> isInScope, Action<Diagnostic> sink)
    {
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        var verdicts = new Echoes(session).Without([.. report.Flows.Where(finding => isInScope(finding.At)).SelectMany(finding => _judge.Judge(finding, owner))]);

        // One diagnostic per place, category and rule: a whole record names its members in one message.
        foreach (var group in verdicts.GroupBy(verdict => (verdict.Finding.At, verdict.RuleId, verdict.Category, verdict.Finding.Sink)).OrderBy(group => group.Key.At.SpanStart).ThenBy(group => group.Key.RuleId, StringComparer.Ordinal).ThenBy(group => group.Key.Category, StringComparer.Ordinal))
            sink(Create([.. group], owner, ordinals));
    }

    private Diagnostic Create(ImmutableArray<FindingVerdict> verdicts, ISymbol owner, Dictionary<string, int> ordinals)
    {
        var first = verdicts.OrderBy(verdict => Name(verdict.Finding.Datum), StringComparer.Ordinal).First();
        var finding = first.Finding;
        var names = verdicts.Select(verdict => Name(verdict.Finding.Datum)).Distinct().OrderBy(name => name, StringComparer.Ordinal).ToImmutableArray();
        var listed = string.Join(", ", names.Take(ListedData));
        object data = names.Length > ListedData ? Texts.Of("Data.AndMore", listed, names.Length - ListedData) : listed;
        var sinkName = Name(finding.SinkMethod);
        object recipientText = first.Recipient is { } recipient ? Texts.Of("Sink.OfRecipient", recipient.LegalName) : "";
        var identity = $"{first.RuleId}|{DocId(finding.Datum)}|{DocId(finding.SinkMethod)}|{DocId(owner)}";
        ordinals.TryGetValue(identity, out var ordinal);
        ordinals[identity] = ordinal + 1;
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        properties[FindingProperties.Category] = first.Category;
        properties[FindingProperties.Datum] = Name(finding.Datum);
        properties[FindingProperties.Data] = string.Join("\n", names);
        properties[FindingProperties.DatumId] = DocId(finding.Datum);
        properties[FindingProperties.SinkKind] = first.Kind.ToString();
        properties[FindingProperties.Sink] = sinkName;
        properties[FindingProperties.SinkId] = DocId(finding.SinkMethod);
        properties[FindingProperties.Clause] = first.Decision.ClauseId;
        properties[FindingProperties.Policy] = first.Decision.PackId;
        properties[FindingProperties.Purpose] = first.Decision.Purpose.ToString();
        properties[FindingProperties.Strength] = first.Strength.ToString();
        properties[FindingProperties.Fingerprint] = Fingerprint.Of(identity, ordinal.ToString(CultureInfo.InvariantCulture));
        properties[FindingProperties.Path] = string.Join("\n", finding.Path.Select(step => step.Text));
        if (first.Recipient is { } known)
            properties[FindingProperties.Recipient] = known.Id;
        if (finding.ArgumentIndex >= 0)
            properties[FindingProperties.ArgumentIndex] = finding.ArgumentIndex.ToString(CultureInfo.InvariantCulture);
        properties[FindingProperties.Mask] = MaskSuggestion.For(finding.Datum, first.Category, session.Tags);
        return Diagnostic.Create(
            Descriptors.For(first.RuleId),
            finding.At.GetLocation(),
            first.RuleId is RuleIds.ConsentForAnotherPurpose or RuleIds.GrantDoesNotCover ? DiagnosticSeverity.Error : SeverityOf(first.Decision.Severity),
            finding.Path.Select(step => LocationOf(step.At)),
            properties.ToImmutable(),
            data,
            first.Category,
            sinkName,
            recipientText,
            PolicyWords.Sentence(session.Policy, first.Decision),
            PolicyWords.Reference(first.Decision, first.IsObligation ? [] : session.Policy.Overruled(first.Question, first.Decision, session.Tags.Categories)),
            first.About);
    }

    /// <summary>A step in the source of a referenced project is no location of this compilation; it is reported as a place in a file.</summary>
    private Location LocationOf(SyntaxNode node)
        => compilation.ContainsSyntaxTree(node.SyntaxTree)
            ? node.GetLocation()
            : Location.Create(node.SyntaxTree.FilePath, node.Span, node.SyntaxTree.GetLineSpan(node.Span).Span);

    public static DiagnosticSeverity SeverityOf(PolicySeverity severity) => severity switch
    {
        PolicySeverity.Error => DiagnosticSeverity.Error,
        PolicySeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    public static string Name(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { AssociatedSymbol: { } member } => Name(member),
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType.Name,
        { ContainingType: { Name.Length: > 0 } type } and not IParameterSymbol => $"{type.Name}.{symbol.Name}",
        IParameterSymbol { ContainingSymbol: IMethodSymbol method } => $"{symbol.Name} of {Name(method)}",
        _ => symbol.Name,
    };

    public static string DocId(ISymbol symbol)
        => symbol is IParameterSymbol parameter
            ? $"{parameter.ContainingSymbol.OriginalDefinition.GetDocumentationCommentId()}#{parameter.Name}"
            : symbol.OriginalDefinition.GetDocumentationCommentId() ?? symbol.ToDisplayString();
}
