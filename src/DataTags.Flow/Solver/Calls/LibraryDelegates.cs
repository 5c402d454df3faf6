using DataTags.Flow.Calls;
using DataTags.Flow.Models;
using DataTags.Flow.Solver.Expressions;
using DataTags.Flow.Solver.Modelled;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver.Calls;

/// <summary>
/// Delegates that a library made and that code keeps in a field, property or variable. Nobody sees their code; what the model of their maker says of them
/// holds where they are called. The call that made one is the initializer of what holds it.
/// </summary>
internal sealed class LibraryDelegates(BodyAnalysis body)
{
    public void RecordSinks(CallSite call, IOperation? function)
    {
        if (MakerOf(function?.Unconverted()) is not { } maker || body.Scope.Facts.ModelOf(maker) is not { Sinks.IsEmpty: false } model)
            return;
        if (model.Sinks.Any(static sink => sink.Port is { Root: PortRoot.Return, Steps: [{ Kind: PortStepKind.DelegateParameter }] }))
            ModelSinks.RecordMade(body, call, maker, model);
    }

    private IMethodSymbol? MakerOf(IOperation? function) => function switch
    {
        IInvocationOperation invocation => invocation.TargetMethod,
        IFieldReferenceOperation { Field: var field } => InitializerOf(field),
        IPropertyReferenceOperation { Property: var property } => InitializerOf(property),
        ILocalReferenceOperation { Local: var local } => InitializerOf(local),
        _ => null,
    };

    private IMethodSymbol? InitializerOf(ISymbol holder)
    {
        var initial = holder.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(body.Computer.CancellationToken) switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
            _ => null,
        };
        return initial is InvocationExpressionSyntax && body.Scope.Bodies.ModelOf(initial.SyntaxTree) is { } model
            ? model.GetSymbolInfo(initial, body.Computer.CancellationToken).Symbol as IMethodSymbol
            : null;
    }
}
