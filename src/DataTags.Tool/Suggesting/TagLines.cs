using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DataTags.Analyzers.Session;
using DataTags.Core.Language;
using DataTags.Tool.Loading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Tool.Suggesting;

/// <summary>Suggestions as <c>tag</c> lines of a model file.</summary>
internal static class TagLines
{
    private const string Header = """
        # Suggested tags. Review each line: change the category, or write none for a member that holds no personal data.
        # A member with a line here is not suggested again; further runs add what is new at the end.

        """;

    /// <summary>The lines as a file that all projects of a scan read, without the checks of a user's own model files.</summary>
    public static AdditionalText AsFile(ImmutableArray<SuggestedTag> tags)
        => FlowSummary.AsFile("suggestions", string.Concat(tags.Select(static tag => $"tag {tag.Member} {tag.Category}\n")));

    /// <summary>Makes the file, or adds to it; what is there stays as it is.</summary>
    /// <exception cref="LoadException">What the file holds cannot be read as a model.</exception>
    public static async Task AppendAsync(string file, ImmutableArray<SuggestedTag> tags, CancellationToken cancellation)
    {
        if (tags.IsEmpty)
            return;

        var before = File.Exists(file) ? await File.ReadAllTextAsync(file, cancellation).ConfigureAwait(false) : Header;
        var text = new StringBuilder(before.Length == 0 || before.EndsWith('\n') ? before : before + "\n");
        var width = tags.Max(static tag => tag.Member.Length);
        var categoryWidth = tags.Max(static tag => tag.Category.Length);
        foreach (var tag in tags)
            text.Append(CultureInfo.InvariantCulture, $"tag  {tag.Member.PadRight(width)}  {tag.Category.PadRight(categoryWidth)}  # {tag.Confidence:0.00} {tag.Element}: {tag.Reason}\n");
        await File.WriteAllTextAsync(file, text.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellation).ConfigureAwait(false);
    }

    /// <exception cref="LoadException">A line of an existing file cannot be read: then what it says of a member would be asked again.</exception>
    public static void Check(string file)
    {
        if (!File.Exists(file))
            return;

        var parsed = ModelFile.Parse(file, SourceText.From(File.ReadAllText(file)));
        if (parsed.Errors is [var first, ..])
            throw new LoadException($"{file}: {first.Position}: {first.Message}");
    }
}
