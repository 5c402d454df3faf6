using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.CodeFixes.Editing;

/// <summary>Adds a using directive where the others of the file are, in their order.</summary>
internal static class NamespaceImport
{
    /// <summary>
    /// Whether a using directive can be added without changing what other names of the file mean, and without touching conditional compilation.
    /// </summary>
    public static bool IsSafe(CompilationUnitSyntax root, SemanticModel model, INamespaceSymbol imported)
    {
        if (UsingsOf(root).Any(static directive => directive.ContainsDirectives))
            return false;

        // A namespace of one assembly may go on in others.
        imported = model.Compilation.GetCompilationNamespace(imported) ?? imported;
        var names = new HashSet<string>(imported.GetTypeMembers().Where(static type => type.DeclaredAccessibility == Accessibility.Public).SelectMany(static type => NamesOf(type)), StringComparer.Ordinal);
        foreach (var name in root.DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (names.Contains(name.Identifier.ValueText)
                && model.GetSymbolInfo(name).Symbol is { } symbol
                && (symbol as INamedTypeSymbol ?? (symbol as IMethodSymbol)?.ContainingType) is { } type
                && NamesOf(type).Contains(name.Identifier.ValueText)
                && type.ContainingNamespace.ToDisplayString() != imported.ToDisplayString())
            {
                return false;
            }
        }

        return true;
    }

    public static CompilationUnitSyntax Add(CompilationUnitSyntax root, string name)
    {
        var endOfLine = EndOfLine.Of(root);
        if (root.Usings.Count == 0 && root.Members.FirstOrDefault() is BaseNamespaceDeclarationSyntax { Usings.Count: > 0 } space)
        {
            return UsingsOf(root).Any(directive => Imports(directive, name))
                ? root
                : root.ReplaceNode(space, space.WithUsings(Insert(space.Usings, name, endOfLine)));
        }

        if (root.Usings.Any(directive => Imports(directive, name)))
            return root;
        return root.Usings.Count > 0 ? root.WithUsings(Insert(root.Usings, name, endOfLine)) : AddFirst(root, name, endOfLine);
    }

    private static IEnumerable<UsingDirectiveSyntax> UsingsOf(CompilationUnitSyntax root)
        => root.Usings.Concat(root.Members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(static space => space.Usings));

    private static IEnumerable<string> NamesOf(INamedTypeSymbol type)
        => type.Name.EndsWith("Attribute", StringComparison.Ordinal) ? [type.Name, type.Name.Substring(0, type.Name.Length - "Attribute".Length)] : [type.Name];

    private static bool Imports(UsingDirectiveSyntax directive, string name)
        => directive is { Alias: null, StaticKeyword.RawKind: 0 } && directive.Name?.ToString() == name;

    private static SyntaxList<UsingDirectiveSyntax> Insert(SyntaxList<UsingDirectiveSyntax> usings, string name, SyntaxTrivia endOfLine)
    {
        var index = 0;
        while (index < usings.Count && ComesBefore(usings[index], name))
            index++;
        var added = Directive(name, endOfLine);
        if (index > 0)
            return usings.Insert(index, added.WithLeadingTrivia(Indentation(usings[index - 1])));

        // What stands above the first directive, such as the licence of the file, stays on top.
        var first = usings[0];
        return usings.Replace(first, first.WithLeadingTrivia(Indentation(first))).Insert(0, added.WithLeadingTrivia(first.GetLeadingTrivia()));
    }

    private static bool ComesBefore(UsingDirectiveSyntax directive, string name)
    {
        if (directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
            return true;
        if (directive.Alias is not null || directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword))
            return false;
        var other = directive.Name?.ToString() ?? "";
        var (left, right) = (IsSystem(other), IsSystem(name));
        return left != right ? left : string.CompareOrdinal(other, name) < 0;
    }

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);

    private static CompilationUnitSyntax AddFirst(CompilationUnitSyntax root, string name, SyntaxTrivia endOfLine)
    {
        var first = root.GetFirstToken(includeZeroWidth: true);
        var leading = first.LeadingTrivia;
        var header = HeaderLength(leading);
        var directive = Directive(name, endOfLine).WithLeadingTrivia(leading.Take(header));
        var rest = SyntaxFactory.TriviaList(leading.Skip(header));
        if (rest.FirstOrDefault() is not { RawKind: (int)SyntaxKind.EndOfLineTrivia })
            rest = rest.Insert(0, endOfLine);
        return root.ReplaceToken(first, first.WithLeadingTrivia(rest)).WithUsings(SyntaxFactory.SingletonList(directive));
    }

    /// <summary>A comment that a blank line separates from the code is the header of the file; any other belongs to the code below it.</summary>
    private static int HeaderLength(SyntaxTriviaList trivia)
    {
        var lineIsEmpty = true;
        for (var index = 0; index < trivia.Count; index++)
        {
            if (trivia[index].IsDirective)
                return index + 1;
            if (!trivia[index].IsKind(SyntaxKind.EndOfLineTrivia))
            {
                lineIsEmpty &= trivia[index].IsKind(SyntaxKind.WhitespaceTrivia);
                continue;
            }

            if (lineIsEmpty && index > 0)
                return index + 1;
            lineIsEmpty = true;
        }

        return 0;
    }

    private static SyntaxTriviaList Indentation(UsingDirectiveSyntax directive)
        => SyntaxFactory.TriviaList(directive.GetLeadingTrivia().Reverse().TakeWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse());

    private static UsingDirectiveSyntax Directive(string name, SyntaxTrivia endOfLine)
        => SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(name))
            .WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithTrailingTrivia(endOfLine);
}
