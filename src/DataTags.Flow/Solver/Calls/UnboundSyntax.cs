using System.Collections.Immutable;
using DataTags.Flow.Solver.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver.Calls;

/// <summary>What code that does not bind was meant to be. The compiler gives its operands and no more; the syntax tells which is which.</summary>
internal static class UnboundSyntax
{
    /// <summary><c>receiver.Name</c>, or the name before <c>=</c> in an initializer.</summary>
    public static bool IsMember(IInvalidOperation operation)
        => operation.Syntax is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax
            || (operation.Syntax is IdentifierNameSyntax { Parent: AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment } name && assignment.Left == name);

    public static bool IsElement(IInvalidOperation operation) => operation.Syntax is ElementAccessExpressionSyntax;

    /// <summary>An element of a collection initializer whose <c>Add</c> does not bind.</summary>
    public static bool IsAdded(IInvalidOperation operation) => operation.Parent is IObjectOrCollectionInitializerOperation && operation.Syntax.Parent.IsKind(SyntaxKind.CollectionInitializerExpression);

    public static bool HasRule(IInvalidOperation operation)
        => operation.Syntax is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax || IsMember(operation) || IsElement(operation) || IsAdded(operation);

    public static string NameOf(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax invocation => NameOf(invocation.Expression),
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => string.Empty,
    };

    public static ImmutableArray<IOperation> Arguments(IInvalidOperation operation)
        => ArgumentList(operation.Syntax) is { } list
            ? [.. operation.ChildOperations.Where(child => list.Span.Contains(child.Syntax.Span)).OrderBy(static child => child.Syntax.SpanStart)]
            : [];

    /// <summary>What the member is a member of; null for a name alone and for types.</summary>
    public static IOperation? Receiver(IInvalidOperation operation)
    {
        var list = ArgumentList(operation.Syntax);
        var receiver = operation.ChildOperations.FirstOrDefault(child => list is null || !list.Span.Contains(child.Syntax.Span));
        while (receiver is { Kind: OperationKind.None, ChildOperations.Count: 1 } && !PointerSyntax.IsIndirection(receiver))
            receiver = receiver.ChildOperations.First();
        return receiver is { Kind: OperationKind.None or OperationKind.Invalid, ChildOperations.Count: 0 } ? null : receiver;
    }

    /// <summary>Whether the argument is written with <c>ref</c> or <c>out</c>.</summary>
    public static bool IsReference(IOperation argument)
        => argument.Syntax.FirstAncestorOrSelf<ArgumentSyntax>() is { } syntax && (syntax.RefKindKeyword.IsKind(SyntaxKind.RefKeyword) || syntax.RefKindKeyword.IsKind(SyntaxKind.OutKeyword));

    /// <summary>The method or constructor that comes nearest, where the names bind but the arguments do not: because they are of types that are not there.</summary>
    public static IMethodSymbol? Nearest(IInvalidOperation operation, ImmutableArray<IOperation> arguments)
    {
        if (operation.SemanticModel is not { } model || ArgumentList(operation.Syntax) is not { } list || ((BaseArgumentListSyntax)list).Arguments.Any(static argument => argument.NameColon is not null))
            return null;
        IMethodSymbol? nearest = null;
        var best = -1;
        foreach (var candidate in model.GetSymbolInfo(operation.Syntax).CandidateSymbols)
        {
            if (candidate is not IMethodSymbol method || Fit(model.Compilation, method, arguments) is not { } fit || fit <= best)
                continue;
            nearest = method;
            best = fit;
        }

        return nearest;
    }

    /// <summary>Whether the last parameter takes the arguments from its place on one by one.</summary>
    public static bool IsSpread(IMethodSymbol method, ImmutableArray<IOperation> arguments)
        => method.Parameters is [.., { IsParams: true, Type: IArrayTypeSymbol }] && (arguments.Length != method.Parameters.Length || arguments[arguments.Length - 1].Type is not IArrayTypeSymbol);

    /// <summary>How well arguments fit parameters; null if one that binds does not fit. What does not bind is rather text than anything else.</summary>
    private static int? Fit(Compilation compilation, IMethodSymbol method, ImmutableArray<IOperation> arguments)
    {
        var isSpread = IsSpread(method, arguments);
        if (isSpread ? arguments.Length < method.Parameters.Length - 1 : arguments.Length != method.Parameters.Length)
            return null;
        var fit = isSpread ? 0 : 1;
        for (var i = 0; i < arguments.Length; i++)
        {
            var parameter = method.Parameters[Math.Min(i, method.Parameters.Length - 1)];
            var type = isSpread && i >= method.Parameters.Length - 1 ? ((IArrayTypeSymbol)parameter.Type).ElementType : parameter.Type;
            if (parameter.RefKind is RefKind.Ref or RefKind.Out != IsReference(arguments[i]) || Fit(compilation, type, arguments[i].Unconverted()) is not { } one)
                return null;
            fit += one;
        }

        return fit;
    }

    private static int? Fit(Compilation compilation, ITypeSymbol parameter, IOperation argument) => argument switch
    {
        IAnonymousFunctionOperation or IMethodReferenceOperation => parameter.TypeKind is TypeKind.Delegate or TypeKind.TypeParameter ? 0 : null,
        { Type: null or IErrorTypeSymbol } => parameter.SpecialType switch { SpecialType.System_String => 4, SpecialType.System_Object => 2, _ => 0 },
        { Type: { } type } => compilation.ClassifyCommonConversion(type, parameter).IsImplicit || parameter.TypeKind == TypeKind.TypeParameter || parameter is INamedTypeSymbol { Arity: > 0 } ? 0 : null,
    };

    private static SyntaxNode? ArgumentList(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax invocation => invocation.ArgumentList,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        ElementAccessExpressionSyntax element => element.ArgumentList,
        _ => null,
    };
}
