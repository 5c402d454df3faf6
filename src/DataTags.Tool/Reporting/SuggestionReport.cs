using System.Globalization;
using DataTags.Analyzers.Catalog;
using DataTags.Tool.Scanning;
using DataTags.Tool.Suggesting;
using Spectre.Console;

namespace DataTags.Tool.Reporting;

/// <summary>Suggestions for people, by category, the surest first; and as JSON.</summary>
internal static class SuggestionReport
{
    public static void WriteTable(IAnsiConsole console, SuggestionResult result, bool isVerbose, CultureInfo language)
    {
        foreach (var group in result.Tags.GroupBy(static tag => tag.Category).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            console.MarkupLine($"[bold underline]{Markup.Escape(group.Key)}[/] ({group.Count().ToString(CultureInfo.InvariantCulture)})");
            foreach (var tag in group.OrderByDescending(static tag => tag.Confidence).ThenBy(static tag => tag.Member, StringComparer.Ordinal))
                console.MarkupLine($"  {tag.Confidence.ToString("0.00", CultureInfo.InvariantCulture)}  {Markup.Escape(tag.Member)}  [grey]{Markup.Escape($"{Texts.Phrase(tag.Element).ToString(language)}: {Texts.Phrase(tag.Reason).ToString(language)}")}[/]  {Markup.Escape(tag.At.ToString())}");

            console.WriteLine();
        }

        foreach (var notice in result.Notices.Where(notice => isVerbose || notice.Level >= NoticeLevel.Incomplete))
            console.MarkupLine($"[yellow]note:[/] {Markup.Escape(notice.Project is null ? notice.Text : $"{notice.Project}: {notice.Text}")}");

        console.MarkupLine($"[bold]{Markup.Escape(result.Summary)}[/]");
    }

    public static string WriteJson(SuggestionResult result) => JsonText.Write(json => json.Object(() =>
    {
        json.WriteNumber("schema", 1);
        json.WriteString("summary", result.Summary);
        json.Array("notices", result.Notices, notice => json.Object(() =>
        {
            json.Optional("project", notice.Project ?? "");
            json.WriteString("text", notice.Text);
        }));
        json.Array("suggestions", result.Tags, tag => json.Object(() =>
        {
            json.WriteString("member", tag.Member);
            json.WriteString("id", tag.Id);
            json.WriteString("category", tag.Category);
            json.WriteString("element", tag.Element);
            json.WriteNumber("confidence", tag.Confidence);
            json.WriteString("reason", tag.Reason);
            json.WriteString("project", tag.Project);
            json.WriteString("file", tag.At.Path);
            json.WriteNumber("line", tag.At.Line);
            json.WriteNumber("column", tag.At.Column);
        }));
    }));
}
