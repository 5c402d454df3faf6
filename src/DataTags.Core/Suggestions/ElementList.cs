using System.Collections.Immutable;

namespace DataTags.Core.Suggestions;

/// <summary>The data elements the product knows, by the phrases that tell them. Immutable.</summary>
public sealed class ElementList
{
    private const char CertainMark = '!';
    private const char ContextualMark = '?';
    private const string ContextWord = " in ";

    private static readonly Lazy<ElementList> s_builtIn = new(static () => new ElementList(WordFile.ReadEmbedded("elements.words")));

    private readonly ImmutableDictionary<string, ImmutableArray<ElementPhrase>> _byKey;
    private readonly ImmutableDictionary<string, DataElement> _byName;

    private ElementList(ImmutableArray<WordStatement> statements)
    {
        var elements = ImmutableArray.CreateBuilder<DataElement>();
        var phrases = new List<(string Key, ElementPhrase Phrase)>();
        foreach (var statement in statements)
        {
            var element = Parse(statement);
            elements.Add(element);
            foreach (var phrase in statement.Phrases)
                phrases.Add((WordFile.Key(phrase), Parse(element, phrase)));
        }

        All = elements.ToImmutable();
        _byName = All.ToImmutableDictionary(static element => element.Name, StringComparer.Ordinal);
        _byKey = phrases.GroupBy(static pair => pair.Key, StringComparer.Ordinal)
            .ToImmutableDictionary(static group => group.Key, static group => group.Select(static pair => pair.Phrase).ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The list that ships with the product, read once per process.</summary>
    public static ElementList BuiltIn => s_builtIn.Value;

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<DataElement> All { get; }

    /// <summary>The phrases with exactly those joined words; a plural is its singular.</summary>
    public ImmutableArray<ElementPhrase> Phrases(string key)
    {
        if (_byKey.TryGetValue(key, out var phrases))
            return phrases;

        return key.Length > 3 && key[key.Length - 1] == 's' && _byKey.TryGetValue(key.Substring(0, key.Length - 1), out var singular) ? singular : [];
    }

    public DataElement? Find(string name) => _byName.TryGetValue(name, out var element) ? element : null;

    private static DataElement Parse(WordStatement statement)
    {
        var inContext = statement.Right.IndexOf(ContextWord, StringComparison.Ordinal);
        var contexts = inContext < 0 ? [] : WordFile.List(statement.Right.Substring(inContext + ContextWord.Length));
        var head = (inContext < 0 ? statement.Right : statement.Right.Substring(0, inContext)).Split(' ');
        var shapes = ValueShape.Other;
        foreach (var shape in WordFile.List(head[1]))
            shapes |= WordFile.Shape(shape);
        return new DataElement(statement.Left, head[0], shapes, contexts);
    }

    private static ElementPhrase Parse(DataElement element, string phrase) => phrase[phrase.Length - 1] switch
    {
        CertainMark => new ElementPhrase(element, PhraseEvidence.Certain, phrase.TrimEnd(CertainMark)),
        ContextualMark => new ElementPhrase(element, PhraseEvidence.Contextual, phrase.TrimEnd(ContextualMark)),
        _ => new ElementPhrase(element, PhraseEvidence.Likely, phrase),
    };
}
