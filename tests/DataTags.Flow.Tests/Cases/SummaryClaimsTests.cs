using System.Collections.Immutable;
using DataTags.Flow.Models;
using DataTags.Flow.Solver;
using DataTags.Flow.Summaries;
using DataTags.Flow.Tests.Kit;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Tests.Cases;

/// <summary>Who computes a summary while others need it: they wait where that ends, and compute it themselves where it would not.</summary>
public sealed class SummaryClaimsTests
{
    private readonly AnalysisScope _scope = new(FlowCase.Compile(""), new TestFacts(), FlowOptions.Default);

    [Fact]
    public async Task WhoAsksSecond_GetsWhatTheFirstFinished()
    {
        Assert.Null(Claim(Key("a"), Computer()));
        var second = Task.Run(() => Claim(Key("a"), Computer()));
        await AssertWaitsAsync(second, 1);
        Finish("a");
        Assert.NotNull(await second);
    }

    [Fact]
    public void WhoAsksAgain_IsToComputeIt()
    {
        var computer = Computer();
        Assert.Null(Claim(Key("a"), computer));
        Assert.Null(Claim(Key("a"), computer));
    }

    [Fact]
    public async Task WhatIsGivenBack_IsComputedByWhoWaited()
    {
        var first = Computer();
        Assert.Null(Claim(Key("a"), first));
        var second = Task.Run(() => Claim(Key("a"), Computer()));
        await AssertWaitsAsync(second, 1);
        _scope.Claims.Release(first);
        Assert.Null(await second);
    }

    [Fact]
    public async Task WhoWaitsForOneAnother_DoesNot()
    {
        var (first, second, third) = (Computer(), Computer(), Computer());
        Assert.Null(Claim(Key("a"), first));
        Assert.Null(Claim(Key("b"), second));
        Assert.Null(Claim(Key("c"), third));
        var firstWaits = Task.Run(() => Claim(Key("b"), first));
        await AssertWaitsAsync(firstWaits, 1);
        var secondWaits = Task.Run(() => Claim(Key("c"), second));
        await AssertWaitsAsync(secondWaits, 2);
        Assert.Null(Claim(Key("a"), third));
        Finish("c");
        Assert.NotNull(await secondWaits);
        Finish("b");
        Assert.NotNull(await firstWaits);
    }

    [Fact]
    public async Task WhoIsCancelled_WaitsNoLonger()
    {
        using var cancellation = new CancellationTokenSource();
        Assert.Null(Claim(Key("a"), Computer()));
        var second = Task.Run(() => Claim(Key("a"), Computer(cancellation.Token)));
        await AssertWaitsAsync(second, 1);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
    }

    /// <summary>Eight threads that ask for the same thing take as many steps as one; without claims each would take them all.</summary>
    [Fact]
    public async Task ManyThreads_DoTheWorkOfOne()
    {
        var calls = string.Join("\n", Enumerable.Range(0, 150).Select(static i => $"static string M{i}(string text) => Lib.Maybe() ? M{i + 1}(text) : M{i + 1}(text + Lib.Source());"));
        var compilation = FlowCase.Compile($"class C {{ {calls} static string M150(string text) => text; }}");
        var method = (IMethodSymbol)compilation.GetTypeByMetadataName("C")!.GetMembers("M0").Single();
        var alone = new CountingFacts();
        new FlowAnalysis(compilation, alone, FlowOptions.Default).Analyze(method, null, CancellationToken.None);
        var together = new CountingFacts();
        var flow = new FlowAnalysis(compilation, together, FlowOptions.Default);
        using var start = new Barrier(8);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                flow.Analyze(method, null, CancellationToken.None);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));
        Assert.InRange(together.Questions, alone.Questions / 2, alone.Questions * 3 / 2);
    }

    /// <summary>On a busy machine it takes a while until a task so much as starts.</summary>
    private async Task AssertWaitsAsync(Task task, int waiting)
    {
        while (_scope.Claims.Waiting < waiting)
        {
            Assert.False(task.IsCompleted);
            await Task.Delay(5);
        }
    }

    private static SummaryKey Key(string code) => new(code, CallContext.General);

    private SummaryComputer Computer(CancellationToken cancellationToken = default) => new(_scope, null, cancellationToken);

    private MethodSummary? Claim(SummaryKey key, SummaryComputer asker) => _scope.Claims.Claim(key, asker);

    private void Finish(string code)
    {
        _scope.Summaries.GetOrAdd(Key(code), MethodSummary.Bottom);
        _scope.Claims.Announce();
    }

    /// <summary>Counts how often the engine asks for the model of a method, which it does at each call it evaluates.</summary>
    private sealed class CountingFacts : IFlowFacts
    {
        private readonly TestFacts _facts = new();
        private int _questions;

        public int Questions => _questions;

        public ImmutableArray<int> LabelsOf(ISymbol symbol) => _facts.LabelsOf(symbol);

        public bool IsClean(ISymbol symbol) => _facts.IsClean(symbol);

        public bool IsHidden(ISymbol member) => _facts.IsHidden(member);

    public bool IsShown(ISymbol member) => _facts.IsShown(member);

        public MethodModel? ModelOf(IMethodSymbol method)
        {
            Interlocked.Increment(ref _questions);
            return _facts.ModelOf(method);
        }

        public bool IsContract(IMethodSymbol method) => _facts.IsContract(method);

        public string? TextOf(ISymbol member) => _facts.TextOf(member);

        public byte StrengthOf(ISymbol symbol) => _facts.StrengthOf(symbol);
    }
}
