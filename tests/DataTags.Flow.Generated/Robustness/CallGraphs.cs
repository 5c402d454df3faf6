using System.Globalization;
using DataTags.Analyzers.Session;
using DataTags.Flow.Corpus.Judging;
using DataTags.Flow.Corpus.Running;
using DataTags.Flow.Generated.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Generated.Robustness;

/// <summary>Methods that call each other at random, circles and all: the answers are the same whichever of them is asked for first.</summary>
public static class CallGraphs
{
    private const int Methods = 5;

    public static RobustnessReport Run(int seed, int graphs)
    {
        var failures = Enumerable.Range(0, graphs).AsParallel().AsOrdered().Select(number => FailureOf(Text(Dice.For(seed, number)))).OfType<string>().ToArray();
        return new RobustnessReport("call graphs", graphs, 0, failures);
    }

    private static string? FailureOf(string text)
    {
        var compilation = CaseCompiler.Create("Graph", [CSharpSyntaxTree.ParseText(text, CaseCompiler.Parse, "Graph.cs")]);
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
        var session = EngineRun.SessionOf(compilation);
        IMethodSymbol[] methods = [.. compilation.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Select(method => model.GetDeclaredSymbol(method)!)];
        string? first = null;
        foreach (var order in Orders(methods))
        {
            var answer = Answer(compilation, session, order);
            first ??= answer;
            if (answer != first)
                return $"{string.Join(", ", order.Select(static method => method.Name))} gives{Environment.NewLine}{answer}{Environment.NewLine}and not{Environment.NewLine}{first}{Environment.NewLine}{text}";
        }

        return null;
    }

    private static string Answer(CSharpCompilation compilation, PrivacySession session, IEnumerable<IMethodSymbol> order)
    {
        var flow = new FlowAnalysis(compilation, new FlowFacts(session.Tags, session.Models, session.Labels), FlowOptions.Default);
        var lines = order.SelectMany(method => flow.Analyze(method, null, CancellationToken.None).Flows.Select(finding => $"{method.Name}: {finding.At} -> {finding.Path[^1].At}"));
        return string.Join(Environment.NewLine, lines.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<IMethodSymbol[]> Orders(IMethodSymbol[] methods)
    {
        if (methods.Length <= 1)
            return [methods];
        return methods.SelectMany(first => Orders([.. methods.Where(method => !ReferenceEquals(method, first))]).Select(rest => (IMethodSymbol[])[first, .. rest]));
    }

    private static string Text(Dice dice)
        => $"class Node {{ public string Text = \"\"; public Node? Next; }} class C {{ string _kept = \"\"; {string.Concat(Enumerable.Range(0, Methods).Select(index => Method(dice, index)))} }}";

    private static string Method(Dice dice, int index)
    {
        var body = new List<string>();
        for (var step = 2 + dice.Below(3); step > 0; step--)
        {
            var callee = dice.Below(Methods).ToString(CultureInfo.InvariantCulture);
            body.Add(dice.Below(9) switch
            {
                0 => "text = Source();",
                1 => "Sink(text);",
                2 => "Sink(node.Text);",
                3 => "node.Text = text;",
                4 => "node = node.Next ?? node;",
                5 => "_kept = text;",
                6 => "text += _kept;",
                _ => $"if (Environment.TickCount > {dice.Below(9)}) {dice.Pick($"text = M{callee}(text, node);", $"M{callee}(node.Text, new Node {{ Text = text }});", $"node.Text = M{callee}(\"\", node);")}",
            });
        }

        return $"string M{index.ToString(CultureInfo.InvariantCulture)}(string text, Node node) {{ {string.Join(" ", body)} return {dice.Pick("text", "node.Text", "\"\"")}; }} ";
    }
}
