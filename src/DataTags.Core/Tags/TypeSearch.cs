using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tags;

/// <summary>Finds types by simple name in a compilation and all it references.</summary>
internal static class TypeSearch
{
    public static IEnumerable<INamedTypeSymbol> BySimpleName(Compilation compilation, string name)
    {
        var assemblies = compilation.SourceModule.ReferencedAssemblySymbols.Prepend(compilation.Assembly);
        foreach (var assembly in assemblies)
        {
            // The list of names is at hand without loading any symbol.
            if (!assembly.TypeNames.Contains(name))
                continue;

            foreach (var type in InNamespaces(assembly.GlobalNamespace, name))
                yield return type;
        }
    }

    private static IEnumerable<INamedTypeSymbol> InNamespaces(INamespaceSymbol root, string name)
    {
        var pending = new Stack<INamespaceSymbol>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            var space = pending.Pop();
            foreach (var type in space.GetTypeMembers(name))
                yield return type;

            foreach (var child in space.GetNamespaceMembers())
                pending.Push(child);
        }
    }
}
