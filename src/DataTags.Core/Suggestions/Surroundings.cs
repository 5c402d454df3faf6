using System.Collections.Immutable;

namespace DataTags.Core.Suggestions;

/// <summary>What the words around a telling phrase mean: kinds of types and owners, switches, tails. Immutable.</summary>
internal sealed class Surroundings
{
    /// <summary>Most words that are read as one.</summary>
    public const int LongestPhrase = 5;

    private static readonly Lazy<Surroundings> s_builtIn = new(static () => new Surroundings(WordFile.ReadEmbedded("contexts.words")));

    private readonly ImmutableDictionary<string, ImmutableArray<string>> _contexts;
    private readonly ImmutableDictionary<string, ImmutableHashSet<string>> _lists;

    private Surroundings(ImmutableArray<WordStatement> statements)
    {
        _contexts = statements.Where(static statement => statement.Keyword == "context")
            .SelectMany(static statement => statement.Phrases.Select(phrase => (Key: WordFile.Key(phrase), Context: statement.Left)))
            .GroupBy(static pair => pair.Key, StringComparer.Ordinal)
            .ToImmutableDictionary(static group => group.Key, static group => group.Select(static pair => pair.Context).Distinct().ToImmutableArray(), StringComparer.Ordinal);
        _lists = statements.Where(static statement => statement.Keyword == "words")
            .ToImmutableDictionary(static statement => statement.Left, static statement => statement.Phrases.Select(WordFile.Key).ToImmutableHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        Refinements = [.. statements.Where(static statement => statement.Keyword == "refine").Select(static statement => Refine(statement))];
        Signs = [.. statements.Where(static statement => statement.Keyword == "sign").Select(static statement => Sign(statement))];
        NamingAttributes = [.. Lefts(statements, "name")];
        NamingCalls = [.. Lefts(statements, "call")];
        WrappedNames = [.. Lefts(statements, "wrapped")];
        Shapes = statements.Where(static statement => statement.Keyword == "shape")
            .SelectMany(static statement => WordFile.List(statement.Right).Select(type => (Type: type, Shape: WordFile.Shape(statement.Left))))
            .ToImmutableDictionary(static pair => pair.Type, static pair => pair.Shape, StringComparer.Ordinal);
        Annotations = statements.Where(static statement => statement.Keyword == "annotation").ToImmutableDictionary(static statement => statement.Left, static statement => statement.Right, StringComparer.Ordinal);
    }

    public static Surroundings BuiltIn => s_builtIn.Value;

    public ImmutableArray<(string Category, string Context, string Refined)> Refinements { get; }

    public ImmutableArray<(string Context, int Members, ImmutableArray<string> Elements)> Signs { get; }

    /// <summary>Names of elements by attributes of the framework.</summary>
    public ImmutableDictionary<string, string> Annotations { get; }

    /// <summary>Attributes that say how a member is called in JSON, a table or a form, without the word Attribute.</summary>
    public ImmutableHashSet<string> NamingAttributes { get; }

    public ImmutableHashSet<string> NamingCalls { get; }

    /// <summary>Names of members that say less than the name of their type.</summary>
    public ImmutableHashSet<string> WrappedNames { get; }

    /// <summary>What types of libraries hold, by full name.</summary>
    public ImmutableDictionary<string, ValueShape> Shapes { get; }

    public ImmutableArray<string> ContextsOf(string key) => _contexts.TryGetValue(key, out var contexts) ? contexts : [];

    public bool IsIn(string list, string key) => _lists[list].Contains(key);

    private static IEnumerable<string> Lefts(ImmutableArray<WordStatement> statements, string keyword)
        => statements.Where(statement => statement.Keyword == keyword).Select(static statement => statement.Left);

    private static (string Category, string Context, string Refined) Refine(WordStatement statement)
    {
        var parts = statement.Left.Split(' ');
        return (parts[0], parts[2], statement.Right);
    }

    private static (string Context, int Members, ImmutableArray<string> Elements) Sign(WordStatement statement)
    {
        var parts = statement.Left.Split(' ');
        return (parts[0], int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), WordFile.List(statement.Right));
    }
}
