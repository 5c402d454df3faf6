using System.Collections.Immutable;
using System.Globalization;
using DataTags.Analyzers.Catalog;
using DataTags.Analyzers.Conditions;
using DataTags.Analyzers.Session;
using DataTags.Core;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Policy;
using DataTags.Core.Tags;
using DataTags.Flow.Findings;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Flow;

/// <summary>Asks the policy about each finding of the engine and turns what it forbids into diagnostics.</summary>
internal sealed class FindingReporter(PrivacySession session, Compilation compilation, CancellationToken cancellationToken)
{
    private const int ListedData = 3;

    public void Report(FlowReport report, ISymbol owner, Func<SyntaxNode, bool> isInScope, Action<Diagnostic> sink)
    {
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        var verdicts = report.Flows.Where(finding => isInScope(finding.At)).Select(finding => Judge(finding, owner)).OfType<Verdict>();

        // One diagnostic per place, category and rule: a whole record names its members in one message.
        foreach (var group in verdicts.GroupBy(verdict => (verdict.Finding.At, verdict.RuleId, verdict.Category, verdict.Finding.Sink)).OrderBy(group => group.Key.At.SpanStart).ThenBy(group => group.Key.RuleId, StringComparer.Ordinal).ThenBy(group => group.Key.Category, StringComparer.Ordinal))
            sink(Create([.. group], owner, ordinals));
    }

    private Verdict? Judge(FlowFinding finding, ISymbol owner)
    {
        var info = (SinkInfo)finding.Sink;
        var recipient = info.Recipient is { } id ? session.Models.ById(id) : null;
        recipient ??= RecipientLookup.ByUrl(session.Models, finding.Host);
        var kind = recipient?.Kind is { } hostKind && finding.Host is not null && info.Recipient is null ? hostKind : info.Kind;
        var category = session.Labels.NameOf(finding.Label);
        var strength = StrengthOf(finding.Strength, kind);
        if (strength is null)
            return null;
        var question = new PolicyQuestion(category, kind, info.Purpose, recipient?.Id ?? info.Recipient, info.Region ?? recipient?.Region, strength.Value)
        {
            CodePurposes = session.Code.PurposesOf(owner),
            IsCompelled = CodeReader.IsLegalDisclosure(owner) || CodeReader.IsLegalDisclosure(finding.SinkMethod) || finding.Path.Any(static step => LegalDoor.Encloses(step.At)),
        };
        var decision = session.Policy.Decide(question, session.Tags.Categories);
        var consent = decision.Conditions.Any(static condition => condition.Kind is ConditionKind.Consent or ConditionKind.OptOut) ? ConsentCheck.Along(finding, session, cancellationToken) : null;
        if (consent is { Agreed.IsEmpty: false })
        {
            question = question with { Consents = consent.Agreed };
            decision = session.Policy.Decide(question, session.Tags.Categories);
        }

        if (decision.Verdict == Core.Policy.Verdict.Allow || decision.Severity == PolicySeverity.None)
            return null;
        return new Verdict(finding, question, decision, RuleOfFinding.Of(decision, kind, strength.Value, consent), category, kind, recipient, strength.Value, consent);
    }

    /// <summary>Declassified data is nobody's business but advertising's, where no derivation is allowed.</summary>
    private static Strength? StrengthOf(byte strength, SinkKind kind)
    {
        if (strength == FlowFacts.Declassified)
            return kind == SinkKind.Advertising ? Strength.Derived : null;
        return (Strength)strength;
    }

    private Diagnostic Create(ImmutableArray<Verdict> verdicts, ISymbol owner, Dictionary<string, int> ordinals)
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
            first.RuleId == RuleIds.ConsentForAnotherPurpose ? DiagnosticSeverity.Error : SeverityOf(first.Decision.Severity),
            finding.Path.Select(step => LocationOf(step.At)),
            properties.ToImmutable(),
            data,
            first.Category,
            sinkName,
            recipientText,
            PolicyWords.Sentence(session.Policy, first.Decision),
            PolicyWords.Reference(first.Decision, session.Policy.Overruled(first.Question, first.Decision, session.Tags.Categories)),
            ConditionOf(first));
    }

    /// <summary>A step in the source of a referenced project is no location of this compilation; it is reported as a place in a file.</summary>
    private Location LocationOf(SyntaxNode node)
        => compilation.ContainsSyntaxTree(node.SyntaxTree)
            ? node.GetLocation()
            : Location.Create(node.SyntaxTree.FilePath, node.Span, node.SyntaxTree.GetLineSpan(node.Span).Span);

    /// <summary>What the condition that is not met is about: the recipient, the region or the purpose.</summary>
    private static object ConditionOf(Verdict verdict) => verdict.RuleId switch
    {
        RuleIds.RecipientNotRegistered => verdict.Recipient is { } recipient ? recipient.LegalName : Texts.Of("Recipient.Unknown"),
        RuleIds.RegionNotAllowed => verdict.Question.Region ?? "",
        RuleIds.ConsentForAnotherPurpose => Texts.Of("Consent.But", verdict.Decision.Purpose, verdict.Consent!.Against(verdict.Decision.Purpose)),
        _ => verdict.Decision.Purpose.ToString(),
    };

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

    private sealed record Verdict(FlowFinding Finding, PolicyQuestion Question, PolicyDecision Decision, string RuleId, string Category, SinkKind Kind, Recipient? Recipient, Strength Strength, ConsentCheck? Consent);
}
