using System.Collections.Immutable;
using System.Composition;
using DataTags.Analyzers.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.CodeFixes.Switches;

/// <summary>DT5006: the debugger shows the value masked, or not at all.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DebuggerViewFix))]
[Shared]
public sealed class DebuggerViewFix : CodeFixProvider
{
    public const string Key_Mask = "DataTags.MaskInDebugger";

    public const string Key_Remove = "DataTags.RemoveFromDebugger";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.ShownInDebugger];

    public override FixAllProvider GetFixAllProvider()
        => FixAllProvider.Create(static async (context, document, diagnostics) => await ChangeAsync(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken).ConfigureAwait(false));

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var key in new[] { Key_Mask, Key_Remove })
            {
                if (await EditAsync(context.Document, diagnostic, key, context.CancellationToken).ConfigureAwait(false) is { } edit)
                    context.RegisterCodeFix(CodeAction.Create(edit.Title, token => ChangeAsync(context.Document, [diagnostic], key, token), key), diagnostic);
            }
        }
    }

    private static async Task<DebuggerViewEdit?> EditAsync(Document document, Diagnostic diagnostic, string? key, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (key == Key_Remove)
            return DebuggerViewEdit.Remove(text, diagnostic);
        return await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } compilation ? DebuggerViewEdit.Mask(text, compilation, diagnostic) : null;
    }

    private static async Task<Document> ChangeAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var changes = new List<TextChange>();
        // A hole that shows two members is changed once; holes side by side may both claim the space between them.
        foreach (var diagnostic in diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (await EditAsync(document, diagnostic, key, cancellationToken).ConfigureAwait(false) is { } edit && (changes.Count == 0 || changes[changes.Count - 1].Span.End <= edit.Change.Span.Start))
                changes.Add(edit.Change);
        }

        return document.WithText(text.WithChanges(changes));
    }
}
