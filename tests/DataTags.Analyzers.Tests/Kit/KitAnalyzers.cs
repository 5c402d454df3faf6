using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

#pragma warning disable RS1036, RS1038, RS1041, RS2008 // these analyzers live in a test

namespace DataTags.Analyzers.Tests.Kit;

/// <summary>Finds identifiers named <c>bad</c>; with models in sight, those named there.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BadNameAnalyzer : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new("KIT1", "Bad name", "'{0}' is bad", "Kit", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(
            node =>
            {
                var names = node.Options.AdditionalFiles.SelectMany(file => file.GetText()!.ToString().Split('\n')).Append("bad").ToHashSet(StringComparer.Ordinal);
                if (node.Options.AnalyzerConfigOptionsProvider.GetOptions(node.Node.SyntaxTree).TryGetValue("kit.name", out var name))
                    names.Add(name);
                if (node.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.KitName", out var property))
                    names.Add(property);
                var identifier = (IdentifierNameSyntax)node.Node;
                if (names.Contains(identifier.Identifier.ValueText))
                    node.ReportDiagnostic(Diagnostic.Create(Rule, identifier.GetLocation(), [identifier.Parent!.GetLocation()], ImmutableDictionary<string, string?>.Empty.Add("Name", identifier.Identifier.ValueText), identifier.Identifier.ValueText));
            },
            SyntaxKind.IdentifierName);
    }
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ThrowingAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [BadNameAnalyzer.Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(_ => throw new InvalidTimeZoneException("on purpose"), SymbolKind.NamedType);
    }
}

/// <summary>Renames <c>bad</c> to <c>good</c>, and what is named <c>worse</c> to nothing new.</summary>
public class RenameFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["KIT1"];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    protected virtual string NewName(string name) => "good";

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken))!;
        if (root.FindNode(context.Span) is not IdentifierNameSyntax identifier)
            return;
        foreach (var key in new[] { "plain", "shouting" })
        {
            var name = NewName(identifier.Identifier.ValueText);
            var renamed = SyntaxFactory.IdentifierName(key == "plain" ? name : name.ToUpperInvariant());
            context.RegisterCodeFix(CodeAction.Create(key, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(identifier, renamed))), key), context.Diagnostics);
        }
    }
}

public sealed class NeverEndingFix : RenameFix
{
    protected override string NewName(string name) => name == "bad" ? "worse" : "bad";
}

public sealed class IdleFix : RenameFix
{
    protected override string NewName(string name) => name;
}
