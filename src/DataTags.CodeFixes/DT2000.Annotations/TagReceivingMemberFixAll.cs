using System.Collections.Immutable;
using DataTags.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DataTags.CodeFixes.Annotations;

/// <summary>Many stores may go into one member, and the member may be in any document; so all tags are written in one go over the solution.</summary>
internal sealed class TagReceivingMemberFixAll : FixAllProvider
{
    public static readonly TagReceivingMemberFixAll Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var documents = fixAllContext.Scope switch
        {
            FixAllScope.Document => fixAllContext.Document is { } document ? [document] : [],
            FixAllScope.Project => fixAllContext.Project.Documents,
            _ => fixAllContext.Solution.Projects.SelectMany(static project => project.Documents),
        };
        var diagnostics = ImmutableArray.CreateBuilder<(Document, Diagnostic)>();
        foreach (var document in documents)
        {
            foreach (var diagnostic in await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false))
                diagnostics.Add((document, diagnostic));
        }

        if (diagnostics.Count == 0)
            return null;
        var (all, key) = (diagnostics.ToImmutable(), fixAllContext.CodeActionEquivalenceKey ?? TagReceivingMemberFix.Key_Tag);
        return CodeAction.Create(Titles.Of("TagAll"), token => TagReceivingMemberFix.TagAsync(fixAllContext.Solution, all, key, token), key);
    }
}
