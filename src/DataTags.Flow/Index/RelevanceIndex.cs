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
    private readonly HashSet<string> _carriers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sinks;
    private readonly HashSet<string> _direct;
    private readonly HashSet<string> _sanitizers;
    private readonly bool _everything;

    private RelevanceIndex(NameSeeds seeds)
    {
        _sinks = new HashSet<string>(seeds.Sinks, StringComparer.Ordinal);
        _direct = new HashSet<string>(seeds.Sources, StringComparer.Ordinal);
        _sanitizers = new HashSet<string>(seeds.Sanitizers, StringComparer.Ordinal);
        _everything = seeds.Everything;
    }

    /// <summary>Whether anything in the compilation carries a label at all.</summary>
    public bool IsEmpty => !_everything && _carriers.Count == 0;

    public static RelevanceIndex Create(IEnumerable<SyntaxTree> trees, NameSeeds seeds, CancellationToken cancellationToken)
    {
        var index = new RelevanceIndex(seeds);
        var indexes = trees.Select(tree => TreeIndex.Of(tree, cancellationToken)).ToArray();
        index.Close(indexes, seeds);
        return index;
    }

    /// <summary>Members of the tree that are worth analysing, in source order.</summary>
    public IEnumerable<MemberDeclarationSyntax> Relevant(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (IsEmpty)
            yield break;
        MemberDeclarationSyntax? last = null;
        foreach (var member in TreeIndex.Of(tree, cancellationToken).Members)
        {
            if (!member.HasCode || ReferenceEquals(member.Declaration, last) || !IsRelevant(member))
                continue;
            last = member.Declaration;
            yield return member.Declaration;
        }
    }

    /// <summary>Members of the tree whose summary may matter to other assemblies: they touch labelled data, lead to a sink or transform what they get.</summary>
    public IEnumerable<MemberDeclarationSyntax> Exportable(SyntaxTree tree, CancellationToken cancellationToken)
    {
        foreach (var member in TreeIndex.Of(tree, cancellationToken).Members)
        {
            if (member.HasCode && (_everything || member.Mentions.Overlaps(_carriers) || member.Mentions.Overlaps(_sinks) || member.Mentions.Overlaps(_sanitizers) || member.Attributes.Overlaps(_sanitizers)))
                yield return member.Declaration;
        }
    }

    private bool IsRelevant(MemberEntry member)
        => _everything || (member.Mentions.Overlaps(_carriers) && (member.Mentions.Overlaps(_sinks) || member.Mentions.Overlaps(_direct)));

    private void Close(TreeIndex[] trees, NameSeeds seeds)
    {
        var members = trees.SelectMany(tree => tree.Members).ToArray();
        var types = new HashSet<string>(seeds.Types, StringComparer.Ordinal);
        foreach (var type in trees.SelectMany(tree => tree.Types))
        {
            if (type.Attributes.Overlaps(seeds.TagAttributes))
                types.Add(type.Name);
        }

        foreach (var member in members)
        {
            if (member.IsStorage && seeds.Sources.Contains(member.Name))
                types.Add(member.TypeName);
            if (!member.Attributes.Overlaps(seeds.TagAttributes))
                continue;
            _direct.Add(member.Name);
            types.Add(member.TypeName);
            if (!member.IsStorage)
                _direct.UnionWith(member.Attributes);
        }

        CloseTypes(trees, members, types);
        _carriers.UnionWith(_direct);
        _carriers.UnionWith(types);
        _carriers.UnionWith(seeds.TagAttributes);
        foreach (var member in members)
        {
            if (member.Signature.Overlaps(types))
                _carriers.Add(member.Name);
        }

        CloseCarriers(members);
        CloseSinks(trees, members);
        CloseCallers(members, _sanitizers);
    }

    /// <summary>A type that derives from, or holds, a labelled type holds labelled data too.</summary>
    private static void CloseTypes(TreeIndex[] trees, MemberEntry[] members, HashSet<string> types)
    {
        var all = trees.SelectMany(tree => tree.Types).ToArray();
        for (var grew = true; grew;)
        {
            grew = false;
            foreach (var type in all)
            {
                if (!types.Contains(type.Name) && type.Bases.Overlaps(types))
                    grew |= types.Add(type.Name);
            }

            foreach (var member in members)
            {
                if (member.IsStorage && !types.Contains(member.TypeName) && member.Signature.Overlaps(types))
                    grew |= types.Add(member.TypeName);
            }
        }
    }

    /// <summary>Code that touches labelled data may hand it on under its own name, or leave it in what it assigns.</summary>
    private void CloseCarriers(MemberEntry[] members)
    {
        // A service behind an interface is called, not filled: data handed to it does not come back out of its name.
        var services = new HashSet<string>(members.Where(member => member.IsStorage && member.Signature.Count > 0 && IsInterfaceName(member.Signature.First())).Select(member => member.Name), StringComparer.Ordinal);
        var pending = members.Where(member => member.HasCode).ToList();
        for (var grew = true; grew;)
        {
            grew = false;
            for (var i = pending.Count - 1; i >= 0; i--)
            {
                if (!pending[i].Mentions.Overlaps(_carriers))
                    continue;
                grew |= _carriers.Add(pending[i].Name);
                foreach (var name in pending[i].Assigned)
                    grew |= !services.Contains(name) && _carriers.Add(name);
                pending.RemoveAt(i);
            }
        }
    }

    private void CloseSinks(TreeIndex[] trees, MemberEntry[] members)
    {
        var sinkTypes = new HashSet<string>(trees.SelectMany(tree => tree.Types).Where(type => type.Attributes.Overlaps(_sinks)).Select(type => type.Name), StringComparer.Ordinal);
        _sinks.UnionWith(members.Where(member => sinkTypes.Contains(member.TypeName)).Select(member => member.Name));
        CloseCallers(members, _sinks);
    }

    /// <summary>Whoever calls a name of the set belongs to it.</summary>
    private static void CloseCallers(MemberEntry[] members, HashSet<string> names)
    {
        var pending = members.Where(member => member.HasCode).ToList();
        for (var grew = true; grew;)
        {
            grew = false;
            for (var i = pending.Count - 1; i >= 0; i--)
            {
                if (!pending[i].Mentions.Overlaps(names))
                    continue;
                grew |= names.Add(pending[i].Name);
                pending.RemoveAt(i);
            }
        }
    }

    private static bool IsInterfaceName(string name) => name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]);
}
