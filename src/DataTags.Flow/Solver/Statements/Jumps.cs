using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver.Statements;

/// <summary>States that wait at the labels which jumps, <c>break</c> and <c>continue</c> lead to.</summary>
internal sealed class Jumps(BodyAnalysis body)
{
    private readonly Dictionary<ILabelSymbol, FlowState?> _waiting = new(SymbolIdentity.Comparer);
    private readonly Dictionary<ILabelSymbol, FlowState?> _seen = new(SymbolIdentity.Comparer);

    private Machine Machine => body.Machine;

    public bool AnyWait => _waiting.Count > 0;

    /// <summary>Whether a jump backwards brought something new to a label that was passed before.</summary>
    public bool BringNews => _waiting.Any(pair => _seen.TryGetValue(pair.Key, out var seen) && !Equals(seen, Machine.Join(seen, pair.Value)));

    public void Jump(ILabelSymbol target) => _waiting[target] = Machine.Join(Waiting(target), Leave());

    /// <summary>Leaves the current point for good; a finally block in between sees the state on the way.</summary>
    public FlowState? Leave()
    {
        var state = Machine.State;
        body.Exceptions.NoteLeft(state);
        Machine.State = null;
        return state;
    }

    /// <summary>Joins the states that wait at a label with what falls through to it.</summary>
    public void Land(ILabelSymbol label)
    {
        if (_waiting.TryGetValue(label, out var state))
        {
            _seen[label] = state;
            Machine.JoinWith(state);
        }
        else if (!_seen.ContainsKey(label))
        {
            _seen[label] = null;
        }
    }

    public FlowState? Waiting(ILabelSymbol? label) => label is not null && _waiting.TryGetValue(label, out var state) ? state : null;

    public FlowState? Take(ILabelSymbol label)
    {
        var state = Waiting(label);
        _waiting.Remove(label);
        return state;
    }
}
