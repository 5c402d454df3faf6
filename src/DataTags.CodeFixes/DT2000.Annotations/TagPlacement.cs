using DataTags.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.CodeFixes.Annotations;

/// <summary>Where a tag is written: on a declaration, in a file that may be another than that of the diagnostic.</summary>
/// <param name="Declaration">A member or parameter.</param>
/// <param name="Tag">The attribute.</param>
/// <param name="Target">The <c>property</c> of a record parameter, or null for the declaration itself.</param>
internal sealed record TagPlacement(SyntaxNode Declaration, CategoryTag Tag, string? Target)
{
    /// <summary>The declaration of the receiver in source that can be edited; null if there is none, or if it declares several members at once.</summary>
    public static SyntaxNode? DeclarationOf(ISymbol receiver, CancellationToken cancellationToken)
    {
        foreach (var reference in receiver.DeclaringSyntaxReferences)
        {
            var declaration = reference.GetSyntax(cancellationToken) switch
            {
                VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: BaseFieldDeclarationSyntax field } } => (SyntaxNode)field,
                BasePropertyDeclarationSyntax property => property,
                ParameterSyntax parameter => parameter,
                _ => null,
            };
            if (declaration is not null)
                return declaration;
        }

        return null;
    }

    /// <param name="declaration">The declaration, perhaps already changed.</param>
    /// <param name="attribute">Name and arguments.</param>
    /// <param name="endOfLine">The line end of the file.</param>
    public SyntaxNode Write(SyntaxNode declaration, string attribute, SyntaxTrivia endOfLine)
    {
        var text = $"[{(Target is null ? "" : Target + ": ")}{attribute}]";
        return declaration switch
        {
            ParameterSyntax parameter => WriteInline(parameter, Parse(text)),
            MemberDeclarationSyntax member when StartsItsLine(Declaration) => WriteAbove(member, Parse(text), endOfLine),
            MemberDeclarationSyntax member => WriteBefore(member, Parse(text)),
            _ => declaration,
        };
    }

    private static ParameterSyntax WriteInline(ParameterSyntax parameter, AttributeListSyntax list)
    {
        var leading = parameter.GetLeadingTrivia();
        return parameter.WithoutLeadingTrivia().WithAttributeLists(parameter.WithoutLeadingTrivia().AttributeLists.Insert(0, list.WithTrailingTrivia(SyntaxFactory.Space))).WithLeadingTrivia(leading);
    }

    private static bool StartsItsLine(SyntaxNode declaration)
    {
        var first = declaration.GetFirstToken();
        var previous = first.GetPreviousToken();
        return previous.RawKind == 0 || previous.TrailingTrivia.Concat(first.LeadingTrivia).Any(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
    }

    private static MemberDeclarationSyntax WriteBefore(MemberDeclarationSyntax member, AttributeListSyntax list)
    {
        var bare = member.WithoutLeadingTrivia();
        return bare.WithAttributeLists(bare.AttributeLists.Insert(0, list.WithTrailingTrivia(SyntaxFactory.Space))).WithLeadingTrivia(member.GetLeadingTrivia());
    }

    private static MemberDeclarationSyntax WriteAbove(MemberDeclarationSyntax member, AttributeListSyntax list, SyntaxTrivia endOfLine)
    {
        // What leads the member, such as its documentation, then leads the attribute; the member keeps its indentation.
        var leading = member.GetLeadingTrivia();
        var indentation = leading.Reverse().TakeWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse();
        var indented = member.WithLeadingTrivia(indentation);
        return indented.WithAttributeLists(indented.AttributeLists.Insert(0, list.WithLeadingTrivia(leading).WithTrailingTrivia(endOfLine)));
    }

    private static AttributeListSyntax Parse(string text)
        => ((ClassDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration(text + " class C;")!).AttributeLists[0].WithoutTrivia();
}
