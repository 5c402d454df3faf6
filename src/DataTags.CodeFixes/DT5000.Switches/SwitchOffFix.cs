using System.Collections.Immutable;
using System.Composition;
using DataTags.Analyzers.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.CodeFixes.Switches;

/// <summary>DT5001–DT5005: the switch is turned off: another value is written, or the call or element that turned it on is left out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwitchOffFix))]
[Shared]
public sealed class SwitchOffFix : CodeFixProvider
{
    public const string Key_SwitchOff = "DataTags.SwitchOff";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [RuleIds.SwitchToLogs, RuleIds.SwitchToTelemetry, RuleIds.SwitchToClients, RuleIds.SwitchOfCookies, RuleIds.SwitchToOthers];

    public override FixAllProvider GetFixAllProvider()
        => FixAllProvider.Create(static async (context, document, diagnostics) => await SwitchOffAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return;

        foreach (var diagnostic in context.Diagnostics)
        {
            if (SwitchEdit.Find(root, model, diagnostic) is not { } edit)
                continue;
            context.RegisterCodeFix(CodeAction.Create(edit.Title, token => SwitchOffAsync(context.Document, [diagnostic], token), Key_SwitchOff), diagnostic);
        }
    }

    private static async Task<Document> SwitchOffAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return document;

        var edits = diagnostics.Select(diagnostic => SwitchEdit.Find(root, model, diagnostic)).OfType<SwitchEdit>()
            .GroupBy(static edit => edit.Target).ToDictionary(static group => group.Key, static group => group.First());
        if (edits.Count == 0)
            return document;

        // Statements go last: what is replaced in them, or around them, must still be found.
        var gone = new SyntaxAnnotation();
        root = root.ReplaceNodes(edits.Keys, (original, current) => edits[original].Replacement is { } replace ? replace(current) : current.WithAdditionalAnnotations(gone));
        var removed = root.GetAnnotatedNodes(gone).ToArray();
        return document.WithSyntaxRoot(removed.Length == 0 ? root : root.RemoveNodes(removed, SyntaxRemoveOptions.KeepUnbalancedDirectives)!);
    }
}
