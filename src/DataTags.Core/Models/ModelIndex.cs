using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DataTags.Core.Language;
using DataTags.Core.Tags;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Models;

/// <summary>
/// Answers which lines speak of a member. A member no line names is turned away by its simple name, before anything is computed.
/// Thread-safe.
/// </summary>
public sealed class ModelIndex
{
    private readonly ImmutableArray<ModelLines> _layers;
    private readonly ConditionalWeakTable<INamedTypeSymbol, StrongBox<ImmutableArray<TagStatement>>> _attributeMemo = new();

    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ModelMatch>>? _memo;

    private ModelIndex(ImmutableArray<ModelFile> files, ImmutableArray<ModelLines> layers, RecipientDirectory recipients, ConcurrentDictionary<ISymbol, ImmutableArray<ModelMatch>>? memo = null)
    {
        _memo = memo;
        Files = files;
        _layers = layers;
        Recipients = recipients;
    }

    public static ModelIndex Empty { get; } = Create([]);

    /// <summary>The files the index was made of, without the catalogue.</summary>
    public ImmutableArray<ModelFile> Files { get; }

    public RecipientDirectory Recipients { get; }

    /// <summary>Lines of these files alone, in order of authority.</summary>
    public static ModelIndex Create(ImmutableArray<ModelFile> files) => new(files, [new ModelLines(files)], RecipientDirectory.Create(files));

    /// <summary>Lines of these files, in order of authority, and below them those of the catalogue.</summary>
    public static ModelIndex OverCatalogue(ImmutableArray<ModelFile> files) => new(files, [new ModelLines(files), ModelLines.Catalogue], RecipientDirectory.OverCatalogue(files));

    /// <summary>The same index, which remembers its answers. For use with one compilation, which it keeps alive.</summary>
    public ModelIndex Remembering() => new(Files, _layers, Recipients, new(SymbolEqualityComparer.Default));

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
        var name = MemberNames.Member(definition);
        if (!MayMean(name))
            return [];

        if (_memo is null || definition.StandsInCode())
            return Find(definition);
        return _memo.TryGetValue(definition, out var known) ? known : _memo.GetOrAdd(definition, Find(definition));
    }

    /// <summary>Whether a member of that simple name may be a sink. A constructor goes by the name of its type.</summary>
    public bool HasSinkNamed(string memberName) => _layers.Any(layer => layer.SinkNames.MayHold(memberName));

    /// <summary>Whether a member of that simple name may be a source. A constructor goes by the name of its type.</summary>
    public bool HasSourceNamed(string memberName) => _layers.Any(layer => layer.SourceNames.MayHold(memberName));

    /// <summary>The lines <c>tag @Attribute CATEGORY</c> for an attribute class; the nearest base class named counts, and the user's lines beat the built-in ones.</summary>
    public ImmutableArray<TagStatement> TagsForAttribute(INamedTypeSymbol attributeClass) =>
        _attributeMemo.GetValue(attributeClass.OriginalDefinition, key => new StrongBox<ImmutableArray<TagStatement>>(FindTags(key))).Value;

    public Recipient? ByHost(string host, string path) => Recipients.ByHost(host, path);

    public Recipient? ById(string id) => Recipients.ById(id);

    private bool MayMean(string memberName)
    {
        foreach (var layer in _layers)
        {
            if (layer.MayMean(memberName))
                return true;
        }

        return false;
    }

    private ImmutableArray<ModelMatch> Find(ISymbol definition)
    {
        var best = new BestMatches();
        Collect(definition, distance: 0, best);
        var distance = 1;
        foreach (var inherited in MemberInheritance.InheritedBy(definition))
            Collect(inherited, distance++, best);
        CollectDerived(definition, best);

        return best.ToImmutable();
    }

    /// <summary>What lines say of the constructors of whatever derives from a type, the nearest first. Where the code is in sight, it is followed to the constructor it calls.</summary>
    private void CollectDerived(ISymbol definition, BestMatches best)
    {
        if (definition is not IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { DeclaringSyntaxReferences.IsEmpty: true } type })
            return;

        var distance = 0;
        for (var current = type; current is not null; current = current.BaseType?.OriginalDefinition, distance++)
        {
            foreach (var layer in _layers)
            {
                if (!layer.SpeaksOfDerived || MemberNames.Type(current) is not { } name || layer.OfDerived(name) is not { } lines)
                    continue;
                foreach (var line in lines.Where(line => PatternMatching.MatchesParameters(line.Pattern, definition)))
                    best.Add(new ModelMatch(line, definition), distance);
            }
        }
    }

    private void Collect(ISymbol candidate, int distance, BestMatches best)
    {
        foreach (var layer in _layers)
        {
            foreach (var statement in layer.ByAttribute)
            {
                if (statement is not TagStatement && Carries(candidate, statement))
                    best.Add(new ModelMatch(statement, candidate), distance);
            }
        }

        if (MemberNames.Full(candidate) is not { } name)
            return;

        var member = MemberNames.Member(candidate);
        foreach (var layer in _layers)
        {
            Collect(layer.Exact(name), candidate, name, distance, best);
            Collect(layer.ByMember(member), candidate, name, distance, best);
            Collect(layer.Globs, candidate, name, distance, best);
        }
    }

    private static void Collect(List<MemberStatement>? statements, ISymbol candidate, string name, int distance, BestMatches best)
    {
        if (statements is null)
            return;

        foreach (var statement in statements)
        {
            if (candidate is INamedTypeSymbol && statement is not (TagStatement or GrantStatement))
                continue;

            if (Glob.Matches(statement.Pattern.Name, name) && PatternMatching.MatchesParameters(statement.Pattern, candidate))
                best.Add(new ModelMatch(statement, candidate), distance);
        }
    }

    private static bool Carries(ISymbol symbol, MemberStatement statement)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } attributeClass && PatternMatching.MatchesAttribute(statement.Pattern, attributeClass))
                return statement is not FlowStatement { IsMark: true } flow || flow.Conditions.All(condition => PatternMatching.MayBe(attribute, condition));
        }

        return false;
    }

    private ImmutableArray<TagStatement> FindTags(INamedTypeSymbol attributeClass)
    {
        for (var (current, isBase) = (attributeClass, false); current is not null; (current, isBase) = (current.BaseType, true))
        {
            var name = MemberNames.Type(current);
            var matches = _layers.SelectMany(static layer => layer.ByAttribute).OfType<TagStatement>()
                .Where(tag => name is not null && (tag.Pattern.IncludesDerived || !isBase) && PatternMatching.NamesAttribute(tag.Pattern.Name, name))
                .ToList();
            var users = matches.Where(static tag => !tag.IsBuiltIn).ToList();
            if (matches.Count > 0)
                return [.. users.Count > 0 ? users : matches];
        }

        return [];
    }
}
