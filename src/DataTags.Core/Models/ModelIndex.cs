using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DataTags.Core.Language;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Models;

/// <summary>
/// Answers which lines speak of a member. A member no line names is turned away by its simple name, before anything is computed.
/// Thread-safe; answers are remembered per definition and go away with the compilation.
/// </summary>
public sealed class ModelIndex
{
    private readonly Dictionary<string, List<MemberStatement>> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<MemberStatement>> _globsByMember = new(StringComparer.Ordinal);
    private readonly List<MemberStatement> _globs = [];
    private readonly List<MemberStatement> _byAttribute = [];
    private readonly HashSet<string> _memberNames = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<ISymbol, StrongBox<ImmutableArray<ModelMatch>>> _memo = new();
    private readonly ConditionalWeakTable<INamedTypeSymbol, StrongBox<ImmutableArray<TagStatement>>> _attributeMemo = new();
    private readonly NameFilter _sinkNames = new();
    private readonly NameFilter _sourceNames = new();

    private ModelIndex(ImmutableArray<ModelFile> files)
    {
        Files = files;
        Recipients = RecipientDirectory.Create(files);
        foreach (var statement in files.SelectMany(static file => file.Statements).OfType<MemberStatement>())
        {
            // Lines on configuration say nothing of data that moves; SwitchIndex has them.
            if (statement is not (SwitchStatement or DevelopmentStatement))
                Add(statement);
        }
    }

    public static ModelIndex Empty { get; } = new([]);

    public ImmutableArray<ModelFile> Files { get; }

    public RecipientDirectory Recipients { get; }

    /// <summary>Files in order of authority: the user's first, then the built-in ones.</summary>
    public static ModelIndex Create(ImmutableArray<ModelFile> files) => new(files);

    /// <summary>The lines that hold for a method, constructor, property, field, event or type; see <see cref="MatchesOf"/>.</summary>
    public ImmutableArray<ModelStatement> ForMember(ISymbol member) => [.. MatchesOf(member).Select(static match => match.Statement)];

    /// <summary>
    /// The lines whose pattern matches the member or what it overrides or implements. Sources, sinks, guards, tags and movements (flow and
    /// sanitizer) are judged apart; within each, the user's lines beat the built-in ones, exact names beat globs and the
    /// member's own lines beat inherited ones. Accessors get the lines of their property, reduced extension methods those of the static method.
    /// </summary>
    public ImmutableArray<ModelMatch> MatchesOf(ISymbol member)
    {
        var definition = MemberNames.Definition(member);
        if (_byAttribute.Count == 0 && _globs.Count == 0 && !_memberNames.Contains(MemberNames.Member(definition)))
            return [];

        return _memo.GetValue(definition, key => new StrongBox<ImmutableArray<ModelMatch>>(Find(key))).Value;
    }

    /// <summary>Whether a member of that simple name may be a sink. A constructor goes by the name of its type.</summary>
    public bool HasSinkNamed(string memberName) => _sinkNames.MayHold(memberName);

    /// <summary>Whether a member of that simple name may be a source. A constructor goes by the name of its type.</summary>
    public bool HasSourceNamed(string memberName) => _sourceNames.MayHold(memberName);

    /// <summary>The lines <c>tag @Attribute CATEGORY</c> for an attribute class; the nearest base class named counts, and the user's lines beat the built-in ones.</summary>
    public ImmutableArray<TagStatement> TagsForAttribute(INamedTypeSymbol attributeClass) =>
        _attributeMemo.GetValue(attributeClass.OriginalDefinition, key => new StrongBox<ImmutableArray<TagStatement>>(FindTags(key))).Value;

    public Recipient? ByHost(string host, string path) => Recipients.ByHost(host, path);

    public Recipient? ById(string id) => Recipients.ById(id);

    private void Add(MemberStatement statement)
    {
        var pattern = statement.Pattern;
        if (pattern.IsAttribute)
        {
            _byAttribute.Add(statement);
            return;
        }

        if (statement is SinkStatement)
            _sinkNames.Add(pattern);
        else if (statement is SourceStatement)
            _sourceNames.Add(pattern);

        if (pattern.IsExact)
            Put(_exact, pattern.Name, statement);
        else if (pattern.MemberName.IndexOf('*') < 0)
            Put(_globsByMember, pattern.MemberName, statement);
        else
            _globs.Add(statement);

        if (pattern.MemberName.IndexOf('*') < 0)
            _memberNames.Add(pattern.MemberName);
    }

    private static void Put(Dictionary<string, List<MemberStatement>> lists, string key, MemberStatement statement)
    {
        if (!lists.TryGetValue(key, out var list))
            lists.Add(key, list = []);

        list.Add(statement);
    }

    private ImmutableArray<ModelMatch> Find(ISymbol definition)
    {
        var best = new BestMatches();
        Collect(definition, distance: 0, best);
        var distance = 1;
        foreach (var inherited in MemberInheritance.InheritedBy(definition))
            Collect(inherited, distance++, best);

        return best.ToImmutable();
    }

    private void Collect(ISymbol candidate, int distance, BestMatches best)
    {
        foreach (var statement in _byAttribute)
        {
            if (statement is not TagStatement && Carries(candidate, statement.Pattern))
                best.Add(new ModelMatch(statement, candidate), distance);
        }

        if (MemberNames.Full(candidate) is not { } name)
            return;

        if (_exact.TryGetValue(name, out var exact))
            Collect(exact, candidate, name, distance, best);

        if (_globsByMember.TryGetValue(MemberNames.Member(candidate), out var globs))
            Collect(globs, candidate, name, distance, best);

        Collect(_globs, candidate, name, distance, best);
    }

    private static void Collect(List<MemberStatement> statements, ISymbol candidate, string name, int distance, BestMatches best)
    {
        foreach (var statement in statements)
        {
            if (candidate is INamedTypeSymbol && statement is not (TagStatement or GrantStatement))
                continue;

            if (Glob.Matches(statement.Pattern.Name, name) && PatternMatching.MatchesParameters(statement.Pattern, candidate))
                best.Add(new ModelMatch(statement, candidate), distance);
        }
    }

    private static bool Carries(ISymbol symbol, MemberPattern pattern)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } attributeClass && PatternMatching.MatchesAttribute(pattern, attributeClass))
                return true;
        }

        return false;
    }

    private ImmutableArray<TagStatement> FindTags(INamedTypeSymbol attributeClass)
    {
        for (var (current, isBase) = (attributeClass, false); current is not null; (current, isBase) = (current.BaseType, true))
        {
            var name = MemberNames.Type(current);
            var matches = _byAttribute.OfType<TagStatement>()
                .Where(tag => name is not null && (tag.Pattern.IncludesDerived || !isBase) && PatternMatching.NamesAttribute(tag.Pattern.Name, name))
                .ToList();
            var users = matches.Where(static tag => !tag.IsBuiltIn).ToList();
            if (matches.Count > 0)
                return [.. users.Count > 0 ? users : matches];
        }

        return [];
    }
}
