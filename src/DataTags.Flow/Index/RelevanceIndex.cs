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
    private readonly MentionedNames _mentioned;
    private readonly IndexedTrees _known;
    private readonly OpenTree[] _open;
    private readonly Lazy<NameFlow> _flow;
    private readonly Lazy<bool[]> _sanitizers;

    private RelevanceIndex(MentionedNames mentioned, Surroundings surroundings)
    {
        _mentioned = mentioned;
        _known = surroundings.Known;
        _open = [.. surroundings.Open.Select(at => new OpenTree(mentioned.Trees[at], _known.Graph.FirstMembers[at], mentioned.Numbers[at]))];
        _flow = new(() => _open.Length == 0 ? surroundings.Flow : new NameFlow(surroundings.Flow, _open, mentioned.Table));
        _sanitizers = new(Sanitizers);
    }

    /// <summary>Whether nothing in the compilation carries a label at all.</summary>
    public bool IsEmpty => _known.Labels.IsEmpty;

    /// <summary>Whether labelled data occurs in any body: otherwise no body can have a finding.</summary>
    public bool HasFlows => _known.Seeds.Everything || (!IsEmpty && _flow.Value.TouchesAny);

    public static RelevanceIndex Create(MentionedNames mentioned, NameSeeds seeds)
    {
        if (mentioned.Surroundings is { } surroundings && surroundings.Known.Seeds.Says(seeds) && !mentioned.Gained.Concat(mentioned.Lost).Any(seeds.Contains))
            return new RelevanceIndex(mentioned, surroundings);
        var anew = mentioned.Anew();
        var all = new Surroundings(new IndexedTrees(anew, seeds), []);
        mentioned.Memory?.Remember(all);
        return new RelevanceIndex(anew, all);
    }

    /// <summary>Members of the tree that are worth analysing, in source order.</summary>
    public IEnumerable<MemberDeclarationSyntax> Relevant(SyntaxTree tree, CancellationToken cancellationToken)
        => !HasFlows ? [] : Select(tree, (member, at) => _flow.Value.IsRelevant(at) || (_flow.Value.Touches(at) && IsMarkedSink(at)), cancellationToken);

    /// <summary>Whether a name occurs at all: of attributes without the word, on assemblies too.</summary>
    public bool Mentions(string name) => _mentioned.Contains(name);

    /// <summary>Whether an attribute of that simple name stands on any type or member.</summary>
    public bool IsMarked(string attribute) => _known.Graph.Names.Find(attribute) is >= 0 and var name && _known.Labels.Marks[name];

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
        var first = FirstMember(index);
        for (var at = 0; at < index.Members.Length; at++)
        {
            var member = index.Members[at];
            if (!member.HasCode || ReferenceEquals(member.Declaration, last) || (first >= 0 && !_known.Seeds.Everything && !isWanted(member, first + at)))
                continue;
            last = member.Declaration;
            yield return member.Declaration;
        }
    }

    private bool IsMarkedSink(int member)
    {
        var (entry, numbers) = Member(member);
        return Array.Exists(entry.Attributes, name => _known.Labels.SinkMarks[numbers[name]]);
    }

    private bool Sanitizes(int member)
    {
        var (entry, numbers) = Member(member);
        return Array.Exists(entry.Mentions, name => _sanitizers.Value[numbers[name]]) || Array.Exists(entry.Attributes, name => _sanitizers.Value[numbers[name]]);
    }

    private (MemberEntry Entry, int[] Numbers) Member(int member)
        => Array.Find(_open, tree => tree.Has(member)) is { } open ? (open.Index.Members[member - open.FirstMember], open.Numbers) : _known.Graph.Members[member];

    private int FirstMember(TreeIndex tree)
    {
        if (Array.Find(_open, open => ReferenceEquals(open.Index, tree)) is { } open)
            return open.FirstMember;
        var first = _known.FirstMember(tree);
        // What an open tree was before is no part of the compilation.
        return Array.Exists(_open, now => now.FirstMember == first) ? -1 : first;
    }

    /// <summary>Names of what transforms data, by the numbers of the names. Asked for when a library is built, which nobody edits.</summary>
    private bool[] Sanitizers()
    {
        var anew = _mentioned.Anew();
        var graph = ReferenceEquals(anew, _known.Names) ? _known.Graph : new NameGraph(anew);
        var set = graph.Set(_known.Seeds.Of(SeedKind.Sanitizer));
        graph.CloseCallers(set);
        var result = new bool[_mentioned.Table.Count];
        for (var name = 0; name < result.Length; name++)
            result[name] = graph.Names.Find(_mentioned.Table.NameOf(name)) is >= 0 and var number && set[number];
        return result;
    }
}
