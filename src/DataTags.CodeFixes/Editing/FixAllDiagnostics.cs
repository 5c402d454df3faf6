using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DataTags.CodeFixes.Editing;

/// <summary>All diagnostics of a scope with their documents, for fixes that write everything in one go.</summary>
internal static class FixAllDiagnostics
{
    public static async Task<ImmutableArray<(Document Document, Diagnostic Diagnostic)>> OfAsync(FixAllContext context)
    {
        var documents = context.Scope switch
        {
            FixAllScope.Document => context.Document is { } document ? [document] : [],
            FixAllScope.Project => context.Project.Documents,
            _ => context.Solution.Projects.SelectMany(static project => project.Documents),
        };
        var found = ImmutableArray.CreateBuilder<(Document, Diagnostic)>();
        foreach (var document in documents)
        {
            foreach (var diagnostic in await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false))
                found.Add((document, diagnostic));
        }

        return found.ToImmutable();
    }
}
