using DataTags.Flow.Domain;
using DataTags.Flow.Models;

namespace DataTags.Flow.Solver.Calls;

/// <summary>What a caller has at an input of the callee, before the call, and what readers find in it. Summaries speak of the same inputs over and over; a large value is read once.</summary>
internal sealed class InputContent(FlowValue value)
{
    private TaintSet? _text;
    private TaintSet? _formatted;
    private TaintSet? _graph;

    public FlowValue Value { get; } = value;

    public TaintSet? Found(SinkReading reading) => reading switch
    {
        SinkReading.Value => Value.Taint,
        SinkReading.Text => _text,
        SinkReading.Formatted => _formatted,
        _ => _graph,
    };

    public TaintSet Keep(SinkReading reading, TaintSet found) => reading switch
    {
        SinkReading.Text => _text = found,
        SinkReading.Formatted => _formatted = found,
        _ => _graph = found,
    };
}
