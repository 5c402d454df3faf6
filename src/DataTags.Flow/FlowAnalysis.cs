using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using DataTags.Flow.Findings;
using DataTags.Flow.Guards;
using DataTags.Flow.Solver;
using DataTags.Flow.Summaries;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow;

/// <summary>
/// The engine's front door: one instance per compilation, asked for one body at a time, from any number of threads. Returns
/// records; it reports nothing and knows no diagnostics.
/// </summary>
public sealed class FlowAnalysis
{
    private readonly AnalysisScope _scope;
    private readonly ConditionalWeakTable<Func<ISymbol, bool>, ConcurrentDictionary<SyntaxNode, ImmutableArray<BranchFact>>> _answers = new();

    public FlowAnalysis(Compilation compilation, IFlowFacts facts, FlowOptions options) => _scope = new AnalysisScope(compilation, facts, options);

    /// <summary>Everything found in one method, constructor or accessor and in the lambdas and local functions inside it.</summary>
    /// <param name="file">The model of its file that the compiler itself has bound, as analyzers are given it: binding again takes as long as the rest. Null if there is none.</param>
    public FlowReport Analyze(IMethodSymbol method, SemanticModel? file, CancellationToken cancellationToken)
    {
        if (_scope.Bodies.Get(method, cancellationToken) is not { } body)
            return FlowReport.Empty;
        var computer = new SummaryComputer(_scope, file, cancellationToken);
        // However many functions there are in a body, and whatever they call, it is bound once for all of them.
        var code = new Lazy<BoundCode>(() => body.Bind(file, cancellationToken), LazyThreadSafetyMode.None);
        var flows = new Dictionary<(int, string, byte, object, SyntaxNode, SyntaxNode), FlowFinding>();
        var stores = ImmutableArray.CreateBuilder<StoreFinding>();
        var incomplete = ImmutableArray.CreateBuilder<IncompleteFinding>();
        var pending = new Queue<MethodSummary>();
        var seen = new HashSet<SyntaxNode>();
        pending.Enqueue(computer.Get(body, method.OriginalDefinition, CallContext.General));
        while (pending.Count > 0)
        {
            var summary = pending.Dequeue();
            foreach (var hit in summary.Hits)
                AddFindings(hit, body, flows, cancellationToken);
            stores.AddRange(summary.Stores);
            incomplete.AddRange(summary.Incomplete);
            foreach (var nested in summary.Nested.Where(seen.Add))
            {
                if (computer.OfFunction(nested, code) is { } inner)
                    pending.Enqueue(inner);
            }
        }

        return new FlowReport(
            [.. flows.Values.OrderBy(finding => finding.At.SpanStart).ThenBy(finding => finding.Label).ThenBy(finding => finding.Datum.ToDisplayString(), StringComparer.Ordinal)],
            stores.ToImmutable(),
            incomplete.ToImmutable());
    }

    /// <summary>What callers in other assemblies need to know of a method; null when it has no body in sight.</summary>
    /// <param name="isBrief">Whether more than a few words about one method are too many: then less of what lies inside of objects is told apart.</param>
    public ExportedModel? Export(IMethodSymbol method, bool isBrief, CancellationToken cancellationToken)
    {
        if (_scope.Bodies.Get(method, cancellationToken) is not { } body)
            return null;
        var computer = new SummaryComputer(_scope, null, cancellationToken);
        var summary = computer.Get(body, method.OriginalDefinition, CallContext.General);
        // Code that will be handed over is not there yet: callers are told what it gets, and what becomes of what it gives.
        if (!summary.Runs.IsEmpty && summary.Work <= _scope.Options.WorkPerContext)
            summary = computer.Get(body, method.OriginalDefinition, CallContext.Told(summary.Runs.Select(static run => run.Holder)));
        return new SummaryExporter(summary, method, isBrief).Export();
    }

    /// <summary>What guards have answered before the data of a finding got where it got: at the sink, at the calls that lead there, at any step on the way.</summary>
    /// <param name="isGuard">Whether a method or property is asked for permission.</param>
    public ImmutableArray<BranchFact> FactsAlong(FlowFinding finding, Func<ISymbol, bool> isGuard, CancellationToken cancellationToken)
        => FactsAlong(finding.Path.Select(static step => step.At).Append(finding.At), isGuard, cancellationToken);

    /// <summary>What guards have answered at some of the places. What one delegate is told is kept as long as the delegate.</summary>
    public ImmutableArray<BranchFact> FactsAlong(IEnumerable<SyntaxNode> places, Func<ISymbol, bool> isGuard, CancellationToken cancellationToken)
    {
        // Ways to sinks have most of their places in common, and each costs a graph of the code around it.
        var known = _answers.GetValue(isGuard, static _ => new());
        var facts = new PathFacts(_scope.Bodies, isGuard, cancellationToken);
        return [.. places.Distinct().SelectMany(place => known.GetOrAdd(place, at => [.. facts.At(at)])).Distinct()];
    }

    /// <summary>Values held for a time, such as grants of access, and how it stands with them along the way of a finding: at each step, at the sink, at the calls that lead there.</summary>
    /// <param name="isToken">Whether the values of a type, or what a member hands out or a parameter takes, are such.</param>
    public ImmutableArray<HeldToken> TokensAlong(FlowFinding finding, Func<ISymbol, bool> isToken, CancellationToken cancellationToken)
        => new HeldTokens(_scope.Bodies, isToken, cancellationToken).At(finding.Path.Select(static step => step.At).Append(finding.At).Distinct());

    /// <summary>Whether a value of the type has labelled members somewhere inside.</summary>
    public bool HoldsLabels(ITypeSymbol type) => !_scope.Contents.Of(type, Models.SinkReading.Object).IsEmpty;

    private void AddFindings(SinkHit hit, Body body, Dictionary<(int, string, byte, object, SyntaxNode, SyntaxNode), FlowFinding> flows, CancellationToken cancellationToken)
    {
        foreach (var atom in hit.Taint.Atoms)
        {
            if (atom.IsConcrete)
                Add(atom);
            else if (hit.IsLocal)
                AddStored(atom);
        }

        void AddStored(Taint atom)
        {
            var root = atom.Input!;
            while (root.Parent is { } parent)
                root = parent;
            var type = root.Root switch
            {
                InputRoot.This => body.Method.ContainingType,
                InputRoot.Static => root.Symbol as INamedTypeSymbol,
                _ => null,
            };
            if (type is null)
                return;
            foreach (var writer in new[] { type, body.Method.ContainingType }.Distinct<INamedTypeSymbol>(SymbolIdentity.Comparer))
            {
                foreach (var stored in _scope.Statics.ValueOf(atom.Input!, writer, cancellationToken).Taint.Strengthen(atom.Strength).Atoms)
                    Add(stored);
            }
        }

        void Add(Taint atom)
        {
            var key = (atom.Label, atom.Datum!.ToDisplayString(), atom.Strength, hit.Sink.Descriptor, hit.At, hit.Origin);
            if (flows.ContainsKey(key))
                return;
            flows.Add(key, new FlowFinding(
                atom.Label,
                atom.Datum!,
                atom.Strength,
                hit.Sink.Descriptor,
                hit.Method,
                Host(hit, body, cancellationToken),
                hit.At,
                hit.ArgumentIndex,
                Path(atom, hit)));
        }
    }

    private string? Host(SinkHit hit, Body body, CancellationToken cancellationToken)
    {
        if (hit.Host.Constant?.Value is string text)
            return text;
        foreach (var atom in hit.Host.Taint.Atoms)
        {
            if (atom is { IsConcrete: false, Input: { Root: InputRoot.This } path } && _scope.Statics.ValueOf(path, body.Method.ContainingType, cancellationToken).Constant?.Value is string stored)
                return stored;
        }

        foreach (var item in hit.Host.Objects)
        {
            if (item.Input is { Root: InputRoot.This } path && _scope.Statics.ValueOf(path, body.Method.ContainingType, cancellationToken).Constant?.Value is string stored)
                return stored;
        }

        return null;
    }

    private static ImmutableArray<TraceStep> Path(Taint atom, SinkHit hit)
    {
        var steps = new List<TraceStep>();
        foreach (var (at, text) in atom.Trace?.Steps() ?? [])
            steps.Add(new TraceStep(at, text));
        steps.Add(new TraceStep(hit.Origin, $"reaches {CodeNames.WithType(hit.Method)}"));
        return [.. steps];
    }
}
