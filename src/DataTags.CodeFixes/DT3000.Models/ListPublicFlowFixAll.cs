using System.Collections.Immutable;
using DataTags.Analyzers.Catalog;
using DataTags.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
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
        var documents = fixAllContext.Scope switch
        {
            FixAllScope.Document => fixAllContext.Document is { } document ? [document] : [],
            FixAllScope.Project => fixAllContext.Project.Documents,
            _ => fixAllContext.Solution.Projects.SelectMany(static project => project.Documents),
        };
        var diagnostics = ImmutableArray.CreateBuilder<(Project, Diagnostic)>();
        foreach (var document in documents)
        {
            foreach (var diagnostic in await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false))
                diagnostics.Add((document.Project, diagnostic));
        }

        if (diagnostics.Count == 0)
            return null;
        var all = diagnostics.ToImmutable();
        return CodeAction.Create(Titles.Of("ListFlow", PublicFlowFiles.Unshipped), token => ListPublicFlowFix.ListAsync(fixAllContext.Solution, all, token), ListPublicFlowFix.Key_List);
    }
}
