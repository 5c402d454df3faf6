using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace DataTags.Analyzers.Catalog;

/// <summary>
/// What parser, checks, engine and suggestions say in English, in another language. They know nothing of languages or diagnostics; so their sentences
/// are recognised here by their form, as <c>Phrases.resx</c> has it: <c>{0}</c> stands for anything. One word, and what stands in quotes, is a name and stays.
/// </summary>
internal sealed class PhraseBook
{
    private static readonly ResourceManager s_resources = new("DataTags.Analyzers.Catalog.Phrases", typeof(PhraseBook).Assembly);

    private static readonly ImmutableDictionary<string, Lazy<PhraseBook>> s_books = LocalVariants.Languages
        .ToImmutableDictionary(static language => language, static language => new Lazy<PhraseBook>(() => new PhraseBook(CultureInfo.GetCultureInfo(language))));

    private readonly Dictionary<string, string> _whole = new(StringComparer.Ordinal);
    private readonly List<Form> _forms = [];

    private PhraseBook(CultureInfo culture)
    {
        var english = s_resources.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false);
        foreach (DictionaryEntry entry in english)
        {
            var phrase = (string)entry.Key;
            var translated = s_resources.GetString(phrase, culture) ?? phrase;
            if (phrase.IndexOf('{') < 0)
                _whole.Add(phrase, translated);
            else
                _forms.Add(new Form(phrase, translated));
        }

        // The form with the most words of its own is the one that was meant.
        _forms.Sort(static (left, right) => (right.Fixed, left.English).CompareTo((left.Fixed, right.English)));
    }

    /// <param name="language">One of <see cref="LocalVariants.Languages"/>.</param>
    public static PhraseBook In(string language) => s_books[language].Value;

    /// <summary>The sentence in the language of the book; unchanged if the book does not have it.</summary>
    public string Translate(string english)
    {
        if (_whole.TryGetValue(english, out var translated))
            return translated;

        foreach (var form in _forms)
        {
            if (form.Arguments(english) is { } arguments)
                return string.Format(CultureInfo.InvariantCulture, form.Translated, [.. arguments.Select(argument => argument.IsName ? argument.Text : Translate(argument.Text))]);
        }

        return english;
    }

    /// <summary>Whether the book has the sentence, or one of its form.</summary>
    public bool Knows(string english) => _whole.ContainsKey(english) || _forms.Any(form => form.Arguments(english) is not null);

    private sealed class Form
    {
        private static readonly Regex s_placeholder = new(@"(')?\{(\d)\}(?(1)')", RegexOptions.CultureInvariant);

        private readonly Regex _pattern;
        private readonly ImmutableArray<(int Number, bool IsName)> _places;

        public Form(string english, string translated)
        {
            (English, Translated) = (english, translated);
            var places = s_placeholder.Matches(english).Cast<Match>().ToImmutableArray();
            _places = [.. places.Select(static place => (int.Parse(place.Groups[2].Value, CultureInfo.InvariantCulture), place.Groups[1].Success))];
            Fixed = english.Length - places.Sum(static place => place.Length);
            _pattern = new Regex("^" + PatternOf(english, places) + "$", RegexOptions.CultureInvariant | RegexOptions.Singleline);
        }

        public string English { get; }

        public string Translated { get; }

        /// <summary>How many characters are the form's own.</summary>
        public int Fixed { get; }

        /// <summary>What stands at the places of the form, by their numbers; null if the sentence has another form.</summary>
        public ImmutableArray<(string Text, bool IsName)>? Arguments(string sentence)
        {
            var match = _pattern.Match(sentence);
            if (!match.Success)
                return null;

            var arguments = new (string, bool)[_places.Max(static place => place.Number) + 1];
            foreach (var (number, isName) in _places)
                arguments[number] = (match.Groups["a" + number].Value, isName || match.Groups["a" + number].Value.IndexOf(' ') < 0);

            return [.. arguments];
        }

        private static string PatternOf(string english, ImmutableArray<Match> places)
        {
            var pattern = "";
            var (position, seen) = (0, new HashSet<string>(StringComparer.Ordinal));
            foreach (var place in places)
            {
                var (number, quote) = (place.Groups[2].Value, place.Groups[1].Value);
                pattern += Regex.Escape(english.Substring(position, place.Index - position)) + quote + (seen.Add(number) ? $"(?<a{number}>.*?)" : $@"\k<a{number}>") + quote;
                position = place.Index + place.Length;
            }

            return pattern + Regex.Escape(english.Substring(position));
        }
    }
}
