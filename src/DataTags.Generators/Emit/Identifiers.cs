using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Generators.Emit;

/// <summary>Names as generated code and generated file names write them.</summary>
internal static class Identifiers
{
    /// <summary>A path of 260 characters is what tools on Windows can take; the hint is its last part.</summary>
    private const int LongestHint = 120;

    private static readonly SymbolDisplayFormat s_reference = SymbolDisplayFormat.FullyQualifiedFormat
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers | SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.ExpandValueTuple);

    /// <summary>The name with @ if it is a keyword anywhere; contextual ones too, since <c>record</c> or <c>field</c> read differently by place.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>The type from <c>global::</c> on, without nullable annotations of references.</summary>
    public static string Reference(ITypeSymbol type) => type.ToDisplayString(s_reference);

    public static string? Namespace(INamespaceSymbol? space)
    {
        if (space is null or { IsGlobalNamespace: true })
            return null;

        return Namespace(space.ContainingNamespace) is { } outer ? $"{outer}.{Escape(space.Name)}" : Escape(space.Name);
    }

    /// <summary>The name of a generated file: of letters, digits, dots and brackets, unique also where file systems ignore case.</summary>
    public static string Hint(INamedTypeSymbol type, string purpose)
    {
        var name = new StringBuilder();
        if (type.ContainingNamespace is { IsGlobalNamespace: false } space)
            name.Append(space.ToDisplayString()).Append('.');

        var nesting = new Stack<INamedTypeSymbol>();
        for (var current = type; current is not null; current = current.ContainingType)
            nesting.Push(current);

        name.Append(string.Join(".", nesting.Select(static current => current.Arity == 0 ? current.Name : $"{current.Name}{{{current.Arity}}}")));
        var full = name.ToString();
        for (var i = 0; i < name.Length; i++)
        {
            if (!IsSafe(name[i]))
                name[i] = '_';
        }

        var hint = name.ToString();
        if (hint.Length > LongestHint)
            hint = hint.Substring(0, LongestHint);

        return hint == full && !HasTwinByCase(type) ? $"{hint}.{purpose}.g.cs" : $"{hint}.{StableHash(full):x8}.{purpose}.g.cs";
    }

    public static string Literal(string? text) => text is null ? "null" : SymbolDisplay.FormatLiteral(text, quote: true);

    private static bool IsSafe(char character) => character is '.' or '_' or '{' or '}' || (character < 128 && char.IsLetterOrDigit(character));

    private static bool HasTwinByCase(INamedTypeSymbol type)
    {
        for (ISymbol? current = type; current is INamedTypeSymbol or INamespaceSymbol { IsGlobalNamespace: false }; current = current.ContainingSymbol)
        {
            var names = current switch
            {
                INamedTypeSymbol { ContainingType: { } container } => container.GetTypeMembers().Select(static member => member.Name),
                INamedTypeSymbol top => top.ContainingAssembly.TypeNames,
                _ => current.ContainingAssembly.NamespaceNames,
            };
            if (names.Any(name => name.Equals(current.Name, StringComparison.OrdinalIgnoreCase) && name != current.Name))
                return true;
        }

        return false;
    }

    /// <summary>FNV-1a: the same on every machine and in every process.</summary>
    private static uint StableHash(string text)
    {
        var hash = 2166136261;
        foreach (var character in text)
            hash = unchecked((hash ^ character) * 16777619);

        return hash;
    }
}
