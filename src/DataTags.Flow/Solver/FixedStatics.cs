using System.Collections.Concurrent;
using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Solver;

/// <summary>
/// Static members of simple types that nobody's data can come into: what a program sets once, from literals, and what other assemblies let
/// nobody set. Elsewhere a summary would name each of them as one of its inputs.
/// </summary>
internal sealed class FixedStatics(IFlowFacts facts)
{
    private readonly ConcurrentDictionary<ISymbol, bool> _known = new(SymbolIdentity.Comparer);

    public bool Contains(ISymbol member)
        => member.IsStatic && member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null } && _known.GetOrAdd(member.OriginalDefinition, IsFixed);

    private bool IsFixed(ISymbol member)
    {
        var type = member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
        if (!TypeShape.IsScalar(type) || !facts.LabelsOf(member).IsEmpty)
            return false;
        if (member.DeclaringSyntaxReferences.IsEmpty)
            return true;
        return member.ContainingType.StaticConstructors.All(static constructor => constructor.IsImplicitlyDeclared)
            && member.DeclaringSyntaxReferences[0].GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value } && IsLiteral(value);
    }

    private static bool IsLiteral(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax or TypeOfExpressionSyntax or DefaultExpressionSyntax or SizeOfExpressionSyntax => true,
        MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax } => true,
        ParenthesizedExpressionSyntax parenthesized => IsLiteral(parenthesized.Expression),
        CastExpressionSyntax cast => IsLiteral(cast.Expression),
        PrefixUnaryExpressionSyntax unary => IsLiteral(unary.Operand),
        BinaryExpressionSyntax binary => IsLiteral(binary.Left) && IsLiteral(binary.Right),
        BaseObjectCreationExpressionSyntax { Initializer: null } creation => creation.ArgumentList?.Arguments.All(static argument => IsLiteral(argument.Expression)) ?? true,
        _ => false,
    };
}
