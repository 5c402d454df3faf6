using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Analyzers.Session;

/// <summary>The code of one declared member: the methods to analyse, and the span in which their findings belong to it.</summary>
internal readonly record struct MemberBody(IMethodSymbol Method, TextSpan Span);

/// <summary>From a declaration to the symbols whose bodies it holds.</summary>
internal static class MemberBodies
{
    public static IEnumerable<MemberBody> Of(MemberDeclarationSyntax declaration, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (declaration)
        {
            case BasePropertyDeclarationSyntax property:
                return OfProperty(property, model, cancellationToken);
            case BaseMethodDeclarationSyntax:
                return model.GetDeclaredSymbol(declaration, cancellationToken) is IMethodSymbol method ? [new MemberBody(method, declaration.Span)] : [];
            case BaseFieldDeclarationSyntax field:
                return OfInitializer(model.GetDeclaredSymbol(field.Declaration.Variables[0], cancellationToken), declaration.Span, cancellationToken);
            case TypeDeclarationSyntax { ParameterList: { } parameters } type:
                var span = TextSpan.FromBounds(parameters.SpanStart, (type.BaseList ?? (SyntaxNode)parameters).Span.End);
                return PrimaryConstructor(type, model, cancellationToken) is { } constructor ? [new MemberBody(constructor, span)] : [];
            case GlobalStatementSyntax statement:
                return model.Compilation.GetEntryPoint(cancellationToken) is { } main ? [new MemberBody(main, statement.Parent!.Span)] : [];
            default:
                return [];
        }
    }

    private static IEnumerable<MemberBody> OfProperty(BasePropertyDeclarationSyntax property, SemanticModel model, CancellationToken cancellationToken)
    {
        var symbol = model.GetDeclaredSymbol(property, cancellationToken);
        var (first, second) = symbol switch
        {
            IPropertySymbol declared => (declared.GetMethod, declared.SetMethod),
            IEventSymbol declared => (declared.AddMethod, declared.RemoveMethod),
            _ => (null, null),
        };
        if (first is not null)
            yield return new MemberBody(first, property.Span);
        if (second is not null)
            yield return new MemberBody(second, property.Span);
        if (property is PropertyDeclarationSyntax { Initializer: { } initializer })
        {
            foreach (var body in OfInitializer(symbol, initializer.Span, cancellationToken))
                yield return body;
        }
    }

    /// <summary>Initialisers run in constructors: any one that runs them will do.</summary>
    private static IEnumerable<MemberBody> OfInitializer(ISymbol? member, TextSpan span, CancellationToken cancellationToken)
    {
        if (member?.ContainingType is not { } type)
            return [];
        var constructors = member.IsStatic ? type.StaticConstructors : type.InstanceConstructors;
        foreach (var constructor in constructors)
        {
            var callsThis = constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken) is ConstructorDeclarationSyntax { Initializer.ThisOrBaseKeyword.ValueText: "this" });
            var copies = type.IsRecord && constructor.IsImplicitlyDeclared && constructor.Parameters.Length == 1 && constructor.DeclaringSyntaxReferences.IsEmpty;
            if (!callsThis && !copies)
                return [new MemberBody(constructor, span)];
        }

        return [];
    }

    private static IMethodSymbol? PrimaryConstructor(TypeDeclarationSyntax type, SemanticModel model, CancellationToken cancellationToken)
        => (model.GetDeclaredSymbol(type, cancellationToken) as INamedTypeSymbol)?.InstanceConstructors
            .FirstOrDefault(constructor => constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax));
}
