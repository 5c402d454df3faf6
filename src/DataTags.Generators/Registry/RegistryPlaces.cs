using DataTags.Generators.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Generators.Registry;

/// <summary>Finds the namespace of the registry: the root namespace of the project, else the name of the assembly.</summary>
internal static class RegistryPlaces
{
    public const string ClassName = "TagRegistry";

    /// <summary>Null if the name is taken.</summary>
    public static RegistryPlace? In(CSharpCompilation compilation, string? rootNamespace)
    {
        var segments = Segments(rootNamespace is null or "" ? compilation.AssemblyName ?? "" : rootNamespace);
        INamespaceSymbol? space = compilation.Assembly.GlobalNamespace;
        foreach (var segment in segments)
        {
            // A type of that name: no namespace can be called so.
            if (space is not null && !space.GetTypeMembers(segment, 0).IsEmpty)
                return null;

            space = space?.GetNamespaceMembers().FirstOrDefault(member => member.Name == segment);
        }

        if (space is not null && !space.GetTypeMembers(ClassName, 0).IsEmpty)
            return null;

        var name = segments.Length == 0 ? null : string.Join(".", segments.Select(Identifiers.Escape));
        return new RegistryPlace(name, compilation.LanguageVersion >= LanguageVersion.CSharp8);
    }

    private static string[] Segments(string name) =>
        [.. name.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(Identifier).Where(static segment => segment.Length > 0)];

    private static string Identifier(string text)
    {
        var valid = new string([.. text.Select(static character => SyntaxFacts.IsIdentifierPartCharacter(character) ? character : '_')]);
        return valid.Length > 0 && !SyntaxFacts.IsIdentifierStartCharacter(valid[0]) ? "_" + valid : valid;
    }
}
