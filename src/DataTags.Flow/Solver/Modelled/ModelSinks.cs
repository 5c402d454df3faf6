using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver.Modelled;

/// <summary>Records what a call passes to the sinks its model names.</summary>
internal sealed class ModelSinks(BodyAnalysis body, CallSite site, MethodModel model)
{
    private readonly PortReader _reader = new(body, site);

    public void Record()
    {
        foreach (var sink in model.Sinks)
        {
            if (!site.Meets(sink.Condition, body.Machine))
                continue;
            var host = Host(sink);
            switch (sink.Port.Root)
            {
                case PortRoot.AllArguments:
                    for (var i = 0; i < site.Method.Parameters.Length; i++)
                        RecordArgument(sink, i, host);
                    break;
                case PortRoot.Argument:
                    RecordArgument(sink, sink.Port.Argument, host);
                    break;
                case PortRoot.This when site.Receiver is { } receiver:
                    Record(sink, _reader.Descend(receiver, sink.Port.Steps), site.ReceiverType, sink.Reading, site.At, -1, host);
                    break;
            }
        }
    }

    private void RecordArgument(SinkPort sink, int ordinal, FlowValue host)
    {
        var position = 0;
        foreach (var passed in site.PassedTo(ordinal))
        {
            var reading = sink.Template >= 0 && ordinal > sink.Template && IsDestructured(sink.Template, ordinal - sink.Template - 1 + position) ? SinkReading.Object : sink.Reading;
            position++;
            if (sink.Port.DelegateHolder() is { } holder)
            {
                RecordAnswers(sink, holder, passed, host);
                continue;
            }

            var value = _reader.Descend(passed.Value, sink.Port.Steps);
            Record(sink, value, sink.Port.Steps.IsEmpty ? passed.Type : null, reading, passed.At, passed.Index, host);
        }
    }

    /// <summary>What a callback returns.</summary>
    private void RecordAnswers(SinkPort sink, Port holder, PassedValue passed, FlowValue host)
    {
        var function = _reader.Descend(passed.Value, holder.Steps);
        if (function.Callables.IsEmpty || sink.Port.Steps[holder.Steps.Length].Kind != PortStepKind.DelegateReturn)
            return;
        var before = body.Machine.State;
        var count = function.Callables.Max(static callable => callable.Target.Parameters.Length);
        var answer = body.Delegates.Run(function, [.. Enumerable.Range(0, count).Select(index => Given(holder, index))], passed.At, []);
        Record(sink, _reader.Descend(answer, sink.Port.Steps, holder.Steps.Length + 1), null, sink.Reading, passed.At, passed.Index, host);
        body.Machine.State = body.Machine.Join(before, body.Machine.State);
    }

    /// <summary>What the model says that a parameter of a callback is given, as far as it says so of the whole parameter.</summary>
    private FlowValue Given(Port holder, int index)
    {
        var parameter = holder with { Steps = holder.Steps.Add(new PortStep(PortStepKind.DelegateParameter, Index: index)) };
        FlowValue? given = null;
        foreach (var edge in model.Edges)
        {
            if (edge.To.Equals(parameter) && edge.From.DelegateHolder() is null && _reader.From(edge) is { } value)
                given = given?.Join(value) ?? value;
        }

        return given ?? FlowValue.Opaque;
    }

    /// <summary>What is passed to a delegate that a library made: it is the sink, and goes by the name of its maker.</summary>
    public static void RecordMade(BodyAnalysis body, CallSite call, IMethodSymbol maker, MethodModel model)
    {
        var made = new ModelSinks(body, call with { Method = maker }, model);
        foreach (var sink in model.Sinks)
        {
            if (sink.Port is { Root: PortRoot.Return, Steps: [{ Kind: PortStepKind.DelegateParameter, Index: var ordinal }] })
                made.RecordArgument(sink with { Port = Port.ForArgument(ordinal) }, ordinal, FlowValue.Clean);
        }
    }

    private void Record(SinkPort sink, FlowValue value, ITypeSymbol? type, SinkReading reading, SyntaxNode at, int index, FlowValue host)
    {
        var taint = reading switch
        {
            SinkReading.Value => value.Taint,
            SinkReading.Text => body.Text.TextOf(value, type, at),
            _ => body.Text.Collect(value, type, reading, at),
        };
        body.Sinks.RecordCall(sink, site.Method, taint.Strengthen(sink.Strength), at, index, host);
    }

    /// <summary>Whether hole number <paramref name="hole"/> of the constant template is written <c>{@X}</c>.</summary>
    private bool IsDestructured(int template, int hole)
    {
        if (site.Argument(template).Constant?.Value is not string text)
            return false;
        for (var i = 0; i < text.Length - 1; i++)
        {
            if (text[i] != '{')
                continue;
            if (text[i + 1] == '{')
            {
                i++;
                continue;
            }

            if (hole-- == 0)
                return text[i + 1] == '@';
        }

        return false;
    }

    /// <summary>What is known of the address that the data goes to.</summary>
    public FlowValue Host(SinkPort sink)
    {
        FlowValue? unknown = null;
        foreach (var port in sink.Hosts)
        {
            var value = _reader.Read(port);
            if (value.Constant?.Value is string text && text.Contains("://"))
                return value;
            if (value.Taint.IsEmpty && value.Objects.IsEmpty)
                continue;
            unknown = unknown is null ? value : unknown;
        }

        return unknown ?? FlowValue.Clean;
    }
}
