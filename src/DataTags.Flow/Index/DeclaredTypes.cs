using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Index;

/// <summary>
/// The types that some trees declare, by the names of their bases: which declarations can possibly derive from a type, without a symbol.
/// Names over-approximate: whoever asks looks at the symbols of what is left.
/// </summary>
internal sealed class DeclaredTypes
{
    private readonly TreeIndex[] _trees;
    private readonly Dictionary<string, List<(string Name, BaseTypeDeclarationSyntax? Declaration)>> _byBase = new(StringComparer.Ordinal);

    private DeclaredTypes(TreeIndex[] trees)
    {
        _trees = trees;
        foreach (var tree in trees)
        {
            foreach (var type in tree.Types)
            {
                foreach (var name in type.Bases)
                {
                    if (!_byBase.TryGetValue(tree.Names[name], out var derived))
                        _byBase.Add(tree.Names[name], derived = []);
                    derived.Add((tree.Names[type.Name], type.Declaration));
                }
            }
        }
    }

    public static DeclaredTypes Of(IEnumerable<SyntaxTree> trees, CancellationToken cancellationToken) => new([.. trees.Select(tree => TreeIndex.Of(tree, cancellationToken))]);

    /// <summary>Declarations of types that may derive from a type of that name, through bases and aliases declared in the trees.</summary>
    public IEnumerable<BaseTypeDeclarationSyntax> DerivedFrom(string name)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { name };
        var declarations = new HashSet<BaseTypeDeclarationSyntax>();
        var pending = new Stack<string>();
        pending.Push(name);
        while (pending.Count > 0)
        {
            if (!_byBase.TryGetValue(pending.Pop(), out var derived))
                continue;
            foreach (var (below, declaration) in derived)
            {
                if (declaration is not null)
                    declarations.Add(declaration);
                if (seen.Add(below))
                    pending.Push(below);
            }
        }

        return declarations;
    }

    /// <summary>Declarations that name a base; records have one that nobody writes.</summary>
    public IEnumerable<BaseTypeDeclarationSyntax> WithBases()
        => _trees.SelectMany(static tree => tree.Types).Where(static type => type.Bases.Length > 0 || type.Declaration is RecordDeclarationSyntax).Select(static type => type.Declaration).OfType<BaseTypeDeclarationSyntax>().Distinct();

    /// <summary>Whether a method of that name is declared.</summary>
    public bool Declares(string method)
        => Array.Exists(_trees, tree => Array.IndexOf(tree.Names, method) >= 0 && tree.Members.Any(member => member.Declaration is MethodDeclarationSyntax declared && declared.Identifier.ValueText == method));

    /// <summary>Records, and the types that declare a method of that name.</summary>
    public IEnumerable<BaseTypeDeclarationSyntax> Declaring(string method)
    {
        foreach (var tree in _trees)
        {
            foreach (var type in tree.Types)
            {
                if (type.Declaration is RecordDeclarationSyntax record)
                    yield return record;
            }

            if (Array.IndexOf(tree.Names, method) < 0)
                continue;
            foreach (var member in tree.Members)
            {
                if (member.Declaration is MethodDeclarationSyntax { Parent: BaseTypeDeclarationSyntax type } declared && declared.Identifier.ValueText == method)
                    yield return type;
            }
        }
    }
}
