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
    private HashSet<ISymbol> _captured = new(SymbolIdentity.Comparer);
    private readonly Dictionary<ISymbol, Place> _references = new(SymbolIdentity.Comparer);
    private FlowValue? _this;

    public FlowValue This => _this ??= body.Machine.Inputs.Of(InputPath.This, body.Body.Method.ContainingType);

    public void Enter()
    {
        // The same whatever the body is called with.
        _captured = body.Code.Captured ??= FindCaptured();
        foreach (var parameter in body.Body.Method.Parameters)
            Write(parameter, Initial(parameter));
    }

    /// <summary>The pseudo-object that holds the static members of a type.</summary>
    public static FlowValue StaticsOf(ISymbol member) => FlowValue.Of(AbstractObject.ForInput(InputPath.Static(member.ContainingType), null));

    public FlowValue Read(ISymbol variable, ITypeSymbol? type)
    {
        if (_references.TryGetValue(variable, out var place))
            return body.Places.Read(place);
        // The receiver parameter of an extension block belongs to the block; members see it as what they are called on.
        if (variable is IParameterSymbol { ContainingSymbol: INamedTypeSymbol })
            return This;
        if (IsPrimaryParameter(variable))
            return body.Machine.Read(This, Slots.PrimaryParameter(variable), type);
        if (IsCell(variable))
            return body.Machine.Read(CellOf(variable), Slots.Cell, type);
        return body.Machine.State is { } state && state.Locals.TryGetValue(variable, out var value) ? value : FlowValue.Clean;
    }

    public void Write(ISymbol variable, FlowValue value)
    {
        if (_references.TryGetValue(variable, out var place))
            body.Places.Write(place, value);
        else if (IsPrimaryParameter(variable))
            body.Machine.Write(This, Slots.PrimaryParameter(variable), value);
        else if (IsCell(variable))
            body.Machine.Write(CellOf(variable), Slots.Cell, value, isStrong: true);
        else
            body.Machine.State = body.Machine.State?.WithLocal(variable, value);
    }

    /// <summary>A <c>ref</c> local stands for another place from now on.</summary>
    public void Alias(ISymbol variable, Place place) => _references[variable] = place;

    /// <summary>Whether code captures a variable that each turn of a loop has anew. It has one cell for all of them.</summary>
    public bool IsCapturedIn(ILoopOperation loop) => _captured.Any(variable => IsInside(variable, loop));

    /// <summary>The cell a variable lives in; null where it is a local of this body alone.</summary>
    public AbstractObject? Cell(ISymbol variable) => !_references.ContainsKey(variable) && !IsPrimaryParameter(variable) && IsCell(variable) ? CellOf(variable) : null;

    public AbstractObject CellOf(ISymbol variable)
        => IsOwn(variable) ? AbstractObject.Cell(variable) : AbstractObject.ForInput(InputPath.Captured(variable), null);

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

    private HashSet<ISymbol> FindCaptured()
    {
        var captured = new HashSet<ISymbol>(SymbolIdentity.Comparer);
        if (body.Code.Code is not { } code)
            return captured;
        SyntaxNode? outermost = null;
        foreach (var operation in code.DescendantsAndSelf())
        {
            if (operation is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                // What a function captures from here through those nested in it, it captures itself.
                if (outermost?.Span.Contains(operation.Syntax.Span) ?? false)
                    continue;
                outermost = operation.Syntax;
                captured.UnionWith(CapturedBy(operation));
            }
            else if (operation is IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: ILocalReferenceOperation { Local: var passed }, Parent: IObjectCreationOperation { Type.IsRefLikeType: true } })
            {
                captured.Add(passed);
            }
            else if (operation is IAddressOfOperation { Reference: ILocalReferenceOperation { Local: var local } })
            {
                captured.Add(local);
            }
            else if (operation is IAddressOfOperation { Reference: IParameterReferenceOperation { Parameter: var parameter } })
            {
                captured.Add(parameter);
            }
        }

        captured.RemoveWhere(variable => !IsOwn(variable));
        return captured;
    }

    private bool IsCell(ISymbol variable) => !IsOwn(variable) || _captured.Contains(variable);

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
