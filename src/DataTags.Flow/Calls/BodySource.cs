using System.Collections.Concurrent;
using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Calls;

/// <summary>Finds bodies and binds them on demand. Nothing is bound that nobody asks for, and what was bound last is kept for who asks again.</summary>
internal sealed class BodySource(Compilation compilation, int boundText)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel?> _declarations = new();
    private readonly ConcurrentDictionary<ISymbol, Body?> _bodies = new(SymbolIdentity.Comparer);
    private readonly ConcurrentDictionary<ISymbol, bool> _slots = new(SymbolIdentity.Comparer);
    private readonly Recent<Body, BoundCode> _recent = new(boundText, static body => body.Syntax.FullSpan.Length);

    /// <summary>The body of a method with code in sight; null for abstract, external and automatically implemented members.</summary>
    public Body? Get(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var definition = (method.PartialImplementationPart ?? method).OriginalDefinition;
        return _bodies.TryGetValue(definition, out var body) ? body : _bodies.GetOrAdd(definition, Find(definition, cancellationToken));
    }

    /// <summary>The code of a body: as the compiler has bound it already, if it is of the file at hand; else from those that were bound last, or bound anew.</summary>
    /// <param name="file">The compiler's own model of the file at hand. What comes of it is not kept here: one body of it would keep all code of the file.</param>
    public BoundCode Bind(Body body, SemanticModel? file, CancellationToken cancellationToken)
    {
        if (file?.SyntaxTree == body.Syntax.SyntaxTree)
            return new CodeBinder(this, file, cancellationToken).Bind(body.Method, body.Syntax);
        return _recent.TryGet(body, out var code) ? code : _recent.GetOrAdd(body, new CodeBinder(this, null, cancellationToken).Bind(body.Method, body.Syntax));
    }

    /// <summary>Whether a property is nothing but storage: automatically implemented, positional, or outside the sources.</summary>
    public bool IsStorage(IPropertySymbol property) => _slots.GetOrAdd(property.OriginalDefinition, symbol => ComputeIsStorage((IPropertySymbol)symbol));

    /// <summary>The model of a tree, for declarations alone: it is kept, and so would be all code that it is asked for.</summary>
    public SemanticModel? DeclarationsOf(SyntaxTree tree) => _declarations.GetOrAdd(tree, ModelOf);

    /// <summary>
    /// A model of one's own, for code of other files than the one at hand. The models that analyzers share are kept by whoever runs them until the end; these go when nobody needs them
    /// any more. They leave out the analysis of nullable references, which nothing here asks for and which costs as much again.
    /// </summary>
    public SemanticModel? ModelOf(SyntaxTree tree)
    {
        if (compilation.ContainsSyntaxTree(tree))
            return ModelOf(compilation, tree);
        foreach (var reference in compilation.References)
        {
            if (reference is CompilationReference { Compilation: var other } && other.ContainsSyntaxTree(tree))
                return ModelOf(other, tree);
        }

        return null;
    }

#pragma warning disable RSEXPERIMENTAL001 // there since 4.12, and we ask for 4.14
    private static SemanticModel ModelOf(Compilation owner, SyntaxTree tree) => owner.GetSemanticModel(tree, SemanticModelOptions.DisableNullableAnalysis);
#pragma warning restore RSEXPERIMENTAL001

    private static bool ComputeIsStorage(IPropertySymbol property)
    {
        if (property.IsAbstract || property.IsIndexer)
            return false;
        if (property.DeclaringSyntaxReferences.IsEmpty)
            return true;
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is not PropertyDeclarationSyntax declaration)
                continue;
            if (declaration.ExpressionBody is not null)
                return false;
            if (declaration.AccessorList?.Accessors.Any(accessor => accessor.Body is not null || accessor.ExpressionBody is not null) ?? false)
                return false;
        }

        return property.PartialImplementationPart is null || ComputeIsStorage(property.PartialImplementationPart);
    }

    private Body? Find(IMethodSymbol method, CancellationToken cancellationToken)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (CodeOf(method, reference.GetSyntax(cancellationToken)) is { } code)
                return new Body(method, code, this);
        }

        // A constructor nobody wrote still runs the initialisers.
        return method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor && method.IsImplicitlyDeclared && !method.ContainingType.DeclaringSyntaxReferences.IsEmpty
            ? new Body(method, method.ContainingType.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken), this)
            : null;
    }

    private static SyntaxNode? CodeOf(IMethodSymbol method, SyntaxNode syntax) => syntax switch
    {
        ConstructorDeclarationSyntax => syntax,
        TypeDeclarationSyntax { ParameterList: not null } => method.MethodKind == MethodKind.Constructor ? syntax : null,
        BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null } or AccessorDeclarationSyntax { Body: null, ExpressionBody: null } => null,
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax or CompilationUnitSyntax => syntax,
        PropertyDeclarationSyntax { ExpressionBody: { } arrow } => arrow,
        IndexerDeclarationSyntax { ExpressionBody: { } arrow } => arrow,
        _ => null,
    };
}
