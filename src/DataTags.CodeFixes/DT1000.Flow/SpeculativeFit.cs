using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.CodeFixes.Flow;

/// <summary>Asks the compiler whether another expression could stand in the place of one.</summary>
internal static class SpeculativeFit
{
    public static bool Fits(SemanticModel model, ExpressionSyntax target, string replacement)
    {
        var expression = SyntaxFactory.ParseExpression(replacement);
        var info = model.GetSpeculativeSymbolInfo(target.SpanStart, expression, SpeculativeBindingOption.BindAsExpression);
        var type = model.GetSpeculativeTypeInfo(target.SpanStart, expression, SpeculativeBindingOption.BindAsExpression).Type;
        if (info.Symbol is null && expression is not ConditionalAccessExpressionSyntax || type is null or IErrorTypeSymbol or { SpecialType: SpecialType.System_Void })
            return false;

        return target.Parent switch
        {
            InterpolationSyntax => true,
            AnonymousObjectMemberDeclaratorSyntax => true,
            ArgumentSyntax { Parent.Parent: { } call } when call is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax => CallStillBinds(model, target, (ExpressionSyntax)call, expression),
            _ => Converts(model, target, type),
        };
    }

    private static bool Converts(SemanticModel model, ExpressionSyntax target, ITypeSymbol type)
    {
        var info = model.GetTypeInfo(target);
        return (info.ConvertedType ?? info.Type) is { } expected && model.Compilation.ClassifyConversion(type, expected) is { IsImplicit: true, Exists: true };
    }

    /// <summary>Type inference or another overload may take what the former parameter type did not.</summary>
    private static bool CallStillBinds(SemanticModel model, ExpressionSyntax target, ExpressionSyntax call, ExpressionSyntax expression)
    {
        // A call behind ?. cannot be bound by itself.
        if (call is InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax } || call is ImplicitObjectCreationExpressionSyntax)
            return model.GetSpeculativeTypeInfo(target.SpanStart, expression, SpeculativeBindingOption.BindAsExpression).Type is { } type && Converts(model, target, type);
        var changed = call.ReplaceNode(target, SyntaxFactory.ParenthesizedExpression(expression));
        return model.GetSpeculativeSymbolInfo(call.SpanStart, changed, SpeculativeBindingOption.BindAsExpression).Symbol is not null;
    }
}
