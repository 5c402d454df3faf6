using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Analyzers.Flow;

/// <summary>Whether a step of a path lies in a member marked <c>[LegalDisclosure]</c>. Told from the text: the step may stand in another body than the one that is analysed.</summary>
internal static class LegalDoor
{
    private const string Mark = "LegalDisclosure";

    public static bool Encloses(SyntaxNode step)
        => step.Ancestors().OfType<MemberDeclarationSyntax>().Any(static member => member.AttributeLists.Any(static list => list.Attributes.Any(static attribute => IsMark(attribute.Name))));

    private static bool IsMark(NameSyntax name)
    {
        var text = (name as QualifiedNameSyntax)?.Right.Identifier.ValueText ?? (name as SimpleNameSyntax)?.Identifier.ValueText;
        return text is Mark or Mark + "Attribute";
    }
}
