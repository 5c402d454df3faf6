using System.Collections.Immutable;
using System.Reflection;
using System.Text;

namespace DataTags.Core.Suggestions;

/// <summary>A statement of an embedded <c>.words</c> file with the phrases listed below it, of all languages.</summary>
/// <param name="Keyword">The first word.</param>
/// <param name="Left">What stands before the equals sign, or all.</param>
/// <param name="Right">What stands behind it, or nothing.</param>
/// <param name="Phrases">With their marks.</param>
internal sealed record WordStatement(string Keyword, string Left, string Right, ImmutableArray<string> Phrases);

/// <summary>Reads the word lists that ship with the product.</summary>
internal static class WordFile
{
    private const string Prefix = "words/";

    private static readonly string[] s_languages = ["en", "de", "nl"];

    /// <exception cref="InvalidDataException">A line lists phrases before the first statement.</exception>
    public static ImmutableArray<WordStatement> ReadEmbedded(string name)
    {
        using var stream = typeof(WordFile).GetTypeInfo().Assembly.GetManifestResourceStream(Prefix + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Read(reader.ReadToEnd());
    }

    public static ImmutableArray<WordStatement> Read(string text)
    {
        var statements = ImmutableArray.CreateBuilder<WordStatement>();
        foreach (var line in text.Split('\n'))
        {
            var content = line.Trim();
            if (content.Length == 0 || content[0] == '#')
                continue;

            var (word, rest) = Cut(content, ' ');
            if (!s_languages.Contains(word))
            {
                var (left, right) = Cut(rest, '=');
                statements.Add(new WordStatement(word, left, right, []));
                continue;
            }

            if (statements.Count == 0)
                throw new InvalidDataException($"Phrases without a statement: {content}");
            var last = statements[statements.Count - 1];
            statements[statements.Count - 1] = last with { Phrases = last.Phrases.AddRange(List(rest)) };
        }

        return statements.ToImmutable();
    }

    /// <summary>The items of a comma list.</summary>
    public static ImmutableArray<string> List(string text)
        => [.. text.Split(',').Select(static item => item.Trim()).Where(static item => item.Length > 0)];

    /// <summary>A phrase as it is compared with the words of an identifier.</summary>
    public static string Key(string phrase) => IdentifierWords.Join(IdentifierWords.Split(phrase));

    /// <exception cref="ArgumentException">No shape has that name.</exception>
    public static ValueShape Shape(string name) => (ValueShape)Enum.Parse(typeof(ValueShape), name, ignoreCase: true);

    private static (string Before, string After) Cut(string text, char separator)
    {
        var index = text.IndexOf(separator);
        return index < 0 ? (text, "") : (text.Substring(0, index).Trim(), text.Substring(index + 1).Trim());
    }
}
