using System.Collections.Immutable;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver.Calls;

/// <summary>
/// Iterators and queries run when somebody enumerates them. They are run where they are made; where what they are made of has changed
/// by the time they are enumerated, they are run once more, there.
/// </summary>
internal sealed class Deferred(BodyAnalysis body)
{
    // Queries upon queries; what is deeper is taken as it was made.
    private const int Deepest = 16;

    // Objects that are watched for changes.
    private const int MostWatched = 32;

    private readonly Dictionary<AbstractObject, Making> _made = [];
    private readonly HashSet<AbstractObject> _running = [];

    private Machine Machine => body.Machine;

    /// <summary>Remembers how a sequence was made.</summary>
    public void Note(FlowValue result, CallSite site, Callable? callable = null)
    {
        if (!Machine.IsReachable || result.Objects.IsEmpty)
            return;
        foreach (var item in result.Objects)
        {
            if (item.Sequence(site.At) is not { } isOwn)
                continue;
            var watched = Watched(site, callable, out var depth);
            if (depth <= Deepest)
                _made[item] = new Making(site, callable, isOwn, depth, [.. watched.Select(other => new KeyValuePair<AbstractObject, ObjectState>(other, Machine.StateOf(other)))]);
        }
    }

    /// <summary>A call as it finds its arguments.</summary>
    public CallSite Current(CallSite site)
    {
        if (_made.Count == 0)
            return site;
        if (site.Receiver is { } receiver && Current(receiver, site.At) is var target && !ReferenceEquals(target, receiver))
            site = site with { Receiver = target };
        for (var i = 0; i < site.Arguments.Length; i++)
        {
            var value = Current(site.Arguments[i], site.PassedTo(i) is [{ At: var at }] ? at : site.At);
            if (ReferenceEquals(value, site.Arguments[i]))
                continue;
            site = site with { Arguments = site.Arguments.SetItem(i, value) };
            if (i < site.Passed.Length && site.Passed[i] is [var passed])
                site = site with { Passed = site.Passed.SetItem(i, [passed with { Value = value }]) };
        }

        return site;
    }

    /// <summary>The value as it is when it is enumerated at a place.</summary>
    public FlowValue Current(FlowValue value, SyntaxNode at)
    {
        if (_made.Count == 0)
            return value;
        foreach (var item in value.Objects)
        {
            if (!_made.TryGetValue(item, out var making) || making.Site.At == at || !HasChanged(making) || !_running.Add(item))
                continue;
            var again = StackGuard.Run(() => making.Callable is { } callable
                ? body.Delegates.Run(FlowValue.Of(callable), making.Site.Arguments, at, [])
                : body.Calls.Call(making.Site with { At = at }));
            _running.Remove(item);
            // What merely hands a sequence out may have made it of a copy.
            value = (making.IsOwn ? value.WithObjects(value.Objects.Remove(item)) : value).Join(again);
        }

        return value;
    }

    private bool HasChanged(Making making) => making.Watched.Any(pair => Machine.StateOf(pair.Key) is var state && !ReferenceEquals(state, pair.Value) && !state.Equals(pair.Value));

    private List<AbstractObject> Watched(CallSite site, Callable? callable, out int depth)
    {
        var result = new List<AbstractObject>();
        var seen = new HashSet<AbstractObject>();
        var deepest = 0;
        if (site.Receiver is { } receiver)
            Add(receiver);
        foreach (var argument in site.Arguments)
            Add(argument);
        if (callable is not null)
            AddCode(callable);
        for (var i = 0; i < result.Count && result.Count < MostWatched; i++)
        {
            if (_made.TryGetValue(result[i], out var making))
            {
                deepest = Math.Max(deepest, making.Depth);
                foreach (var inner in making.Watched)
                    AddObject(inner.Key);
            }

            foreach (var slot in Machine.StateOf(result[i]).Slots)
                Add(slot.Value);
        }

        depth = deepest + 1;
        return result;

        void Add(FlowValue value)
        {
            foreach (var item in value.Objects)
                AddObject(item);
            foreach (var code in value.Callables)
                AddCode(code);
        }

        void AddCode(Callable code)
        {
            foreach (var cell in code.Cells)
                AddObject(cell.Value);
            foreach (var item in code.Receiver?.Objects ?? [])
                AddObject(item);
        }

        void AddObject(AbstractObject item)
        {
            if (result.Count < MostWatched && seen.Add(item))
                result.Add(item);
        }
    }

    /// <param name="IsOwn">Whether the call itself is what is deferred, and not something it called.</param>
    private sealed record Making(CallSite Site, Callable? Callable, bool IsOwn, int Depth, ImmutableArray<KeyValuePair<AbstractObject, ObjectState>> Watched);
}
