using DataTags.CodeFixes.Editing;
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
        var all = await FixAllDiagnostics.OfAsync(fixAllContext).ConfigureAwait(false);
        if (all.IsEmpty)
            return null;
        var key = fixAllContext.CodeActionEquivalenceKey ?? TagReceivingMemberFix.Key_Tag;
        return CodeAction.Create(Titles.Of("TagAll"), token => TagReceivingMemberFix.TagAsync(fixAllContext.Solution, all, key, token), key);
    }
}
