using System.Collections.Concurrent;
using System.Collections.Immutable;
using DataTags.Flow.Domain;
using DataTags.Flow.Solver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Calls;

/// <summary>Finds and binds bodies on demand. Nothing is bound that nobody asks for; each body is bound once per compilation.</summary>
/// <param name="sharesBinding">Whether the models are those that other analyzers are given, or of our own and without nullable analysis.</param>
internal sealed class BodySource(Compilation compilation, bool sharesBinding)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel?> _models = new();
    private readonly ConcurrentDictionary<ISymbol, Body?> _bodies = new(SymbolIdentity.Comparer);
    private readonly ConcurrentDictionary<ISymbol, bool> _slots = new(SymbolIdentity.Comparer);

    /// <summary>The body of a method with code in sight; null for abstract, external and automatically implemented members.</summary>
    public Body? Get(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var definition = (method.PartialImplementationPart ?? method).OriginalDefinition;
        if (_bodies.TryGetValue(definition, out var body))
            return body;
        body = Bind(definition, cancellationToken);
        return _bodies.GetOrAdd(definition, body);
    }

    /// <summary>Whether a property is nothing but storage: automatically implemented, positional, or outside the sources.</summary>
    public bool IsStorage(IPropertySymbol property) => _slots.GetOrAdd(property.OriginalDefinition, symbol => ComputeIsStorage((IPropertySymbol)symbol));

    public SemanticModel? ModelOf(SyntaxTree tree) => _models.GetOrAdd(tree, FindModel);

    private SemanticModel? FindModel(SyntaxTree tree)
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
    private SemanticModel ModelOf(Compilation owner, SyntaxTree tree) => sharesBinding ? owner.GetSemanticModel(tree) : owner.GetSemanticModel(tree, SemanticModelOptions.DisableNullableAnalysis);
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

    private Body? Bind(IMethodSymbol method, CancellationToken cancellationToken)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax(cancellationToken);
            if (Bind(method, syntax, cancellationToken) is { } body)
                return body;
        }

        // A constructor nobody wrote still runs the initialisers.
        if (method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor && method.IsImplicitlyDeclared && !method.ContainingType.DeclaringSyntaxReferences.IsEmpty)
        {
            var initializers = Initializers(method.ContainingType, method.IsStatic, cancellationToken);
            return new Body(method, method.ContainingType.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken)) { Initializers = initializers, ImpliedBase = ImpliedBase(method) };
        }

        return null;
    }

    private Body? Bind(IMethodSymbol method, SyntaxNode syntax, CancellationToken cancellationToken)
    {
        switch (syntax)
        {
            case ConstructorDeclarationSyntax constructor:
                return BindConstructor(method, constructor, cancellationToken);
            case TypeDeclarationSyntax { ParameterList: not null } type when method.MethodKind == MethodKind.Constructor:
                return BindPrimaryConstructor(method, type, cancellationToken);
            case BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null }:
            case AccessorDeclarationSyntax { Body: null, ExpressionBody: null }:
                return null;
            case BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax or CompilationUnitSyntax:
                return new Body(method, syntax) { Code = Operation(syntax, out var failure, cancellationToken), Failure = failure };
            case PropertyDeclarationSyntax { ExpressionBody: { } arrow }:
                return new Body(method, arrow) { Code = Operation(arrow, out var arrowFailure, cancellationToken), Failure = arrowFailure };
            case IndexerDeclarationSyntax { ExpressionBody: { } arrow }:
                return new Body(method, arrow) { Code = Operation(arrow, out var indexerFailure, cancellationToken), Failure = indexerFailure };
            default:
                return null;
        }
    }

    private Body BindConstructor(IMethodSymbol method, ConstructorDeclarationSyntax syntax, CancellationToken cancellationToken)
    {
        var operation = Operation(syntax, out var failure, cancellationToken);
        var body = operation as IConstructorBodyOperation;
        var callsThis = syntax.Initializer.IsKind(SyntaxKind.ThisConstructorInitializer);
        return new Body(method, syntax)
        {
            Initializers = callsThis ? [] : Initializers(method.ContainingType, method.IsStatic, cancellationToken),
            ConstructorInitializer = body?.Initializer,
            ImpliedBase = syntax.Initializer is null ? ImpliedBase(method) : null,
            Code = (IOperation?)body?.BlockBody ?? body?.ExpressionBody,
            Failure = failure,
        };
    }

    private static IMethodSymbol? ImpliedBase(IMethodSymbol constructor)
        => constructor is { IsStatic: false, ContainingType: { TypeKind: TypeKind.Class, BaseType: { SpecialType: SpecialType.None } type } } && TypeShape.IsInSource(type)
            ? type.InstanceConstructors.FirstOrDefault(static candidate => candidate.Parameters.All(static parameter => parameter.IsOptional || parameter.IsParams))
            : null;

    private Body BindPrimaryConstructor(IMethodSymbol method, TypeDeclarationSyntax syntax, CancellationToken cancellationToken)
    {
        IOperation? baseCall = null;
        string? failure = null;
        if (syntax.BaseList?.Types.FirstOrDefault() is PrimaryConstructorBaseTypeSyntax primaryBase)
            baseCall = Operation(primaryBase, out failure, cancellationToken);
        return new Body(method, syntax)
        {
            Initializers = Initializers(method.ContainingType, isStatic: false, cancellationToken),
            ConstructorInitializer = baseCall,
            ImpliedBase = baseCall is null ? ImpliedBase(method) : null,
            Failure = failure,
        };
    }

    private ImmutableArray<MemberInitializer> Initializers(INamedTypeSymbol type, bool isStatic, CancellationToken cancellationToken)
    {
        var result = ImmutableArray.CreateBuilder<MemberInitializer>();
        foreach (var member in type.GetMembers())
        {
            if (member.IsStatic != isStatic || member is not (IFieldSymbol { IsImplicitlyDeclared: false, IsConst: false } or IPropertySymbol or IEventSymbol))
                continue;
            foreach (var reference in member.DeclaringSyntaxReferences)
            {
                var value = reference.GetSyntax(cancellationToken) switch
                {
                    VariableDeclaratorSyntax { Initializer: { } initializer } => initializer,
                    PropertyDeclarationSyntax { Initializer: { } initializer } => initializer,
                    _ => null,
                };
                if (value is null)
                    continue;
                if (Operation(value, out _, cancellationToken) is { } operation)
                    result.Add(new MemberInitializer(member, operation is ISymbolInitializerOperation wrapped ? wrapped.Value : operation));
            }
        }

        return result.ToImmutable();
    }

    private IOperation? Operation(SyntaxNode syntax, out string? failure, CancellationToken cancellationToken)
    {
        failure = null;
        try
        {
            // Building the tree recurses inside the compiler, in places without a guard: give it room.
            return SyntaxDepth.IsDeep(syntax) ? StackGuard.RunOnNewStack(Build) : StackGuard.Run(Build);
        }
        catch (Exception exception) when (exception is InsufficientExecutionStackException or InvalidOperationException or NullReferenceException)
        {
            // The compiler itself gives up on code that is nested too deeply; the caller reports the body as not analysed.
            failure = "the compiler could not build its operation tree";
            return null;
        }

        IOperation? Build() => ModelOf(syntax.SyntaxTree)?.GetOperation(syntax, cancellationToken);
    }
}
