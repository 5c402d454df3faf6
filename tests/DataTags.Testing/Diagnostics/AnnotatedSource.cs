using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Testing.Diagnostics;

/// <summary>Writes found diagnostics back into the source as markup, ready to be pasted into the test.</summary>
internal static class AnnotatedSource
{
    public static string Write(string source, IEnumerable<(TextSpan Span, string Id)> found)
    {
        var marks = found.ToList();
        var text = new StringBuilder(source.Length + (marks.Count * 12));
        for (var position = 0; position <= source.Length; position++)
        {
            // Inner marks close before outer ones, and empty spans open and close at one place.
            foreach (var _ in marks.Where(mark => mark.Span.End == position && !mark.Span.IsEmpty))
                text.Append("|}");
            foreach (var mark in marks.Where(mark => mark.Span.Start == position).OrderByDescending(mark => mark.Span.Length).ThenBy(mark => mark.Id, StringComparer.Ordinal))
                text.Append("{|").Append(mark.Id).Append(':').Append(mark.Span.IsEmpty ? "|}" : "");
            if (position < source.Length)
                text.Append(source[position]);
        }

        return text.ToString();
    }
}
