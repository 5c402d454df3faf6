using System.Collections.Immutable;
using DataTags.Flow.Findings;
using DataTags.Flow.Models;
using DataTags.Flow.Tests.Kit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Tests.Cases;

/// <summary>An editor cancels at any point; what was half done by then must not be taken for done.</summary>
public sealed class CancellationTests
{
    private const string Program = """
        class Node { public string Text = ""; public Node Next; }
        interface IPass { string Of(string text); }
        class Same : IPass { public string Of(string text) => text; }
        class Clean : IPass { public string Of(string text) => Redact(text); }
        class C
        {
            string _kept = "";
            IPass _pass = new Same();
            void Keep() { _kept = Even(Source(), 3); }
            string Even(string text, int n) => n == 0 ? text : Odd(text, n - 1);
            string Odd(string text, int n) => n == 0 ? "" : Even(_pass.Of(text), n - 1);
            void Run()
            {
                var node = new Node();
                for (var i = 0; i < 3; i++)
                    node = new Node { Text = Odd(Source(), i), Next = node };
                Func<string, string> made = text => text + _kept;
                Sink(made(""));
                Sink(node.Next.Text);
                SinkText(new Clean().Of(Source()));
                foreach (var text in new[] { Source(), "x" }.Select(text => made(text)))
                    Sink(text);
            }
        }
        """;

    [Fact]
    public void RunAfterACancelledOne_EqualsAFreshOne()
    {
        var compilation = FlowCase.Compile(Program);
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees.First(static tree => tree.ToString().Contains("class C", StringComparison.Ordinal)));
        IMethodSymbol[] methods = [.. model.SyntaxTree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Select(method => model.GetDeclaredSymbol(method)!)];
        var counted = new CancellingFacts(int.MaxValue);
        var fresh = Describe(new FlowAnalysis(compilation, counted, FlowOptions.Default), methods, CancellationToken.None);
        Assert.Contains("->", fresh, StringComparison.Ordinal);

        var cancelled = 0;
        for (var at = 1; at < counted.Questions; at += 1 + (counted.Questions / 150))
        {
            var facts = new CancellingFacts(at);
            var flow = new FlowAnalysis(compilation, facts, FlowOptions.Default);
            try
            {
                Describe(flow, methods, facts.Token);
            }
            catch (OperationCanceledException)
            {
                cancelled++;
            }

            Assert.Equal(fresh, Describe(flow, methods, CancellationToken.None));
        }

        Assert.True(cancelled > 100, $"cancelled {cancelled} times only");
    }

    private static string Describe(FlowAnalysis flow, IMethodSymbol[] methods, CancellationToken cancellationToken)
        => string.Join("\n", methods.SelectMany(method => flow.Analyze(method, null, cancellationToken).Flows.Select(finding => $"{method.Name}: {string.Join(" -> ", finding.Path.Select(static step => step.At))}")));

    /// <summary>Cancels when a given number of questions has been asked.</summary>
    private sealed class CancellingFacts(int last) : IFlowFacts
    {
        private readonly TestFacts _facts = new();
        private readonly CancellationTokenSource _source = new();

        public int Questions { get; private set; }

        public CancellationToken Token => _source.Token;

        public ImmutableArray<int> LabelsOf(ISymbol symbol) => Count(_facts.LabelsOf(symbol));

        public bool IsClean(ISymbol symbol) => Count(_facts.IsClean(symbol));

        public bool IsContract(IMethodSymbol method) => Count(_facts.IsContract(method));

        public string? TextOf(ISymbol member) => _facts.TextOf(member);

        public byte StrengthOf(ISymbol symbol) => Count(_facts.StrengthOf(symbol));

        public bool IsHidden(ISymbol member) => Count(_facts.IsHidden(member));

    public bool IsShown(ISymbol member) => Count(_facts.IsShown(member));

        public MethodModel? ModelOf(IMethodSymbol method) => Count(_facts.ModelOf(method));

        private T Count<T>(T answer)
        {
            if (++Questions == last)
                _source.Cancel();
            return answer;
        }
    }
}
