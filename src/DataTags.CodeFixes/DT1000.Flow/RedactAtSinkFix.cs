using System.Collections.Immutable;
using System.Composition;
using DataTags.Analyzers.Catalog;
using DataTags.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.CodeFixes.Flow;

/// <summary>
/// DT1001–DT1016, DT1101: what reaches the sink is redacted right there, by the generated members of its type or by a mask of <c>DataTags.Masks</c>.
/// The analyzer proposes the mask; a form is offered only where it compiles.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RedactAtSinkFix))]
[Shared]
public sealed class RedactAtSinkFix : CodeFixProvider
{
    public const string Key_RedactedCopy = "DataTags.RedactAtSink.RedactedCopy";
    public const string Key_LogString = "DataTags.RedactAtSink.LogString";
    public const string Key_Mask = "DataTags.RedactAtSink.Mask";
    public const string Key_Erase = "DataTags.RedactAtSink.Erase";

    // In the order in which they are offered: what keeps most of the meaning comes first.
    private static readonly ImmutableArray<(RedactionForm Form, string Key)> Forms =
    [
        (RedactionForm.RedactedCopy, Key_RedactedCopy),
        (RedactionForm.LogString, Key_LogString),
        (RedactionForm.Mask, Key_Mask),
        (RedactionForm.Erase, Key_Erase),
    ];

    public override ImmutableArray<string> FixableDiagnosticIds => FlowRules.Ids;

    public override FixAllProvider GetFixAllProvider()
        => FixAllProvider.Create(async static (context, document, diagnostics) => await RedactAsync(document, diagnostics, FormOf(context.CodeActionEquivalenceKey), context.CancellationToken).ConfigureAwait(false));

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return;

        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var (form, key) in Forms)
            {
                if (Redaction.Find(root, model, diagnostic, form) is not { } redaction)
                    continue;
                var title = redaction.UsesMasks ? Titles.Of("Mask", redaction.Method) : Titles.Of("Use", redaction.Method);
                context.RegisterCodeFix(CodeAction.Create(title, token => RedactAsync(context.Document, [diagnostic], form, token), key), diagnostic);
            }
        }
    }

    private static RedactionForm FormOf(string? key) => Forms.First(form => form.Key == key).Form;

    private static async Task<Document> RedactAsync(Document document, ImmutableArray<Diagnostic> diagnostics, RedactionForm form, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is not CompilationUnitSyntax unit || model is null)
            return document;

        var redactions = Outermost(diagnostics.Select(diagnostic => Redaction.Find(root, model, diagnostic, form)).OfType<Redaction>());
        if (redactions.Count == 0)
            return document;

        var masks = Redaction.MasksType(model.Compilation);
        var canImport = masks is not null && NamespaceImport.IsSafe(unit, model, masks.ContainingNamespace);
        var needsImport = false;
        var edits = new Dictionary<ExpressionSyntax, Func<string, string>>();
        foreach (var redaction in redactions)
        {
            var name = redaction.UsesMasks ? TypeName.At(model, redaction.Target.SpanStart, masks!, canImport) : default;
            needsImport |= name.NeedsImport;
            edits.Add(redaction.Target, text => redaction.Write(name.Text, text));
        }

        unit = (CompilationUnitSyntax)ExpressionEdits.Replace(unit, edits, becomesString: form != RedactionForm.RedactedCopy);
        if (needsImport)
            unit = NamespaceImport.Add(unit, masks!.ContainingNamespace.ToDisplayString());
        return document.WithSyntaxRoot(unit);
    }

    /// <summary>Several diagnostics may mean one expression, or parts of one another; what is wrapped as a whole needs no more inside.</summary>
    private static IReadOnlyCollection<Redaction> Outermost(IEnumerable<Redaction> redactions)
    {
        var byTarget = redactions.GroupBy(static redaction => redaction.Target).Select(static group => group.First()).ToArray();
        return [.. byTarget.Where(redaction => !byTarget.Any(other => other.Target != redaction.Target && other.Target.Span.Contains(redaction.Target.Span)))];
    }
}
