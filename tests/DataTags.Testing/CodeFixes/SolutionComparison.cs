using System.Globalization;
using System.Text;
using DataTags.Testing.Projects;
using Microsoft.CodeAnalysis;
using Xunit.Sdk;

namespace DataTags.Testing;

/// <summary>Compares the texts of a solution with those a test expects.</summary>
internal static class SolutionComparison
{
    /// <exception cref="XunitException">A file differs, is missing or was added.</exception>
    public static async Task CheckAsync(string how, TestSolution expected, Solution actual)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in actual.Projects.SelectMany(project => project.Documents.Concat<TextDocument>(project.AdditionalDocuments)))
            texts.Add(document.FilePath!, (await document.GetTextAsync()).ToString().ReplaceLineEndings("\n"));

        foreach (var (path, marked) in expected.Files)
        {
            if (!texts.Remove(path, out var text))
                throw new XunitException($"{path} does not exist after the code was {how}.");
            if (text != marked.Text)
                throw new XunitException(TextDifference.Describe($"{path} {how}", marked.Text, text));
        }

        if (texts.Keys.FirstOrDefault() is { } added)
            throw new XunitException($"{added} was added when the code was {how}:{Environment.NewLine}{texts[added]}");
    }

    /// <summary>Whether any text changed; a new root of the same text is no change.</summary>
    public static async Task<bool> IsChangedAsync(Solution before, Solution after)
    {
        foreach (var project in after.GetChanges(before).GetProjectChanges())
        {
            if (project.GetAddedDocuments().Any() || project.GetAddedAdditionalDocuments().Any() || project.GetRemovedDocuments().Any() || project.GetChangedAdditionalDocuments().Any())
                return true;
            foreach (var id in project.GetChangedDocuments())
            {
                if (!(await before.GetDocument(id)!.GetTextAsync()).ContentEquals(await after.GetDocument(id)!.GetTextAsync()))
                    return true;
            }
        }

        return false;
    }

    public static bool AreEqual(TestSolution before, TestSolution expected)
        => before.Files.Count == expected.Files.Count && before.Files.All(file => expected.Files.TryGetValue(file.Key, out var marked) && marked.Text == file.Value.Text);
}

/// <summary>Two texts line by line, from the first difference on.</summary>
internal static class TextDifference
{
    private const int Context = 3;

    public static string Describe(string what, string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var first = 0;
        while (first < left.Length && first < right.Length && left[first] == right[first])
            first++;
        var last = 0;
        while (last < left.Length - first && last < right.Length - first && left[^(last + 1)] == right[^(last + 1)])
            last++;

        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{what} differs from line {first + 1} on (- expected, + actual):");
        for (var line = Math.Max(0, first - Context); line < first; line++)
            text.AppendLine("  " + left[line]);
        for (var line = first; line < left.Length - last; line++)
            text.AppendLine("- " + left[line]);
        for (var line = first; line < right.Length - last; line++)
            text.AppendLine("+ " + right[line]);
        for (var line = left.Length - last; line < Math.Min(left.Length, left.Length - last + Context); line++)
            text.AppendLine("  " + left[line]);
        text.AppendLine().AppendLine("Actual text:").Append(actual);
        return text.ToString();
    }
}
