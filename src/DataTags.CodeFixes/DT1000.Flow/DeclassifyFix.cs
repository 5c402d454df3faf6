using System.Collections.Immutable;
using System.Composition;
using DataTags.Analyzers.Catalog;
using DataTags.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.CodeFixes.Flow;

/// <summary>
/// DT1002–DT1016: the value goes through a method marked <c>[Declassified]</c>, so that the decision has a name, a reason and a place where a reviewer finds it.
/// Not for advertising, where declassification does not count.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclassifyFix))]
[Shared]
public sealed class DeclassifyFix : CodeFixProvider
{
    public const string Key_Declassify = "DataTags.Declassify";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [.. FlowRules.Ids.Where(static id => id is not (RuleIds.Advertising or RuleIds.DerivedDataReachesAdvertising))];

    public override FixAllProvider GetFixAllProvider()
        => FixAllProvider.Create(static async (context, document, diagnostics) => await DeclassifyAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return;

        foreach (var diagnostic in context.Diagnostics)
        {
            if (DeclassifyingMethod.Find(root, model, diagnostic) is not { } method)
                continue;
            var title = Titles.Of("Declassify", method.Target.ToString());
            context.RegisterCodeFix(CodeAction.Create(title, token => DeclassifyAsync(context.Document, [diagnostic], token), Key_Declassify), diagnostic);
        }
    }

    private static async Task<Document> DeclassifyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is not CompilationUnitSyntax unit || model is null)
            return document;

        var methods = diagnostics.Select(diagnostic => DeclassifyingMethod.Find(root, model, diagnostic)).OfType<DeclassifyingMethod>()
            .GroupBy(static method => method.Target).Select(static group => group.First()).ToArray();
        if (methods.Length == 0)
            return document;

        var attribute = DeclassifyingMethod.AttributeType(model.Compilation)!;
        var canImport = NamespaceImport.IsSafe(unit, model, attribute.ContainingNamespace);
        var endOfLine = EndOfLine.Of(root);
        var needsImport = false;
        var edits = new Dictionary<ExpressionSyntax, Func<string, string>>();
        var additions = new Dictionary<TypeDeclarationSyntax, List<MemberDeclarationSyntax>>();
        foreach (var group in methods.GroupBy(static method => (method.Holder, method.Type, method.Datum)))
        {
            var method = group.First();
            if (method.ExistingName(model) is not { } name)
            {
                if (!additions.TryGetValue(method.Holder, out var added))
                    additions.Add(method.Holder, added = []);
                name = method.NewName(model, [.. added.OfType<MethodDeclarationSyntax>().Select(static declared => declared.Identifier.ValueText)]);
                var written = TypeName.OfAttributeAt(model, method.Holder.OpenBraceToken.Span.End, attribute, canImport);
                needsImport |= written.NeedsImport;
                added.Add(method.Declare(name, written.Text, endOfLine));
            }

            foreach (var member in group)
                edits.Add(member.Target, text => $"{name}({text})");
        }

        var changed = ExpressionEdits.Replace(
            unit.TrackNodes(additions.Keys.Cast<SyntaxNode>().Concat(edits.Keys)),
            edits,
            becomesString: false);
        foreach (var addition in additions)
        {
            var holder = changed.GetCurrentNode(addition.Key)!;
            changed = changed.ReplaceNode(holder, holder.AddMembers([.. addition.Value]));
        }

        unit = (CompilationUnitSyntax)changed;
        if (needsImport)
            unit = NamespaceImport.Add(unit, attribute.ContainingNamespace.ToDisplayString());
        return document.WithSyntaxRoot(unit);
    }
}
