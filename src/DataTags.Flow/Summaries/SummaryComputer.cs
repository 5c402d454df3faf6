using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using DataTags.Flow.Findings;
using DataTags.Flow.Solver;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Summaries;

/// <summary>
/// Computes summaries on demand, callees first. Recursive groups go to a fixpoint: a body that is asked for while it is being
/// computed answers with its approximation so far (bottom at first), and is computed again until that no longer changes.
/// One instance per thread of work; finished summaries go to the shared store.
/// </summary>
internal sealed class SummaryComputer(AnalysisScope scope, CancellationToken cancellationToken)
{
    private readonly Dictionary<SummaryKey, Frame> _active = [];
    private readonly Dictionary<SummaryKey, (MethodSummary Summary, int Lowest)> _provisional = [];
    private readonly List<Frame> _stack = [];
    private readonly Dictionary<object, int> _contexts = [];

    public AnalysisScope Scope { get; } = scope;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Summary of a body in a context. <paramref name="code"/> is the identity of the body.</summary>
    public MethodSummary Get(Body body, object code, CallContext context)
    {
        CancellationToken.ThrowIfCancellationRequested();
        var key = new SummaryKey(code, context);
        if (Scope.Summaries.TryGetValue(key, out var finished))
            return finished;
        if (_active.TryGetValue(key, out var active))
        {
            active.IsUsed = true;
            Touch(active.Index);
            return active.Current;
        }

        if (_provisional.TryGetValue(key, out var provisional))
        {
            Touch(provisional.Lowest);
            return provisional.Summary;
        }

        if (_stack.Count >= Scope.Options.CallDepth)
            return Cut(body);
        return StackGuard.Run(() => Compute(body, key));
    }

    /// <summary>Whether one more specialised summary of the body may be made; recursion with growing contexts must end.</summary>
    public bool MaySpecialise(object code, CallContext context)
    {
        var key = new SummaryKey(code, context);
        if (Scope.Summaries.ContainsKey(key) || _active.ContainsKey(key) || _provisional.ContainsKey(key))
            return true;
        _contexts.TryGetValue(code, out var count);
        if (count >= Scope.Options.ContextsPerBody)
            return false;
        _contexts[code] = count + 1;
        return true;
    }

    private static MethodSummary Cut(Body body) => new()
    {
        Return = FlowValue.Opaque,
        Thrown = FlowValue.Clean,
        Heap = MethodSummary.Bottom.Heap,
        ThrownHeap = MethodSummary.Bottom.Heap,
        Outs = [],
        Hits = [],
        Interests = [],
        Stores = [],
        Nested = [],
        Incomplete = [new IncompleteFinding(body.Syntax, "too many nested calls")],
        Returns = true,
    };

    private MethodSummary Compute(Body body, SummaryKey key)
    {
        var frame = new Frame(_stack.Count);
        _active.Add(key, frame);
        _stack.Add(frame);
        try
        {
            for (var round = 0; ; round++)
            {
                frame.IsUsed = false;
                var summary = new BodyAnalysis(this, body, key.Context).Summarise();
                var isStable = !frame.IsUsed || summary.Equals(frame.Current);
                frame.Current = summary;
                if (isStable || round >= Scope.Options.RecursionRounds)
                    break;
                DropProvisional(frame.Index);
            }
        }
        finally
        {
            _stack.RemoveAt(_stack.Count - 1);
            _active.Remove(key);
        }

        if (frame.Lowest >= frame.Index)
        {
            DropProvisional(frame.Index);
            return Scope.Summaries.GetOrAdd(key, frame.Current);
        }

        _provisional[key] = (frame.Current, frame.Lowest);
        Touch(frame.Lowest);
        return frame.Current;
    }

    private void Touch(int index)
    {
        for (var i = _stack.Count - 1; i > index && i >= 0; i--)
            _stack[i].Lowest = Math.Min(_stack[i].Lowest, index);
    }

    private void DropProvisional(int index)
    {
        foreach (var key in _provisional.Where(pair => pair.Value.Lowest >= index).Select(pair => pair.Key).ToArray())
            _provisional.Remove(key);
    }

    private sealed class Frame(int index)
    {
        public int Index { get; } = index;

        /// <summary>Lowest stack index this computation depends on.</summary>
        public int Lowest { get; set; } = index;

        public bool IsUsed { get; set; }

        public MethodSummary Current { get; set; } = MethodSummary.Bottom;
    }
}
