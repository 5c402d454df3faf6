using DataTags.Flow.Index.Units;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Index;

/// <summary>
/// Tells which bodies can possibly have a finding, by names alone: in one of its statements something that may carry a label meets
/// something that may lead to a sink. All other bodies are never bound by the analysis. Names over-approximate symbols, and unknown
/// code hands on whatever it is given.
/// </summary>
public sealed class RelevanceIndex
{
    private readonly Dictionary<TreeIndex, int> _firstMembers = [];
    private readonly NameGraph _graph;
    private readonly Lazy<NameFlow> _flow;
    private readonly bool[] _sanitizers;
    private readonly bool[] _marks;
    private readonly bool[] _sinkMarks;
    private readonly bool _everything;

    private RelevanceIndex(MentionedNames mentioned, NameSeeds seeds)
    {
        _graph = new NameGraph(mentioned);
        var first = 0;
        foreach (var tree in mentioned.Trees)
        {
            _firstMembers[tree] = first;
            first += tree.Members.Length;
        }

        _marks = _graph.Marks();
        _everything = seeds.Everything;
        var attributes = _graph.Set(seeds.Of(SeedKind.TagAttribute));
        _graph.CloseDerived(attributes);
        var labelled = _graph.Set(seeds.Of(SeedKind.Source));
        var held = _graph.Set(seeds.Of(SeedKind.HeldSource));
        var types = _graph.Set(seeds.Of(SeedKind.Type));
        var sinkTypes = _graph.Set(seeds.Of(SeedKind.SinkType));
        _graph.AddTagged(attributes, labelled, held, types);
        _graph.CloseTypes(types, sinkTypes);
        var holders = Union(types, _graph.Set(seeds.Of(SeedKind.Holder)));
        _graph.AddDeclaredWith(types, sinkTypes, holders);
        labelled = Union(labelled, attributes);
        _sinkMarks = _graph.Set(seeds.Of(SeedKind.Sink));
        var sinks = (bool[])_sinkMarks.Clone();
        _graph.AddMembersOfMarked(sinks);
        _graph.AddMarked(sinks);
        _sanitizers = _graph.Set(seeds.Of(SeedKind.Sanitizer));
        _graph.CloseCallers(_sanitizers);
        IsEmpty = !_everything && !Array.Exists([labelled, held, types], static set => Array.IndexOf(set, true) >= 0);
        _flow = new(() => new NameFlow(_graph, seeds, labelled, held, holders, sinks));
    }

    private static bool[] Union(bool[] left, bool[] right)
    {
        var union = new bool[left.Length];
        for (var name = 0; name < union.Length; name++)
            union[name] = left[name] || right[name];
        return union;
    }

    /// <summary>Whether nothing in the compilation carries a label at all.</summary>
    public bool IsEmpty { get; }

    /// <summary>Whether labelled data occurs in any body: otherwise no body can have a finding.</summary>
    public bool HasFlows => _everything || (!IsEmpty && _flow.Value.TouchesAny);

    public static RelevanceIndex Create(MentionedNames mentioned, NameSeeds seeds) => new(mentioned, seeds);

    /// <summary>Members of the tree that are worth analysing, in source order.</summary>
    public IEnumerable<MemberDeclarationSyntax> Relevant(SyntaxTree tree, CancellationToken cancellationToken)
        => !HasFlows ? [] : Select(tree, (member, at) => _flow.Value.IsRelevant(at) || (_flow.Value.Touches(at) && IsMarkedSink(at)), cancellationToken);

    /// <summary>Whether a name occurs at all: of attributes without the word, on assemblies too.</summary>
    public bool Mentions(string name) => _graph.Names.Find(name) >= 0;

    /// <summary>Whether an attribute of that simple name stands on any type or member.</summary>
    public bool IsMarked(string attribute) => _graph.Names.Find(attribute) is >= 0 and var name && _marks[name];

    /// <summary>Members of the tree with code in which labelled data occurs, in source order.</summary>
    public IEnumerable<MemberDeclarationSyntax> Touching(SyntaxTree tree, CancellationToken cancellationToken)
        => Select(tree, (member, at) => _flow.Value.Touches(at), cancellationToken);

    /// <summary>Members of the tree whose summary may matter to other assemblies: they touch labelled data, lead to a sink or transform what they get.</summary>
    public IEnumerable<MemberDeclarationSyntax> Exportable(SyntaxTree tree, CancellationToken cancellationToken)
        => Select(tree, (member, at) => _flow.Value.Touches(at) || _flow.Value.Leads(at) || Sanitizes(at), cancellationToken);

    /// <summary>All members of the tree with code, in source order.</summary>
    public IEnumerable<MemberDeclarationSyntax> WithCode(SyntaxTree tree, CancellationToken cancellationToken)
        => Select(tree, static (member, at) => true, cancellationToken);

    private IEnumerable<MemberDeclarationSyntax> Select(SyntaxTree tree, Func<MemberEntry, int, bool> isWanted, CancellationToken cancellationToken)
    {
        MemberDeclarationSyntax? last = null;
        var index = TreeIndex.Of(tree, cancellationToken);
        // The index has never seen a tree that is not part of the compilation.
        var isKnown = _firstMembers.TryGetValue(index, out var first);
        for (var at = 0; at < index.Members.Length; at++)
        {
            var member = index.Members[at];
            if (!member.HasCode || ReferenceEquals(member.Declaration, last) || (isKnown && !_everything && !isWanted(member, first + at)))
                continue;
            last = member.Declaration;
            yield return member.Declaration;
        }
    }

    private bool IsMarkedSink(int member)
    {
        var (entry, numbers) = _graph.Members[member];
        return Array.Exists(entry.Attributes, name => _sinkMarks[numbers[name]]);
    }

    private bool Sanitizes(int member)
    {
        var (entry, numbers) = _graph.Members[member];
        return Array.Exists(entry.Mentions, name => _sanitizers[numbers[name]]) || Array.Exists(entry.Attributes, name => _sanitizers[numbers[name]]);
    }
}
