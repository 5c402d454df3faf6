using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver;

/// <summary>
/// Locals, parameters, <c>this</c> and statics of a body. A variable that a lambda or local function captures lives in a heap
/// cell, so that all who see it see the same content.
/// </summary>
internal sealed class Variables(BodyAnalysis body)
{
    private SharedVariables _shared = SharedVariables.None;
    private readonly Dictionary<ISymbol, Place> _references = new(SymbolIdentity.Comparer);
    private FlowValue? _this;

    public FlowValue This => _this ??= body.Machine.Inputs.Of(InputPath.This, body.Body.Method.ContainingType);

    /// <summary>The receiver of an extension block, where the body may replace it.</summary>
    public IParameterSymbol? Receiver => _shared.Receiver;

    public void Enter()
    {
        // The same whatever the body is called with.
        _shared = body.Code.Shared ??= SharedVariables.Of(body.Code, CapturedBy, IsOwn);
        foreach (var parameter in body.Body.Method.Parameters)
            Write(parameter, Initial(parameter));
        if (Receiver is { } receiver)
            body.Machine.State = body.Machine.State?.WithLocal(receiver, This);
    }

    /// <summary>The pseudo-object that holds the static members of a type.</summary>
    public static FlowValue StaticsOf(ISymbol member) => FlowValue.Of(AbstractObject.ForInput(InputPath.Static(member.ContainingType), null));

    public FlowValue Read(ISymbol variable, ITypeSymbol? type)
    {
        if (_references.TryGetValue(variable, out var place))
            return body.Places.Read(place);
        if (_shared.IsRebound(variable))
            return body.References.Read(Local(variable), type);
        // The receiver parameter of an extension block belongs to the block; members see it as what they are called on.
        if (variable is IParameterSymbol { ContainingSymbol: INamedTypeSymbol })
            return Receiver is null ? This : Local(variable);
        if (IsPrimaryParameter(variable))
            return body.Machine.Read(This, Slots.PrimaryParameter(variable), type);
        if (IsCell(variable))
            return body.Machine.Read(CellOf(variable), Slots.Cell, type);
        return Local(variable);
    }

    public void Write(ISymbol variable, FlowValue value)
    {
        if (_references.TryGetValue(variable, out var place))
            body.Places.Write(place, value);
        else if (_shared.IsRebound(variable))
            body.References.Write(Local(variable), value);
        else if (IsPrimaryParameter(variable))
            body.Machine.Write(This, Slots.PrimaryParameter(variable), value);
        else if (IsCell(variable))
            body.Machine.Write(CellOf(variable), Slots.Cell, value, isStrong: true);
        else
            body.Machine.State = body.Machine.State?.WithLocal(variable, value);
    }

    /// <summary>A <c>ref</c> local stands for another place from now on; for which one, depends on the way taken where it is bound anew.</summary>
    public void Alias(ISymbol variable, Place place)
    {
        if (_shared.IsRebound(variable))
            body.Machine.State = body.Machine.State?.WithLocal(variable, body.References.To(place));
        else
            _references[variable] = place;
    }

    /// <summary>Whether code captures a variable that each turn of a loop has anew. It has one cell for all of them.</summary>
    public bool IsCapturedIn(ILoopOperation loop) => _shared.Cells.Any(variable => IsInside(variable, loop));

    /// <summary>Where a variable is, for who refers to it; null where nobody but this body can get at it.</summary>
    public FlowValue? Reference(ISymbol variable)
    {
        if (_references.TryGetValue(variable, out var place))
            return body.References.To(place);
        if (_shared.IsRebound(variable))
            return Local(variable);
        if (IsPrimaryParameter(variable))
            return FlowValue.Clean.WithObjects([.. This.Objects.Select(item => AbstractObject.Location(item, Slots.PrimaryParameter(variable)))]);
        return IsCell(variable) ? FlowValue.Clean.WithObjects([AbstractObject.Location(CellOf(variable), Slots.Cell)]) : null;
    }

    /// <summary>The cell of a variable; of a parameter by reference, that of the variable it refers to.</summary>
    public AbstractObject CellOf(ISymbol variable)
    {
        if (!IsOwn(variable))
            return AbstractObject.ForInput(InputPath.Captured(variable), null);
        return variable is IParameterSymbol { RefKind: not RefKind.None } parameter
            ? AbstractObject.ForInput(InputPath.Parameter(parameter.OriginalDefinition).Append(Slots.Reference), null)
            : AbstractObject.Cell(variable);
    }

    /// <summary>Variables from outside that a nested function uses, itself or through functions nested in it.</summary>
    public IEnumerable<ISymbol> CapturedBy(IOperation function)
    {
        var seen = new HashSet<ISymbol>(SymbolIdentity.Comparer);
        var functions = new HashSet<SyntaxNode> { function.Syntax };
        var pending = new Stack<IOperation>();
        pending.Push(function);
        while (pending.Count > 0)
        {
            foreach (var operation in pending.Pop().DescendantsAndSelf())
            {
                var variable = operation switch
                {
                    ILocalReferenceOperation { Local: { IsConst: false } local } => local,
                    IParameterReferenceOperation { Parameter: var parameter } => (ISymbol)parameter,
                    _ => null,
                };
                if (variable is not null && !IsInside(variable, function) && !IsPrimaryParameter(variable) && seen.Add(variable))
                    yield return variable;
                var called = operation switch
                {
                    IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } target } => target,
                    IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } target } => target,
                    _ => null,
                };
                if (called is not null && body.LocalFunction(called) is { } local2 && !function.Syntax.Span.Contains(local2.Syntax.Span) && functions.Add(local2.Syntax))
                    pending.Push(local2);
            }
        }
    }

    /// <summary>A local function of a body around this one.</summary>
    public ILocalFunctionOperation? FindLocalFunction(IMethodSymbol method)
    {
        if (body.Code.Code is not { } code)
            return null;
        var root = code;
        while (root.Parent is { } parent)
            root = parent;
        foreach (var reference in method.OriginalDefinition.DeclaringSyntaxReferences)
        {
            foreach (var operation in root.DescendantsAndSelf())
            {
                if (operation is ILocalFunctionOperation function && function.Syntax.Span == reference.Span && function.Syntax.SyntaxTree == reference.SyntaxTree)
                    return function;
            }
        }

        return null;
    }

    private FlowValue Initial(IParameterSymbol parameter)
    {
        if (parameter.RefKind == RefKind.Out)
            return FlowValue.Clean;
        var value = body.Machine.Inputs.Of(InputPath.Parameter(parameter.OriginalDefinition), parameter.Type);
        if (body.Scope.Facts.IsClean(parameter))
            return FlowValue.Clean;
        return body.Text.AddLabels(value, parameter, parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() ?? body.Body.Syntax);
    }

    private FlowValue Local(ISymbol variable) => body.Machine.State is { } state && state.Locals.TryGetValue(variable, out var value) ? value : FlowValue.Clean;

    private bool IsCell(ISymbol variable) => !IsOwn(variable) || _shared.Cells.Contains(variable);

    private bool IsOwn(ISymbol variable)
    {
        if (SymbolIdentity.Comparer.Equals(variable.ContainingSymbol?.OriginalDefinition, body.Body.Method.OriginalDefinition))
            return true;
        // Accessor bodies, initialisers and partial parts: anything that is no nested function belongs to the one body at hand.
        return body.Body.Method.MethodKind is not (MethodKind.AnonymousFunction or MethodKind.LocalFunction)
            && variable.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction };
    }

    private bool IsPrimaryParameter(ISymbol variable)
        => variable is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor }
            && !SymbolIdentity.Comparer.Equals(constructor.OriginalDefinition, OutermostMethod(body.Body.Method));

    private static ISymbol OutermostMethod(ISymbol method)
    {
        while (method.ContainingSymbol is IMethodSymbol outer)
            method = outer;
        return method.OriginalDefinition;
    }

    private static bool IsInside(ISymbol variable, IOperation function)
        => variable.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == function.Syntax.SyntaxTree && function.Syntax.Span.Contains(reference.Span));
}
