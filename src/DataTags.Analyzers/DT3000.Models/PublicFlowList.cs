using System.Collections.Immutable;
using DataTags.Analyzers.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Analyzers.Models;

/// <summary>What the <c>PrivacyApi</c> files of a project say that its public members do with data: a line of the model language per flow.</summary>
internal sealed class PublicFlowList
{
    private readonly ImmutableArray<Entry> _entries;
    private readonly HashSet<string> _lines;

    private PublicFlowList(ImmutableArray<Entry> entries, HashSet<string> removed)
    {
        _entries = entries.RemoveAll(entry => removed.Contains(entry.Line));
        _lines = new HashSet<string>(_entries.Select(static entry => entry.Line), StringComparer.Ordinal);
    }

    /// <summary>The list; null where a project has no such file, so that nobody asked.</summary>
    public static PublicFlowList? Read(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>();
        var removed = new HashSet<string>(StringComparer.Ordinal);
        var isAsked = false;
        foreach (var file in files.Where(static file => PublicFlowFiles.IsOne(file.Path)))
        {
            isAsked = true;
            if (file.GetText(cancellationToken) is not { } text)
                continue;
            foreach (var line in text.Lines)
            {
                var content = line.ToString().Trim();
                if (content.StartsWith(PublicFlowFiles.Removed, StringComparison.Ordinal))
                    removed.Add(content.Substring(PublicFlowFiles.Removed.Length).Trim());
                else if (content.Length > 0 && content[0] != '#')
                    entries.Add(new Entry(file.Path, content, line.Span, text.Lines.GetLinePositionSpan(line.Span)));
            }
        }

        return isAsked ? new PublicFlowList(entries.ToImmutable(), removed) : null;
    }

    public bool Has(string line) => _lines.Contains(line);

    /// <summary>Lines of a file that the code does not bear out.</summary>
    public IEnumerable<Entry> Gone(string path, ISet<string> flows) => _entries.Where(entry => entry.Path == path && !flows.Contains(entry.Line));

    public readonly record struct Entry(string Path, string Line, TextSpan Span, LinePositionSpan Position);
}
