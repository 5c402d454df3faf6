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

    /// <summary>With a stack of its own: a text may be put together of any number of parts.</summary>
    private static bool IsLiteral(ExpressionSyntax value)
    {
        var pending = new Stack<ExpressionSyntax>();
        pending.Push(value);
        while (pending.Count > 0)
        {
            switch (pending.Pop())
            {
                case LiteralExpressionSyntax or TypeOfExpressionSyntax or DefaultExpressionSyntax or SizeOfExpressionSyntax:
                case MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax }:
                    break;
                case ParenthesizedExpressionSyntax parenthesized:
                    pending.Push(parenthesized.Expression);
                    break;
                case CastExpressionSyntax cast:
                    pending.Push(cast.Expression);
                    break;
                case PrefixUnaryExpressionSyntax unary:
                    pending.Push(unary.Operand);
                    break;
                case BinaryExpressionSyntax binary:
                    pending.Push(binary.Left);
                    pending.Push(binary.Right);
                    break;
                case BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList: var arguments }:
                    foreach (var argument in arguments?.Arguments ?? default)
                        pending.Push(argument.Expression);
                    break;
                default:
                    return false;
            }
        }

        return true;
    }
}
