using System.Collections.Immutable;
using DataTags.Flow.Calls;
using DataTags.Flow.Findings;
using DataTags.Flow.Solver;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Summaries;

/// <summary>
/// Computes summaries on demand, callees first. Bodies that call each other in a circle are a group; the one entered first is its
/// head. A body that is asked for while it is being computed answers with its approximation so far (bottom at first), and the head
/// runs the whole group again until a round brings nothing new for any member. Where a group is cut, or its results are joined, what comes out
/// depends on its head: so that it does not depend on who asked first, the head is the member that stands first in the sources.
/// One instance per thread of work; finished summaries go to the shared store.
/// </summary>
/// <param name="file">The compiler's own model of the file at hand, whose code is bound already; null if there is none.</param>
internal sealed class SummaryComputer(AnalysisScope scope, SemanticModel? file, CancellationToken cancellationToken)
{
    private readonly Dictionary<SummaryKey, Frame> _active = [];
    private readonly Dictionary<SummaryKey, Member> _provisional = [];
    private readonly Dictionary<SummaryKey, Member> _approximations = [];
    private readonly List<Frame> _stack = [];
    private readonly Dictionary<object, HashSet<CallContext>> _contexts = [];

    // Heads whose group was computed from its first member and did not come to hold them.
    private readonly HashSet<SummaryKey> _entered = [];

    // Members of groups whose latest result differs from the one before.
    private int _news;

    public AnalysisScope Scope { get; } = scope;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Summary of a body in a context. <paramref name="code"/> is the identity of the body.</summary>
    public MethodSummary Get(Body body, object code, CallContext context)
    {
        CancellationToken.ThrowIfCancellationRequested();
        var key = new SummaryKey(code, context);
        if (Scope.Summaries.Find(key) is { } finished)
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

        try
        {
            return Scope.Claims.Claim(key, this) ?? StackGuard.Run(() => Compute(body, key));
        }
        finally
        {
            if (_stack.Count == 0)
                Scope.Claims.Release(this);
        }
    }

    /// <summary>Summary of a lambda or local function inside of code, whoever runs it.</summary>
    public MethodSummary? OfFunction(SyntaxNode function, Lazy<BoundCode> outer)
    {
        if (Scope.Summaries.Find(new SummaryKey(function, CallContext.General)) is { } finished)
            return finished;
        return outer.Value.Function(function) is { } body ? Get(body, function, CallContext.General) : null;
    }

    /// <summary>Whether one more specialised summary of the body may be made; recursion with growing contexts must end.</summary>
    public bool MaySpecialise(object code, CallContext context)
    {
        var key = new SummaryKey(code, context);
        if (Scope.Summaries.Find(key) is not null || _active.ContainsKey(key) || _provisional.ContainsKey(key))
            return true;
        if (!_contexts.TryGetValue(code, out var known))
            _contexts.Add(code, known = []);
        return known.Contains(context) || (known.Count < Scope.Options.ContextsPerBody && known.Add(context));
    }

    /// <summary>Whether the summary of <paramref name="callee"/> needs that of <paramref name="caller"/>, which is being computed and needs it.</summary>
    public bool LeadsBack(SummaryKey callee, SummaryKey caller)
        => Scope.Summaries.Find(callee) is { } finished ? finished.Circle?.Contains(caller) ?? false : _active.ContainsKey(callee) || _provisional.ContainsKey(callee);

    private MethodSummary Compute(Body body, SummaryKey key)
    {
        var frame = _approximations.TryGetValue(key, out var known) ? new Frame(_stack.Count) { Current = known.Summary, Runs = known.Runs } : new Frame(_stack.Count);
        // As long as its group is computed, round by round, the code of a member stays bound.
        var code = known.Code ?? body.Bind(file, CancellationToken);
        var newsBefore = _news;
        Member? first = null;
        _active.Add(key, frame);
        _stack.Add(frame);
        try
        {
            for (var round = 1; ; round++)
            {
                frame.IsUsed = false;
                _news = newsBefore;
                var analysis = new BodyAnalysis(this, body, code, key);
                var summary = analysis.Summarise();
                if (++frame.Runs > Scope.Options.FreeRounds)
                    summary = SummaryJoin.Of(frame.Current, summary, analysis.Machine);
                var isNew = !summary.Equals(frame.Current);
                frame.Current = summary;
                if (!frame.IsHead)
                {
                    _news = newsBefore + (isNew || _news != newsBefore ? 1 : 0);
                    break;
                }

                if (round == 1 && (first = First(body, code, key, frame)) is not null)
                    break;
                if (!frame.IsUsed || (!isNew && _news == newsBefore))
                    break;
                if (round > 1)
                    frame.Work += analysis.Work + Group(_provisional, frame.Index).Sum(static member => (long)member.Value.Summary.Work);
                if (round == Scope.Options.RecursionRounds || frame.Work > Scope.Options.WorkPerCircle)
                {
                    frame.Current = Unsettled(body, summary);
                    foreach (var member in Group(_provisional, frame.Index))
                        _provisional[member.Key] = member.Value with { Summary = Unsettled(member.Value.Body, member.Value.Summary) };
                    break;
                }

                StartOver(frame.Index);
            }
        }
        finally
        {
            _stack.RemoveAt(_stack.Count - 1);
            _active.Remove(key);
        }

        if (first is { } head)
        {
            _news = newsBefore;
            return ComputeFrom(head, frame.Index, body, key);
        }

        if (frame.IsHead)
        {
            _news = newsBefore;
            return Finish(frame, key);
        }

        _approximations[key] = _provisional[key] = new Member(key, body, code, frame.Current, frame.Lowest, frame.Runs);
        Touch(frame.Lowest);
        return frame.Current;
    }

    /// <summary>The member of a new head's group that is to be the head in its place; null if that is the head itself.</summary>
    private Member? First(Body body, BoundCode code, SummaryKey key, Frame frame)
    {
        var members = Group(_provisional, frame.Index);
        if (members.Length == 0 || _entered.Contains(key))
            return null;
        var first = new Member(key, body, code, frame.Current, frame.Index, 0);
        foreach (var member in members)
        {
            if (member.Value.Key.Context.IsGeneral && (!first.Key.Context.IsGeneral || IsBefore(member.Value.Body.Syntax, first.Body.Syntax)))
                first = member.Value;
        }

        return first.Key.Equals(key) ? null : first;
    }

    private static bool IsBefore(SyntaxNode node, SyntaxNode other)
        => string.CompareOrdinal(node.SyntaxTree.FilePath, other.SyntaxTree.FilePath) is var order && order != 0 ? order < 0 : node.SpanStart < other.SpanStart;

    /// <summary>Computes a group from its first member, and the body that was asked for with it, or after it.</summary>
    private MethodSummary ComputeFrom(Member first, int index, Body body, SummaryKey key)
    {
        StartOver(index);
        foreach (var member in Group(_approximations, index))
            _approximations.Remove(member.Key);
        _entered.Add(key);
        Get(first.Body, first.Key.Code, first.Key.Context);
        return Get(body, key.Code, key.Context);
    }

    private void Touch(int index)
    {
        for (var i = _stack.Count - 1; i > index && i >= 0; i--)
            _stack[i].Lowest = Math.Min(_stack[i].Lowest, index);
    }

    /// <summary>The next round computes every member again, from where it stands.</summary>
    private void StartOver(int head)
    {
        foreach (var member in Group(_provisional, head))
            _provisional.Remove(member.Key);
    }

    /// <summary>With the head all members of its group are settled.</summary>
    private MethodSummary Finish(Frame head, SummaryKey key)
    {
        var members = Group(_provisional, head.Index);
        var circle = head.IsUsed || members.Length > 0 ? ImmutableHashSet.CreateRange(members.Select(static member => member.Key)).Add(key) : null;
        foreach (var member in members)
        {
            Scope.Summaries.GetOrAdd(member.Key, Settled(member.Value.Summary));
            _provisional.Remove(member.Key);
        }

        foreach (var member in Group(_approximations, head.Index))
            _approximations.Remove(member.Key);
        var finished = Scope.Summaries.GetOrAdd(key, Settled(head.Current));
        Scope.Claims.Announce();
        return finished;

        MethodSummary Settled(MethodSummary summary) => circle is null ? summary : summary.In(circle);
    }

    private static KeyValuePair<SummaryKey, Member>[] Group(Dictionary<SummaryKey, Member> members, int head) => [.. members.Where(pair => pair.Value.Lowest >= head)];

    private static MethodSummary Unsettled(Body body, MethodSummary summary)
        => summary.With(new IncompleteFinding(body.Syntax, "it calls itself, or others that call it, and passes values on too often") { IsPartial = true });

    private readonly record struct Member(SummaryKey Key, Body Body, BoundCode Code, MethodSummary Summary, int Lowest, int Runs);

    private sealed class Frame(int index)
    {
        public int Index { get; } = index;

        /// <summary>Lowest stack index this computation depends on.</summary>
        public int Lowest { get; set; } = index;

        public bool IsUsed { get; set; }

        /// <summary>Steps of the group's bodies in the rounds after the first: what those may cost is limited.</summary>
        public long Work { get; set; }

        public bool IsHead => Lowest >= Index;

        public MethodSummary Current { get; set; } = MethodSummary.Bottom;

        /// <summary>How often the body was run as part of the group it is in.</summary>
        public int Runs { get; set; }
    }
}
