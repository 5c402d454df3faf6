using Microsoft.CodeAnalysis.Text;

namespace DataTags.Flow.Generated.Reducing;

/// <summary>A way to make a program smaller: a stretch of its text that becomes another, shorter one.</summary>
internal sealed record Edit(TextSpan Span, string Text)
{
    public int Gain => Span.Length - Text.Length;

    /// <summary>The text with all edits; of those that overlap, the one that gains most.</summary>
    public static string Apply(string text, IEnumerable<Edit> edits)
    {
        var chosen = new List<Edit>();
        foreach (var edit in edits.OrderByDescending(static edit => edit.Gain))
        {
            if (!chosen.Exists(other => other.Span.OverlapsWith(edit.Span)))
                chosen.Add(edit);
        }

        foreach (var edit in chosen.OrderByDescending(static edit => edit.Span.Start))
            text = text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.Text);
        return text;
    }
}
