using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace DataTags.Flow.Generated.Relations;

/// <summary>Types and their members: in another order, in parts, with others beside them.</summary>
internal static class Members
{
    private const string Unrelated = "private static int Unrelated(int number) { var sum = 0; for (var index = 0; index < number; index++) sum += index; return sum; } private static string UnrelatedText(string text) => text + \"!\";";

    /// <summary>Adds members to each outermost static class of the program.</summary>
    public static SyntaxNode AddToClasses(SyntaxNode root, string members)
        => root.ReplaceNodes(Classes(root), (_, type) => type.AddMembers([.. Parsed(members)]));

    public static SyntaxNode WithDeadCode(CompilationUnitSyntax unit) => AddToClasses(unit, Unrelated);

    /// <summary>Methods in reverse; fields keep their order, which their initialisers may rely on.</summary>
    public static SyntaxNode Reversed(CompilationUnitSyntax unit)
        => unit.ReplaceNodes(Classes(unit), static (_, type) => type.WithMembers(List(type.Members.Where(static member => member is not MethodDeclarationSyntax).Concat(type.Members.OfType<MethodDeclarationSyntax>().Reverse()))));

    /// <summary>Each class in two parts.</summary>
    public static SyntaxNode Split(CompilationUnitSyntax unit)
    {
        var classes = Classes(unit).Where(static type => type.Members.Count > 1).ToArray();
        unit = unit.TrackNodes(classes);
        foreach (var original in classes)
        {
            var type = unit.GetCurrentNode(original)!;
            var half = type.Members.Count / 2;
            var partial = type.Modifiers.Any(SyntaxKind.PartialKeyword) ? type : type.AddModifiers(Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(Space));
            unit = unit.ReplaceNode(type, new SyntaxNode[]
            {
                partial.WithMembers(List(type.Members.Take(half))),
                partial.WithMembers(List(type.Members.Skip(half))).WithAttributeLists(default).WithBaseList(null).WithParameterList(null),
            });
        }

        return unit;
    }

    /// <summary>Code that sees the members that are added to classes.</summary>
    public static bool IsExtended(SyntaxNode node) => node.Ancestors().OfType<ClassDeclarationSyntax>().Any(IsOpen);

    private static IEnumerable<ClassDeclarationSyntax> Classes(SyntaxNode root) => root.DescendantNodes().OfType<ClassDeclarationSyntax>().Where(IsOpen);

    /// <summary>An outermost static class without extension members.</summary>
    private static bool IsOpen(ClassDeclarationSyntax type)
        => type.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax
            && type.Modifiers.Any(SyntaxKind.StaticKeyword)
            && !type.DescendantNodes().OfType<ParameterSyntax>().Any(static parameter => parameter.Modifiers.Any(SyntaxKind.ThisKeyword));

    private static SyntaxList<MemberDeclarationSyntax> Parsed(string members) => ((ClassDeclarationSyntax)ParseMemberDeclaration($"class Added {{ {members} }}")!).Members;
}
