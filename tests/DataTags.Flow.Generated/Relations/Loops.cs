using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Generated.Relations;

/// <summary>Loops as <c>while</c> loops. Those with a <c>continue</c> stay.</summary>
internal static class Loops
{
    public static SyntaxNode? AsWhile(ForStatementSyntax loop)
    {
        if (loop.Declaration is null || Continues(loop.Statement) || loop.Parent is not BlockSyntax)
            return null;
        var step = string.Concat(loop.Incrementors.Select(static expression => expression.ToFullString() + ";"));
        return SyntaxFactory.ParseStatement($"{{ {loop.Declaration.ToFullString()}; while ({loop.Condition?.ToFullString() ?? "true"}) {{ {loop.Statement.ToFullString()} {step} }} }}");
    }

    public static SyntaxNode? AsWhile(ForEachStatementSyntax before, ForEachStatementSyntax loop, SemanticModel model)
    {
        var isPlain = before.AwaitKeyword.RawKind == 0 && before.Type is { IsVar: true } && model.GetTypeInfo(before.Expression).Type is { TypeKind: not TypeKind.Array } type && type.GetMembers("GetEnumerator").Length > 0;
        if (!isPlain || before.Parent is not BlockSyntax)
            return null;
        var name = $"each_{loop.Identifier.ValueText}";
        return SyntaxFactory.ParseStatement($"{{ var {name} = ({loop.Expression.ToFullString()}).GetEnumerator(); while ({name}.MoveNext()) {{ var {loop.Identifier.ValueText} = {name}.Current; {loop.Statement.ToFullString()} }} }}");
    }

    private static bool Continues(StatementSyntax body) => body.DescendantNodes().Any(static node => node is ContinueStatementSyntax);
}
