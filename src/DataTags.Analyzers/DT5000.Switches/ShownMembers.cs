using DataTags.Core.Tags;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Analyzers.Switches;

/// <summary>
/// The tagged members whose values an expression shows to whoever looks at its result. Names are looked up member by member, for the text of an
/// attribute is bound by nobody; what a local variable holds, or a method makes of its arguments, is not followed.
/// </summary>
internal sealed class ShownMembers(TagReader tags, CancellationToken cancellationToken)
{
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);
    private readonly List<ISymbol> _shown = [];

    public IReadOnlyList<ISymbol> Of(ExpressionSyntax expression, ITypeSymbol viewed)
    {
        _seen.Clear();
        _shown.Clear();
        Visit(expression, viewed);
        return _shown;
    }

    /// <summary>The member that a path of names such as <c>this.Contact.Email</c> ends at.</summary>
    public static ISymbol? MemberAt(ExpressionSyntax path, ITypeSymbol viewed) => path switch
    {
        IdentifierNameSyntax name => Member(viewed, name.Identifier.ValueText),
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => Member(viewed, access.Name.Identifier.ValueText),
        MemberAccessExpressionSyntax access => TypeOf(MemberAt(access.Expression, viewed)) is { } type ? Member(type, access.Name.Identifier.ValueText) : null,
        InvocationExpressionSyntax call => MemberAt(call.Expression, viewed),
        ParenthesizedExpressionSyntax inner => MemberAt(inner.Expression, viewed),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner => MemberAt(inner.Operand, viewed),
        _ => null,
    };

    private void Visit(ExpressionSyntax? expression, ITypeSymbol viewed)
    {
        switch (expression)
        {
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                VisitPath(expression, viewed);
                break;
            case InvocationExpressionSyntax call:
                VisitCall(call, viewed);
                break;
            case ConditionalAccessExpressionSyntax access when Continued(access) is { } path:
                Visit(path, viewed);
                break;
            case ParenthesizedExpressionSyntax inner:
                Visit(inner.Expression, viewed);
                break;
            case CastExpressionSyntax cast:
                Visit(cast.Expression, viewed);
                break;
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner:
                Visit(inner.Operand, viewed);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.CoalesceExpression } both:
                Visit(both.Left, viewed);
                Visit(both.Right, viewed);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression } cast:
                Visit(cast.Left, viewed);
                break;
            case ConditionalExpressionSyntax choice:
                Visit(choice.WhenTrue, viewed);
                Visit(choice.WhenFalse, viewed);
                break;
            case InterpolatedStringExpressionSyntax text:
                foreach (var hole in text.Contents.OfType<InterpolationSyntax>())
                    Visit(hole.Expression, viewed);
                break;
        }
    }

    private void VisitPath(ExpressionSyntax path, ITypeSymbol viewed)
    {
        if (MemberAt(path, viewed) is { } member)
            VisitMember(member);
        // The text in a value object, or the value in a nullable, is the datum; a length or a year is not.
        if (path is MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax } access && MemberAt(path, viewed) is IPropertySymbol or IFieldSymbol
            && (access.Name.Identifier.ValueText == "Value" || IsText(TypeOf(MemberAt(path, viewed)))))
        {
            Visit(access.Expression, viewed);
        }
    }

    private void VisitCall(InvocationExpressionSyntax call, ITypeSymbol viewed)
    {
        if (MemberAt(call, viewed) is not IMethodSymbol method)
        {
            // What these make of their arguments is plain; what others make of theirs, nobody knows.
            if (call.Expression is MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword } or IdentifierNameSyntax { Identifier.ValueText: "String" }, Name.Identifier.ValueText: "Concat" or "Format" or "Join" })
            {
                foreach (var argument in call.ArgumentList.Arguments)
                    Visit(argument.Expression, viewed);
            }

            return;
        }

        if (tags.SanitizerStrengthOf(method) is not null)
            return;
        VisitMember(method);
        if (call.Expression is MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax } access && IsText(method.ReturnType))
            Visit(access.Expression, viewed);
    }

    /// <summary>The tagged member itself, or what the body of an untagged one shows in turn.</summary>
    private void VisitMember(ISymbol member)
    {
        if (!_seen.Add(member) || tags.IsDeclassified(member, out _) || tags.IsNotPersonal(member) || tags.SanitizerStrengthOf(member) is not null)
            return;
        if (!tags.Read(member).IsEmpty)
        {
            _shown.Add(member);
            return;
        }

        if (member.IsStatic)
            return;
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            foreach (var result in Results(reference.GetSyntax(cancellationToken)))
                Visit(result, member.ContainingType);
        }
    }

    private static IEnumerable<ExpressionSyntax?> Results(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax { ExpressionBody: { } arrow } => [arrow.Expression],
        PropertyDeclarationSyntax { AccessorList: { } accessors } => accessors.Accessors.Where(static accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration)).SelectMany(static getter => Results(getter.ExpressionBody, getter.Body)),
        MethodDeclarationSyntax method => Results(method.ExpressionBody, method.Body),
        _ => [],
    };

    private static IEnumerable<ExpressionSyntax?> Results(ArrowExpressionClauseSyntax? arrow, BlockSyntax? body)
        => arrow is not null ? [arrow.Expression] : body is null ? [] : body.DescendantNodes(static node => node is not (LambdaExpressionSyntax or LocalFunctionStatementSyntax)).OfType<ReturnStatementSyntax>().Select(static result => result.Expression);

    /// <summary><c>a?.b.c</c> as <c>a.b.c</c>.</summary>
    private static ExpressionSyntax? Continued(ConditionalAccessExpressionSyntax access)
        => access.WhenNotNull.DescendantNodesAndSelf().OfType<MemberBindingExpressionSyntax>().FirstOrDefault() is { } binding
            ? access.WhenNotNull.ReplaceNode(binding, SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, access.Expression, binding.Name))
            : null;

    private static bool IsText(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String;

    private static ITypeSymbol? TypeOf(ISymbol? member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };

    private static ISymbol? Member(ITypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name).FirstOrDefault(static member => member is IPropertySymbol or IFieldSymbol or IMethodSymbol) is { } member)
                return member;
        }

        return type.AllInterfaces.SelectMany(face => face.GetMembers(name)).FirstOrDefault();
    }
}
