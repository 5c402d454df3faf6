using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver.Expressions;

/// <summary>Interpolated strings, plain or through a handler.</summary>
internal sealed class TextExpressions(BodyAnalysis body)
{
    private readonly Stack<FlowValue> _handlers = [];

    /// <summary>The interpolated-string handler that is being filled.</summary>
    public FlowValue CurrentHandler => _handlers.Count > 0 ? _handlers.Peek() : FlowValue.Opaque;

    public FlowValue Interpolation(IInterpolatedStringOperation text)
    {
        var taint = TaintSet.Empty;
        KnownConstant? constant = new("");
        var isOpaque = false;
        foreach (var part in text.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation literal:
                    constant = KnownConstant.Concat(constant, body.Expressions.Evaluate(literal.Text).Constant);
                    break;
                case IInterpolationOperation hole:
                    var value = body.Expressions.Evaluate(hole.Expression);
                    taint = taint.Union(Formatted(value, hole));
                    constant = KnownConstant.Concat(constant, value.Constant);
                    isOpaque |= value.IsOpaque;
                    break;
                case IInterpolatedStringAppendOperation append:
                    taint = taint.Union(Append(append));
                    constant = KnownConstant.Concat(constant, null);
                    isOpaque = true;
                    break;
            }
        }

        return FlowValue.Of(taint, isOpaque).WithConstant(constant);
    }

    /// <summary>A hole asks a value that can format itself to do so.</summary>
    private TaintSet Formatted(FlowValue value, IInterpolationOperation hole)
    {
        var type = hole.Expression.Unconverted().Type;
        var format = type is null || TypeShape.IsScalar(type) ? null : TextReader.Formatter(type);
        return format is null
            ? body.Text.TextOf(value, type, hole.Syntax)
            : body.Calls.Invoke(format, value, [hole.FormatString is { } text ? body.Expressions.Evaluate(text) : FlowValue.OfConstant(null), FlowValue.Opaque], hole.Syntax, format.IsVirtual).Taint;
    }

    public FlowValue Handler(IInterpolatedStringHandlerCreationOperation handler)
    {
        var value = body.Expressions.Evaluate(handler.HandlerCreation);
        _handlers.Push(value);
        var content = body.Expressions.Evaluate(handler.Content);
        _handlers.Pop();
        return value.AddTaint(content.Taint).AsOpaque(value.IsOpaque || content.IsOpaque).WithConstant(content.Constant);
    }

    /// <summary>Handlers out of sight gather the text; a handler in the sources runs its own Append methods.</summary>
    private TaintSet Append(IInterpolatedStringAppendOperation append)
    {
        if (append.AppendCall is not IInvocationOperation call)
            return body.Expressions.Evaluate(append.AppendCall).Taint;
        if (TypeShape.IsInSource(call.TargetMethod))
        {
            body.Calls.Invocation(call, null);
            return TaintSet.Empty;
        }

        var taint = TaintSet.Empty;
        foreach (var argument in call.Arguments)
            taint = taint.Union(body.Text.TextOf(body.Expressions.Evaluate(argument.Value), argument.Value.Unconverted().Type, argument.Syntax));
        return taint;
    }
}
