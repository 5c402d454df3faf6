using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Guards;

/// <summary>The tokens of one control flow graph and their states along it.</summary>
internal sealed class TokenFlow
{
    private readonly ControlFlowGraph _graph;
    private readonly TokenUses _uses;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<object, (ITypeSymbol Type, List<ISymbol> Origins, bool IsGotHere)> _tokens = [];
    private readonly HashSet<object> _released = [];
    private readonly ImmutableDictionary<object, HoldState>?[] _states;

    public TokenFlow(ControlFlowGraph graph, IMethodSymbol? member, TokenUses uses, CancellationToken cancellationToken)
    {
        (_graph, _uses, _cancellationToken) = (graph, uses, cancellationToken);
        _states = new ImmutableDictionary<object, HoldState>?[graph.Blocks.Length];
        var entry = ImmutableDictionary<object, HoldState>.Empty;
        foreach (var parameter in member?.Parameters ?? [])
        {
            if (!uses.IsToken(parameter))
                continue;
            _tokens.Add(parameter, (parameter.Type, [parameter], false));
            entry = entry.Add(parameter, TokenUses.NewState(parameter.Type));
        }

        foreach (var operation in graph.Blocks.SelectMany(CodeGraph.OperationsOf).SelectMany(static operation => operation.DescendantsAndSelf()))
            Register(operation);
        foreach (var holder in _tokens.Keys)
            entry = entry.ContainsKey(holder) ? entry : entry.Add(holder, HoldState.Missing);
        if (_tokens.Count > 0)
            Run(entry);
    }

    /// <summary>Each holder's token as it is when control comes to an operation of a block, and what the call around it is handed outright.</summary>
    public IEnumerable<KeyValuePair<object, HeldToken>> At(BasicBlock block, IOperation place)
    {
        if (_states[block.Ordinal] is { } state)
        {
            foreach (var operation in CodeGraph.OperationsOf(block))
            {
                if (operation.DescendantsAndSelf().Contains(place))
                    break;
                state = After(operation, state);
            }

            foreach (var token in _tokens)
            {
                var (type, origins, isGotHere) = token.Value;
                var neverEnds = isGotHere && TokenUses.IsDisposable(type) && !_released.Contains(token.Key);
                yield return new(token.Key, new HeldToken(token.Key as ISymbol, type, state[token.Key], neverEnds) { Origins = origins });
            }
        }

        for (var user = place; user is not null; user = user.Parent)
        {
            foreach (var argument in ArgumentsOf(user))
            {
                if (_uses.IsToken(argument.Value) && TokenUses.HolderOf(argument.Value) is null && TokenUses.OriginOf(argument.Value) is { } origin and not IFieldSymbol)
                    yield return new(argument, new HeldToken(null, argument.Value.Type!, TokenUses.NewState(argument.Value), NeverEnds: false) { Origins = [origin] });
            }
        }
    }

    private static ImmutableArray<IArgumentOperation> ArgumentsOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => [],
    };

    private void Register(IOperation operation)
    {
        switch (operation)
        {
            case IAssignmentOperation { Value: var value, Target: var target } when TokenUses.HolderOf(target) is { } holder && _uses.IsToken(value):
                Register(holder, value);
                break;
            case IFlowCaptureOperation capture when _uses.IsToken(capture.Value):
                Register(capture.Id, capture.Value);
                break;
            case IArgumentOperation { Parameter: { RefKind: RefKind.Out } parameter } argument when TokenUses.HolderOf(argument.Value) is { } holder && _uses.IsTokenType(parameter.Type):
                Register(holder, parameter.Type, parameter);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local } when _uses.IsTokenType(local.Type):
                Register(local, local.Type, local.Type);
                break;
        }

        if (TokenUses.EndedBy(operation) is { } ended)
            _released.Add(ended);
        if (TokenUses.HandedOnBy(operation) is { } handed)
            _released.Add(handed);
    }

    private void Register(object holder, IOperation value)
    {
        // What another variable holds is that one's affair: it was got there.
        if (TokenUses.HolderOf(value) is { } source)
        {
            _released.Add(source);
            Register(holder, value.Type!, _tokens.TryGetValue(source, out var known) ? known.Origins[0] : value.Type!);
        }
        else
        {
            Register(holder, value.Type!, TokenUses.OriginOf(value) ?? value.Type!);
        }
    }

    private void Register(object holder, ITypeSymbol type, ISymbol origin)
    {
        if (_tokens.TryGetValue(holder, out var known))
            known.Origins.Add(origin);
        else
            _tokens.Add(holder, (type, [origin], true));
    }

    private void Run(ImmutableDictionary<object, HoldState> entry)
    {
        _states[0] = entry;
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var block in _graph.Blocks)
            {
                _cancellationToken.ThrowIfCancellationRequested();
                if (CodeGraph.HandledFrom(block) is { } protectedBlock)
                    changed |= Meet(block.Ordinal, _states[protectedBlock]);
                if (_states[block.Ordinal] is not { } state)
                    continue;
                foreach (var operation in CodeGraph.OperationsOf(block))
                    state = After(operation, state);
                var tested = block.ConditionKind == ControlFlowConditionKind.None ? null : _uses.Tested(block.BranchValue);
                changed |= Follow(block.ConditionalSuccessor, state, tested, block.ConditionKind == ControlFlowConditionKind.WhenTrue);
                changed |= Follow(block.FallThroughSuccessor, state, tested, block.ConditionKind != ControlFlowConditionKind.WhenTrue);
            }
        }
    }

    private bool Follow(ControlFlowBranch? branch, ImmutableDictionary<object, HoldState> state, (object Holder, bool WhenTrue)? tested, bool isTrue)
    {
        if (branch?.Destination is not { } destination)
            return false;
        if (tested is var (holder, whenTrue) && state.TryGetValue(holder, out var known) && known is HoldState.Held or HoldState.Unchecked)
            state = state.SetItem(holder, whenTrue == isTrue ? HoldState.Held : HoldState.Missing);
        foreach (var region in branch.FinallyRegions)
        {
            for (var i = region.FirstBlockOrdinal; i <= region.LastBlockOrdinal; i++)
                state = CodeGraph.OperationsOf(_graph.Blocks[i]).SelectMany(static operation => operation.DescendantsAndSelf()).Aggregate(state, Ended);
        }

        return Meet(destination.Ordinal, state);
    }

    private bool Meet(int block, ImmutableDictionary<object, HoldState>? arriving)
    {
        if (arriving is null)
            return false;
        var before = _states[block];
        var met = before is null ? arriving : before.ToImmutableDictionary(static pair => pair.Key, pair => pair.Value > arriving[pair.Key] ? pair.Value : arriving[pair.Key]);
        if (before is not null && before.All(pair => met[pair.Key] == pair.Value))
            return false;
        _states[block] = met;
        return true;
    }

    private ImmutableDictionary<object, HoldState> After(IOperation statement, ImmutableDictionary<object, HoldState> state)
    {
        foreach (var operation in statement.DescendantsAndSelf())
        {
            state = Ended(state, operation);
            switch (operation)
            {
                case IAssignmentOperation { Value: var value, Target: var target } when TokenUses.HolderOf(target) is { } holder && _tokens.ContainsKey(holder):
                    state = state.SetItem(holder, StateOf(value, state));
                    break;
                case IFlowCaptureOperation { Value: var value } capture when _tokens.ContainsKey(capture.Id):
                    state = state.SetItem(capture.Id, StateOf(value, state));
                    break;
                case IArgumentOperation { Parameter: { RefKind: RefKind.Out } parameter } argument when TokenUses.HolderOf(argument.Value) is { } holder && _tokens.ContainsKey(holder):
                    state = state.SetItem(holder, TokenUses.NewState(parameter.Type));
                    break;
                case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local } when _tokens.ContainsKey(local):
                    state = state.SetItem(local, HoldState.Held);
                    break;
            }
        }

        return state;
    }

    private static ImmutableDictionary<object, HoldState> Ended(ImmutableDictionary<object, HoldState> state, IOperation operation)
        => TokenUses.EndedBy(operation) is { } ended && state.TryGetValue(ended, out var known) && known < HoldState.Ended ? state.SetItem(ended, HoldState.Ended) : state;

    private static HoldState StateOf(IOperation value, ImmutableDictionary<object, HoldState> state)
        => TokenUses.HolderOf(value) is { } source ? (state.TryGetValue(source, out var known) ? known : HoldState.Held) : TokenUses.NewState(value);
}
