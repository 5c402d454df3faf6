using DataTags.Analyzers.Catalog;
using DataTags.CodeFixes.Editing;
using DataTags.CodeFixes.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.CodeFixes.Switches;

/// <summary>A change to one hole in the text of a <c>DebuggerDisplay</c>.</summary>
internal sealed record DebuggerViewEdit(string Title, TextChange Change)
{
    private const string EraseMethod = "Erase";

    /// <summary>The hole with a mask around what it shows. The debugger knows no usings, so the mask is written with its namespace.</summary>
    public static DebuggerViewEdit? Mask(SourceText text, Compilation compilation, Diagnostic diagnostic)
    {
        if (HoleOf(text, diagnostic) is not { } hole || !diagnostic.Properties.TryGetValue(FindingProperties.Mask, out var proposed) || proposed is null
            || new[] { proposed, EraseMethod }.FirstOrDefault(name => Exists(compilation, name)) is not { } mask)
        {
            return null;
        }

        var content = text.ToString(TextSpan.FromBounds(hole.Start + 1, hole.End - 1));
        var comma = content.IndexOf(',');
        var (shown, format) = comma < 0 ? (content, "") : (content.Substring(0, comma), content.Substring(comma));
        return new DebuggerViewEdit(Titles.Of("Mask", mask), new TextChange(hole, $"{{DataTags.Masks.{mask}({shown.Trim()}){format}}}"));
    }

    /// <summary>The text without the hole, and without one of the spaces that it leaves; null where nothing else would be shown.</summary>
    public static DebuggerViewEdit? Remove(SourceText text, Diagnostic diagnostic)
    {
        if (HoleOf(text, diagnostic) is not { } hole)
            return null;
        var (before, after) = (text[hole.Start - 1], text[hole.End]);
        if (before == '"' && after == '"')
            return null;
        var span = before == ' ' && after is ' ' or '"' ? TextSpan.FromBounds(hole.Start - 1, hole.End)
            : before == '"' && after == ' ' ? TextSpan.FromBounds(hole.Start, hole.End + 1)
            : hole;
        return new DebuggerViewEdit(Titles.Of("Remove", text.ToString(hole)), new TextChange(span, ""));
    }

    /// <summary>Null where the finding stands on the whole argument, for its text is put together or escaped.</summary>
    private static TextSpan? HoleOf(SourceText text, Diagnostic diagnostic)
        => diagnostic.Location.SourceSpan is { IsEmpty: false } span && text[span.Start] == '{' && text[span.End - 1] == '}' ? span : null;

    private static bool Exists(Compilation compilation, string mask)
        => Redaction.MasksType(compilation)?.GetMembers(mask).OfType<IMethodSymbol>().Any(static method => method is { IsStatic: true, Parameters.Length: > 0 } && method.Parameters.Skip(1).All(static parameter => parameter.IsOptional)) == true;
}
