using System.Collections.Immutable;
using DataTags.CodeFixes.Annotations;
using DataTags.Tool.Loading;
using DataTags.Tool.Scanning;
using Microsoft.CodeAnalysis;

namespace DataTags.Tool.Suggesting;

/// <summary>Writes suggestions as attributes into the source files; encoding, line ends and everything else stay as they are.</summary>
internal sealed class SourceTagger
{
    private readonly List<Notice> _notices = [];
    private int _written;
    private int _files;

    /// <summary>What happened, as the end of the summary, and what could not be done.</summary>
    public async Task<(string Done, ImmutableArray<Notice> Notices)> ApplyAsync(ImmutableArray<LoadedProject> projects, ImmutableArray<SuggestedTag> tags, CancellationToken cancellation)
    {
        var open = tags.ToList();
        foreach (var project in projects)
        {
            // A file that several projects share is written once, by the first.
            var own = open.Select(tag => (Tag: tag, Symbol: SuggestionSearch.SymbolOf(tag.Id, project.Compilation)))
                .Select(item => (item.Tag, item.Symbol, Tree: item.Symbol is null ? null : TagWriter.FileOf(item.Symbol, cancellation)))
                .Where(item => item.Tree is not null && project.Compilation.ContainsSyntaxTree(item.Tree) && File.Exists(item.Tree.FilePath))
                .ToArray();
            foreach (var file in own.GroupBy(static item => item.Tree!))
            {
                var model = project.Compilation.GetSemanticModel(file.Key);
                await WriteAsync(file.Key, TagWriter.Write(model, file.Select(static item => (item.Symbol!, item.Tag.Category)), cancellation), cancellation).ConfigureAwait(false);
                _written += file.Count();
            }

            open.RemoveAll(tag => own.Any(item => item.Tag == tag));
        }

        foreach (var tag in open)
            _notices.Add(new(NoticeLevel.Incomplete, tag.Project, $"{tag.Member} shares its declaration with others or is generated; tag it by hand"));
        return ($"{_written} written into {_files} {(_files == 1 ? "file" : "files")}", [.. _notices]);
    }

    private async Task WriteAsync(SyntaxTree tree, SyntaxNode changed, CancellationToken cancellation)
    {
        var text = await tree.GetTextAsync(cancellation).ConfigureAwait(false);
        var encoding = text.Encoding ?? System.Text.Encoding.UTF8;
        // The reader tells the encoding, but not whether the file began with the mark.
        var bytes = await File.ReadAllBytesAsync(tree.FilePath, cancellation).ConfigureAwait(false);
        var preamble = encoding.GetPreamble();
        var hasMark = preamble.Length > 0 && bytes.AsSpan().StartsWith(preamble);
        await File.WriteAllBytesAsync(tree.FilePath, [.. hasMark ? preamble : [], .. encoding.GetBytes(changed.ToFullString())], cancellation).ConfigureAwait(false);
        _files++;
    }
}
