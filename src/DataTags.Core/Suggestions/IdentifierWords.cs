using System.Collections.Immutable;
using System.Text;

namespace DataTags.Core.Suggestions;

/// <summary>Cuts names of code into lower-case words: at underscores, changes of case, digits and the ends of acronyms.</summary>
public static class IdentifierWords
{
    /// <summary>The words of <paramref name="identifier"/>, umlauts and accents written out: <c>HTMLEMail2</c> is <c>html, e, mail, 2</c>.</summary>
    public static ImmutableArray<string> Split(string identifier)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        for (var index = 0; index < identifier.Length; index++)
        {
            var character = identifier[index];
            if (!char.IsLetterOrDigit(character))
            {
                Flush();
                continue;
            }

            if (word.Length > 0 && StartsWord(identifier, index))
                Flush();
            Append(word, character);
        }

        Flush();
        return words.ToImmutable();

        void Flush()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>The words without anything between them: what compounds are compared by.</summary>
    public static string Join(IEnumerable<string> words) => string.Concat(words);

    private static bool StartsWord(string text, int index)
    {
        var (before, here) = (text[index - 1], text[index]);
        if (char.IsDigit(before) != char.IsDigit(here))
            return true;
        if (!char.IsUpper(here))
            return false;

        // The last capital of an acronym belongs to the word that follows it: HTMLPage, but not the plural in IDs.
        return !char.IsUpper(before) || (index + 1 < text.Length && char.IsLower(text[index + 1]) && !IsPluralOfAcronym(text, index + 1));
    }

    private static bool IsPluralOfAcronym(string text, int index) => text[index] == 's' && (index + 1 == text.Length || char.IsUpper(text[index + 1]));

    private static void Append(StringBuilder word, char character)
    {
        switch (char.ToLowerInvariant(character))
        {
            case 'ä': word.Append("ae"); break;
            case 'ö': word.Append("oe"); break;
            case 'ü': word.Append("ue"); break;
            case 'ß': word.Append("ss"); break;
            case 'é' or 'è' or 'ê' or 'ë': word.Append('e'); break;
            case 'á' or 'à' or 'â': word.Append('a'); break;
            case 'í' or 'ì' or 'î' or 'ï': word.Append('i'); break;
            case 'ó' or 'ò' or 'ô': word.Append('o'); break;
            case 'ú' or 'ù' or 'û': word.Append('u'); break;
            case 'ç': word.Append('c'); break;
            case var plain: word.Append(plain); break;
        }
    }
}
