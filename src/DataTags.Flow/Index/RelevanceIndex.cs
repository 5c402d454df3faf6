using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Index;

/// <summary>
/// Tells which bodies can possibly have a finding, by names alone: a body must mention something that may carry a label and
/// something that may lead to a sink. All other bodies are never bound by the analysis. Names over-approximate symbols, so
/// nothing is lost.
/// </summary>
public sealed class RelevanceIndex
{
    private readonly NameTable _names;
    private readonly bool[] _direct;
    private readonly bool[] _carriers;
    private readonly bool[] _sinks;
    private readonly bool[] _sanitizers;
    private readonly bool[] _marks;
    private readonly bool _everything;

    private RelevanceIndex(NameGraph graph, NameSeeds seeds)
    {
        _names = graph.Names;
        _marks = graph.Marks();
        _everything = seeds.Everything;
        var attributes = graph.Set(seeds.TagAttributes);
        graph.CloseDerived(attributes);
        _direct = graph.Set(seeds.Sources);
        var types = graph.Set(seeds.Types);
        graph.AddTagged(attributes, _direct, types);
        graph.CloseTypes(types);
        _carriers = Union(_direct, types, attributes);
        graph.AddDeclaredWith(types, _carriers);
        graph.CloseCarriers(_carriers);
        _sinks = graph.Set(seeds.Sinks);
        graph.AddMembersOfMarked(_sinks);
        graph.CloseCallers(_sinks);
        _sanitizers = graph.Set(seeds.Sanitizers);
        graph.CloseCallers(_sanitizers);
        IsEmpty = !_everything && Array.IndexOf(_carriers, true) < 0;
    }

    /// <summary>Whether nothing in the compilation carries a label at all.</summary>
    public bool IsEmpty { get; }

    public static RelevanceIndex Create(IEnumerable<SyntaxTree> trees, NameSeeds seeds, CancellationToken cancellationToken)
        => new(new NameGraph([.. trees.Select(tree => TreeIndex.Of(tree, cancellationToken))]), seeds);

    /// <summary>Members of the tree that are worth analysing, in source order.</summary>
    public IEnumerable<MemberDeclarationSyntax> Relevant(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (IsEmpty)
            yield break;
        MemberDeclarationSyntax? last = null;
        var index = TreeIndex.Of(tree, cancellationToken);
        var known = Known(index);
        foreach (var member in index.Members)
        {
            if (!member.HasCode || ReferenceEquals(member.Declaration, last) || !IsRelevant(member, known))
                continue;
            last = member.Declaration;
            yield return member.Declaration;
        }
    }

    /// <summary>Whether an attribute of that simple name stands on any type or member.</summary>
    public bool IsMarked(string attribute) => Holds(_marks, _names.Find(attribute));

    /// <summary>Members of the tree with code that mentions something that may carry a label, in source order.</summary>
    public IEnumerable<MemberDeclarationSyntax> Touching(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var index = TreeIndex.Of(tree, cancellationToken);
        var known = Known(index);
        MemberDeclarationSyntax? last = null;
        foreach (var member in index.Members)
        {
            if (!member.HasCode || ReferenceEquals(member.Declaration, last) || !(_everything || member.Mentions.Any(name => Holds(_carriers, known[name]))))
                continue;
            last = member.Declaration;
            yield return member.Declaration;
        }
    }

    /// <summary>Members of the tree whose summary may matter to other assemblies: they touch labelled data, lead to a sink or transform what they get.</summary>
    public IEnumerable<MemberDeclarationSyntax> Exportable(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var index = TreeIndex.Of(tree, cancellationToken);
        var known = Known(index);
        foreach (var member in index.Members)
        {
            if (member.HasCode && (_everything || member.Mentions.Any(name => Holds(_carriers, known[name]) || Holds(_sinks, known[name]) || Holds(_sanitizers, known[name])) || member.Attributes.Any(name => Holds(_sanitizers, known[name]))))
                yield return member.Declaration;
        }
    }

    private bool IsRelevant(MemberEntry member, int[] known)
    {
        if (_everything)
            return true;
        var (carries, leads) = (false, false);
        foreach (var local in member.Mentions)
        {
            var name = known[local];
            carries |= Holds(_carriers, name);
            leads |= Holds(_sinks, name) || Holds(_direct, name);
            if (carries && leads)
                return true;
        }

        return false;
    }

    /// <summary>A tree that is not part of the compilation may have names the index has never seen.</summary>
    private int[] Known(TreeIndex index) => Array.ConvertAll(index.Names, _names.Find);

    private static bool[] Union(params bool[][] sets)
    {
        var union = new bool[sets[0].Length];
        for (var name = 0; name < union.Length; name++)
            union[name] = Array.Exists(sets, set => set[name]);
        return union;
    }

    private static bool Holds(bool[] set, int name) => name >= 0 && set[name];
}
