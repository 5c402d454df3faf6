using System.Collections.Immutable;
using DataTags.Flow.Solver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Calls;

/// <summary>Binds one body, with semantic models of its own: when the body is let go, all that the compiler knows of it goes too.</summary>
/// <param name="file">A model that has bound the code of its file already; null if there is none.</param>
internal sealed class CodeBinder(BodySource source, SemanticModel? file, CancellationToken cancellationToken)
{
    private readonly Dictionary<SyntaxTree, SemanticModel?> _models = [];
    private string? _failure;

    public BoundCode Bind(IMethodSymbol method, SyntaxNode syntax) => syntax switch
    {
        ConstructorDeclarationSyntax constructor => BindConstructor(method, constructor),
        TypeDeclarationSyntax { ParameterList: not null } type when !method.DeclaringSyntaxReferences.IsEmpty => BindPrimaryConstructor(method, type),
        // A constructor nobody wrote still runs the initialisers.
        BaseTypeDeclarationSyntax => new BoundCode { Initializers = Initializers(method), ImpliedBase = ImpliedBase(method) },
        _ => new BoundCode { Code = Operation(syntax), Failure = _failure },
    };

    private BoundCode BindConstructor(IMethodSymbol method, ConstructorDeclarationSyntax syntax)
    {
        var operation = Operation(syntax);
        var failure = _failure;
        var body = operation as IConstructorBodyOperation;
        var callsThis = syntax.Initializer.IsKind(SyntaxKind.ThisConstructorInitializer);
        return new BoundCode
        {
            Initializers = callsThis ? [] : Initializers(method),
            ConstructorInitializer = body?.Initializer,
            ImpliedBase = syntax.Initializer is null ? ImpliedBase(method) : null,
            Code = (IOperation?)body?.BlockBody ?? body?.ExpressionBody,
            Failure = failure,
        };
    }

    private BoundCode BindPrimaryConstructor(IMethodSymbol method, TypeDeclarationSyntax syntax)
    {
        var baseCall = syntax.BaseList?.Types.FirstOrDefault() is PrimaryConstructorBaseTypeSyntax primaryBase ? Operation(primaryBase) : null;
        var failure = _failure;
        return new BoundCode
        {
            Initializers = Initializers(method),
            ConstructorInitializer = baseCall,
            ImpliedBase = baseCall is null ? ImpliedBase(method) : null,
            Failure = failure,
        };
    }

    private static IMethodSymbol? ImpliedBase(IMethodSymbol constructor)
        => constructor is { IsStatic: false, ContainingType: { TypeKind: TypeKind.Class, BaseType: { SpecialType: SpecialType.None } type } } && TypeShape.IsInSource(type)
            ? type.InstanceConstructors.FirstOrDefault(static candidate => candidate.Parameters.All(static parameter => parameter.IsOptional || parameter.IsParams))
            : null;

    private ImmutableArray<MemberInitializer> Initializers(IMethodSymbol constructor)
    {
        var result = ImmutableArray.CreateBuilder<MemberInitializer>();
        foreach (var member in constructor.ContainingType.GetMembers())
        {
            if (member.IsStatic != constructor.IsStatic || member is not (IFieldSymbol { IsImplicitlyDeclared: false, IsConst: false } or IPropertySymbol or IEventSymbol))
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
                if (Operation(value) is { } operation)
                    result.Add(new MemberInitializer(member, operation is ISymbolInitializerOperation wrapped ? wrapped.Value : operation));
            }
        }

        return result.ToImmutable();
    }

    private IOperation? Operation(SyntaxNode syntax)
    {
        _failure = null;
        try
        {
            // Building the tree recurses inside the compiler, in places without a guard: give it room.
            return SyntaxDepth.IsDeep(syntax) ? StackGuard.RunOnNewStack(Build) : StackGuard.Run(Build);
        }
        catch (Exception exception) when (exception is InsufficientExecutionStackException or InvalidOperationException or NullReferenceException or ArgumentException)
        {
            // The compiler itself gives up on code that is nested too deeply, and on some that does not compile; the caller reports the body as not analysed.
            _failure = "the compiler could not build its operation tree";
            return null;
        }

        IOperation? Build() => ModelOf(syntax.SyntaxTree)?.GetOperation(syntax, cancellationToken);
    }

    private SemanticModel? ModelOf(SyntaxTree tree)
    {
        if (file?.SyntaxTree == tree)
            return file;
        if (!_models.TryGetValue(tree, out var model))
            _models.Add(tree, model = source.ModelOf(tree));
        return model;
    }
}
