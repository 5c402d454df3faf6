using System.Collections.Immutable;
using System.Composition;
using DataTags.Analyzers.Catalog;
using DataTags.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.CodeFixes.Models;

/// <summary>DT3010: the flow is written into the file of what is not shipped yet, in order.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ListPublicFlowFix))]
[Shared]
public sealed class ListPublicFlowFix : CodeFixProvider
{
    public const string Key_List = "DataTags.ListPublicFlow";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.PublicFlowNotListed];

    public override FixAllProvider GetFixAllProvider() => ListPublicFlowFixAll.Instance;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.Document.Project;
        if (FileOf(project) is null)
            return Task.CompletedTask;
        foreach (var diagnostic in context.Diagnostics)
            context.RegisterCodeFix(CodeAction.Create(Titles.Of("ListFlow", PublicFlowFiles.Unshipped), token => ListAsync(project.Solution, [(project, diagnostic)], token), Key_List), diagnostic);
        return Task.CompletedTask;
    }

    /// <summary>Writes the flows of all those diagnostics, each into the file of its project.</summary>
    internal static async Task<Solution> ListAsync(Solution solution, ImmutableArray<(Project Project, Diagnostic Diagnostic)> diagnostics, CancellationToken cancellationToken)
    {
        foreach (var group in diagnostics.GroupBy(static item => item.Project.Id))
        {
            if (FileOf(solution.GetProject(group.Key)!) is not { } file)
                continue;
            var text = await file.GetTextAsync(cancellationToken).ConfigureAwait(false);
            var lines = group.Select(static item => item.Diagnostic.Properties.TryGetValue(FindingProperties.Line, out var line) ? line : null).OfType<string>();
            solution = solution.WithAdditionalDocumentText(file.Id, With(text, lines));
        }

        return solution;
    }

    private static TextDocument? FileOf(Project project)
        => project.AdditionalDocuments.FirstOrDefault(static document => PublicFlowFiles.Is(document.FilePath ?? document.Name, PublicFlowFiles.Unshipped));

    /// <summary>Comments and other lines stay where they are; each new line comes before the first one that is greater.</summary>
    private static SourceText With(SourceText text, IEnumerable<string> added)
    {
        var end = text.ToString().Contains("\r\n") ? "\r\n" : "\n";
        var lines = text.Lines.Select(static line => line.ToString()).ToList();
        while (lines.Count > 0 && lines[lines.Count - 1].Trim().Length == 0)
            lines.RemoveAt(lines.Count - 1);
        foreach (var line in added.Distinct().Where(line => !lines.Contains(line)).ToArray())
        {
            var at = lines.FindIndex(other => other.Length > 0 && char.IsLetter(other[0]) && StringComparer.Ordinal.Compare(other, line) > 0);
            lines.Insert(at < 0 ? lines.Count : at, line);
        }

        return SourceText.From(string.Concat(lines.Select(line => line + end)), text.Encoding, text.ChecksumAlgorithm);
    }
}
