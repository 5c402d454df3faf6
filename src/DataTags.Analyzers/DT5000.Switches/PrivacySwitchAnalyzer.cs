using System.Collections.Immutable;
using DataTags.Analyzers.Catalog;
using DataTags.Analyzers.Flow;
using DataTags.Analyzers.Session;
using DataTags.Core;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Policy;
using DataTags.Flow.Index;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Analyzers.Switches;

/// <summary>
/// DT5001–DT5005: one line of configuration through which data gets out without any flow that could be followed. What is a switch, the
/// <c>switch</c> lines say. Names are compared before anything is bound, so a program without switches costs next to nothing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PrivacySwitchAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.Switches;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var files = UserFiles(start.Options.AdditionalFiles, start.CancellationToken);
            var lines = SwitchIndex.Create(files);
            // Of a file without a name that a line speaks of, not even the nodes are looked at.
            start.RegisterSemanticModelAction(model =>
            {
                if (MentionedNames.Mentions(model.SemanticModel.SyntaxTree, lines.MayHold, model.CancellationToken))
                    Check(model, lines, files);
            });
        });
    }

    private static ImmutableArray<ModelFile> UserFiles(ImmutableArray<AdditionalText> texts, CancellationToken cancellationToken)
    {
        var files = ImmutableArray.CreateBuilder<ModelFile>();
        foreach (var text in texts.OrderBy(static text => text.Path, StringComparer.Ordinal))
        {
            if (PrivacySession.IsModelFile(text.Path) && text.GetText(cancellationToken) is { } content)
                files.Add(ModelFile.Read(text.Path, content));
        }

        return files.ToImmutable();
    }

    private static void Check(SemanticModelAnalysisContext context, SwitchIndex lines, ImmutableArray<ModelFile> files)
    {
        var model = context.SemanticModel;
        var root = model.SyntaxTree.GetRoot(context.CancellationToken);
        var finder = new SwitchFinder(lines, model, context.CancellationToken);
        var development = new DevelopmentCode(lines, context.CancellationToken);
        foreach (var node in context.FilterSpan is { } span ? root.DescendantNodes(span) : root.DescendantNodes())
        {
            if (SwitchSite.Find(node, lines) is not { } site || finder.Find(site) is not { Line.Severity: not PolicySeverity.None } found)
                continue;
            var owner = MemberAround(node, model, context.CancellationToken);
            if (!development.Contains(found.Operation, owner))
                context.ReportDiagnostic(Report(found, site, ClauseOf(found.Line, files), owner));
        }
    }

    /// <summary>The member the code belongs to, whatever functions inside of it are around.</summary>
    private static ISymbol? MemberAround(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        var symbol = model.GetEnclosingSymbol(node.SpanStart, cancellationToken);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
            symbol = symbol.ContainingSymbol;
        return symbol;
    }

    private static Diagnostic Report(FoundSwitch found, SwitchSite site, object clause, ISymbol? owner)
    {
        var (line, name) = (found.Line, FindingReporter.Name(found.Member));
        var ruleId = RuleOf(line.Kind);
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        properties[FindingProperties.SinkKind] = line.Kind.ToString();
        properties[FindingProperties.Sink] = name;
        properties[FindingProperties.SinkId] = FindingReporter.DocId(found.Member);
        properties[FindingProperties.Fingerprint] = Fingerprint.Of(ruleId, FindingReporter.DocId(found.Member), owner is null ? null : FindingReporter.DocId(owner));
        if (line.Off.IsEmpty is false)
            properties[FindingProperties.Off] = string.Join(",", line.Off);
        if (line.Without is { } property)
            properties[FindingProperties.Without] = property;
        if (found.Argument is { } argument && found.Operation is IInvocationOperation call)
            properties[FindingProperties.ArgumentIndex] = ArgumentIndex(call, argument);

        return Diagnostic.Create(
            Descriptors.For(ruleId),
            site.Location,
            FindingReporter.SeverityOf(line.Severity),
            additionalLocations: null,
            properties.ToImmutable(),
            name,
            Texts.Phrase(line.Effect),
            clause);
    }

    /// <summary>Where the argument stands in the text; the receiver of an extension method does not count.</summary>
    private static string? ArgumentIndex(IInvocationOperation call, IArgumentOperation argument)
        => call.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax { ArgumentList.Arguments: var written }
            && written.IndexOf(candidate => candidate == argument.Syntax) is var index and >= 0
                ? index.ToString(System.Globalization.CultureInfo.InvariantCulture)
                : null;

    /// <summary>The rule of what a switch exposes data to.</summary>
    private static string RuleOf(SinkKind kind) => kind switch
    {
        SinkKind.Logging => RuleIds.SwitchToLogs,
        SinkKind.Telemetry => RuleIds.SwitchToTelemetry,
        SinkKind.Response or SinkKind.Exception => RuleIds.SwitchToClients,
        SinkKind.Cookie => RuleIds.SwitchOfCookies,
        _ => RuleIds.SwitchToOthers,
    };

    private static object ClauseOf(SwitchStatement line, ImmutableArray<ModelFile> files)
    {
        if (line.Clause is not { Id: var reference })
            return "";

        var (id, policy) = (ClauseReference.IdOf(reference), ClauseReference.PolicyOf(reference));
        var sentences = files.AddRange(BuiltInCatalogue.Packs).SelectMany(static file => file.Statements).OfType<ClauseStatement>()
            .Where(clause => clause.Id.Id == id && (policy is null || clause.Policy == policy)).ToImmutableArray();
        var english = sentences.FirstOrDefault(static clause => clause.Language is null or "en");
        return english is null
            ? ""
            : Texts.Of("Switch.Clause", LocalVariants.Of(language => sentences.FirstOrDefault(clause => clause.Language == language)?.Text ?? english.Text), reference);
    }
}
