using DataTags.Core.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Analyzers.Switches;

/// <summary>A place in code that may be a switch, told by names alone: most code is turned away before anything is bound.</summary>
/// <param name="Name">The name of the member that is written or called; of a constructor, of its type.</param>
/// <param name="IsElement">Whether something is added to what the property of that name holds.</param>
internal readonly record struct SwitchSite(ExpressionSyntax Node, SyntaxToken Name, bool IsElement)
{
    public static SwitchSite? Find(SyntaxNode node, SwitchIndex lines)
    {
        var site = node switch
        {
            AssignmentExpressionSyntax assignment when NameOf(assignment.Left) is { } name => new SwitchSite(assignment, name, IsElement: false),
            InvocationExpressionSyntax call when NameOf(call.Expression) is { } name => OfCall(call, name, lines),
            ObjectCreationExpressionSyntax creation when NameOf(creation.Type) is { } name => new SwitchSite(creation, name, IsElement: false),
            ImplicitObjectCreationExpressionSyntax creation when NameOfTarget(creation) is { } name => new SwitchSite(creation, name, IsElement: false),
            _ => default(SwitchSite?),
        };
        return site is { } found && lines.MayHold(found.Name.ValueText) ? found : null;
    }

    public Location Location => Node switch
    {
        BaseObjectCreationExpressionSyntax => Node.GetLocation(),
        // Of a long chain of calls the one that matters.
        _ => Location.Create(Node.SyntaxTree, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(Name.SpanStart, Node.Span.End)),
    };

    private static SwitchSite OfCall(InvocationExpressionSyntax call, SyntaxToken name, SwitchIndex lines)
    {
        if (lines.MayHold(name.ValueText))
            return new SwitchSite(call, name, IsElement: false);

        // options.RequestHeaders.Add("Cookie")
        return call.Expression is MemberAccessExpressionSyntax { Expression: var receiver } && NameOf(receiver) is { } property
            ? new SwitchSite(call, property, IsElement: true)
            : new SwitchSite(call, name, IsElement: false);
    }

    private static SyntaxToken? NameOf(ExpressionSyntax? expression) => expression switch
    {
        SimpleNameSyntax simple => simple.Identifier,
        MemberAccessExpressionSyntax access => access.Name.Identifier,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier,
        QualifiedNameSyntax qualified => qualified.Right.Identifier,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier,
        NullableTypeSyntax nullable => NameOf(nullable.ElementType),
        _ => null,
    };

    private static SyntaxToken? NameOfTarget(ImplicitObjectCreationExpressionSyntax creation) => creation.Parent?.Parent switch
    {
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } => NameOf(declaration.Type),
        PropertyDeclarationSyntax property => NameOf(property.Type),
        _ => null,
    };
}
