using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Generated.Relations;

/// <summary>Locals, parameters and methods under other names: those that are declared in the file and end in a number.</summary>
internal static partial class Renaming
{
    public static SyntaxNode Of(CompilationUnitSyntax unit)
        => unit.ReplaceTokens(
            unit.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken) && Numbered().IsMatch(token.ValueText) && token.Parent is not IdentifierNameSyntax { Parent: BaseNamespaceDeclarationSyntax }),
            static (token, _) => SyntaxFactory.Identifier(token.LeadingTrivia, $"other_{token.ValueText}", token.TrailingTrivia));

    [GeneratedRegex(@"^(?!Item|Int|UInt|ToInt|ToUInt|UTF|Utf|Vector|SHA|MD|Func|Action|Latin)[A-Za-z]+\d+$")]
    private static partial Regex Numbered();
}
