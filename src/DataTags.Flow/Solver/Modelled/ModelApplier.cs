using System.Collections.Immutable;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver.Modelled;

/// <summary>Applies what a model says of a method: edges between its ports, sources, what it throws.</summary>
internal sealed class ModelApplier(BodyAnalysis body, CallSite site, MethodModel model)
{
    private readonly PortWriter _writer = new(body, site, model);

    private PortReader Reader => _writer.Reader;

    public FlowValue Apply()
    {
        var callbacks = new ModelCallbacks(body, site, model, Reader);
        callbacks.Run();
        // All edges speak of the state before the call.
        var values = model.Edges.Select(edge => edge.To.Steps.Any(step => step.Kind == PortStepKind.DelegateParameter) || (callbacks.IsAnswered && edge.To.Root == PortRoot.This) ? null : Reader.From(edge)).ToArray();
        var sequences = model.Edges.Select(edge => PortWriter.IsEnd(edge.To) && edge.Strength == 0 ? Reader.Sequence(edge.From) : null).ToArray();
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } value)
                _writer.To(model.Edges[i], value, sequences[i]);
        }

        LeaveOpen();
        if (_writer.Result is { Constant: null or { Value: InputPath }, Objects.IsEmpty: false } found && new LookedFor(body, site, model).Fact() is { } fact)
            return found.WithConstant(KnownConstant.With(fact));
        if (site.Method.MethodKind == MethodKind.Constructor || site.Method.ReturnsVoid)
            return _writer.Result ?? FlowValue.Clean;

        // Text that comes from none of the arguments comes from elsewhere: a file, a setting.
        return _writer.Result ?? (TypeShape.IsScalar(site.Method.ReturnType) ? FlowValue.Opaque : FlowValue.Of(_writer.MakeResult()));
    }

    public FlowValue AddSources(FlowValue result)
    {
        foreach (var source in model.Sources)
        {
            if (!site.Meets(source.Condition, body.Machine))
                continue;
            var taint = TextReader.Declared(source.Labels, site.Method, site.At);
            if (source.Port.Root == PortRoot.Throws)
                _writer.Throw(taint);
            else if (source.Port is { Root: PortRoot.Return, Steps.IsEmpty: true })
                result = result.AddTaint(taint).AsOpaque();
            else if (source.Port.Root == PortRoot.Return)
                result = WithContent(result, source.Port.Steps, FlowValue.Of(taint));
            else
                _writer.To(new FlowEdge(Port.This, source.Port), FlowValue.Of(taint));
        }

        return result;
    }

    /// <summary>What a member is known to throw, whatever else it does.</summary>
    public void ApplyThrows()
    {
        foreach (var edge in model.Edges)
        {
            if (edge.To.Root == PortRoot.Throws && Reader.From(edge) is { } value)
                _writer.To(edge, value);
        }
    }

    /// <summary>An <c>out</c> argument that no edge speaks of gets a value from elsewhere.</summary>
    private void LeaveOpen()
    {
        for (var i = 0; i < site.Method.Parameters.Length; i++)
        {
            if (site.Method.Parameters[i].RefKind == RefKind.Out && site.Reference(i) is { } place && !model.Edges.Any(edge => edge.To.Root == PortRoot.Argument && edge.To.Argument == i))
                body.Places.Write(place, FlowValue.Opaque);
        }
    }

    private FlowValue WithContent(FlowValue result, ImmutableArray<PortStep> steps, FlowValue content)
    {
        if (result.Objects.IsEmpty)
            result = result.Join(FlowValue.Of(_writer.MakeResult()));
        _writer.Put(result, steps, content, isClear: false);
        return result;
    }
}
