using System.Collections.Immutable;
using DataTags.Analyzers.Catalog;
using DataTags.CodeFixes.Editing;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DataTags.CodeFixes.Models;

/// <summary>All flows of a project go into one file, so they are written in one go.</summary>
internal sealed class ListPublicFlowFixAll : FixAllProvider
{
    public static readonly ListPublicFlowFixAll Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var found = await FixAllDiagnostics.OfAsync(fixAllContext).ConfigureAwait(false);
        if (found.IsEmpty)
            return null;
        var all = found.Select(static item => (item.Document.Project, item.Diagnostic)).ToImmutableArray();
        return CodeAction.Create(Titles.Of("ListFlow", PublicFlowFiles.Unshipped), token => ListPublicFlowFix.ListAsync(fixAllContext.Solution, all, token), ListPublicFlowFix.Key_List);
    }
}
