using System.Runtime.CompilerServices;
using DataTags.Flow.Calls;
using DataTags.Flow.Solver;
using DataTags.Flow.Summaries;
using DataTags.Flow.Tests.Kit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Flow.Tests.Cases;

/// <summary>The compiler holds many times the text of code that it has bound. What callers need of a body is its summary.</summary>
public sealed class BoundCodeTests
{
    private const string Program = """
        class C
        {
            string _kept = "";
            Func<string, string> _made = text => text + "!";
            string Plain(string text) { var copy = text; _kept = copy; return copy; }
            string[] Query(string[] texts) { var last = ""; var found = texts.Where(text => text != last).Select(text => text + _kept).ToArray(); last = found[0]; return found; }
            string Local(string text) { string Again(string inner) => inner + text; return Again(Plain(text)); }
            string Handed(string text) => Local(Run(text, given => given + text));
            string Run(string text, Func<string, string> function) => function(text);
            void All() { Sink(Handed(Source())); Sink(Query(new[] { Source() })); Sink(Local("")); }
        }
        """;

    [Fact]
    public void CodeOfFinishedSummaries_IsLetGo()
    {
        var scope = new AnalysisScope(FlowCase.Compile(Program), new TestFacts(), FlowOptions.Default with { BoundText = 0, KeptFunctions = 1 });
        var code = Summarise(scope);
        Assert.Equal(7, code.Length);
        Collect();

        // The newest is kept, with the newest summary of a function; a thread may hold one more in a register.
        Assert.InRange(code.Count(static reference => reference.IsAlive), 0, 3);
        GC.KeepAlive(scope);
    }

    [Fact]
    public void CodeAskedForAgain_IsBoundOnce()
    {
        var scope = new AnalysisScope(FlowCase.Compile(Program), new TestFacts(), FlowOptions.Default);
        foreach (var method in Methods(scope))
            Assert.Same(scope.Bodies.Get(method, CancellationToken.None)!.Bind(null, CancellationToken.None), scope.Bodies.Get(method, CancellationToken.None)!.Bind(null, CancellationToken.None));
    }

    [Fact]
    public void CodeOfTheFileAtHand_IsWhatTheCompilerHasBound()
    {
        var scope = new AnalysisScope(FlowCase.Compile(Program), new TestFacts(), FlowOptions.Default);
        var file = scope.Compilation.GetSemanticModel(scope.Compilation.SyntaxTrees.First());
        foreach (var method in Methods(scope).Where(static method => !method.IsImplicitlyDeclared))
        {
            var body = scope.Bodies.Get(method, CancellationToken.None)!;
            Assert.Same(file, body.Bind(file, CancellationToken.None).Code!.SemanticModel);
            Assert.NotSame(file, body.Bind(null, CancellationToken.None).Code!.SemanticModel);
        }
    }

    [Fact]
    public void CodeOfTheFileAtHand_IsNotKept()
    {
        var scope = new AnalysisScope(FlowCase.Compile("class C { string _kept = \"\"; string Plain(string text) { _kept = text; return text; } void All() { Sink(Plain(Source())); } }"), new TestFacts(), FlowOptions.Default);
        var file = SummariseWithFile(scope);
        Collect();
        Assert.False(file.IsAlive);
        GC.KeepAlive(scope);
    }

    [Fact]
    public void CodeOfAnotherFile_IsBoundApart()
    {
        var program = FlowCase.Compile(Program);
        var other = CSharpSyntaxTree.ParseText("class D { }", (CSharpParseOptions)program.SyntaxTrees[0].Options);
        var scope = new AnalysisScope(program.AddSyntaxTrees(other), new TestFacts(), FlowOptions.Default);
        var file = scope.Compilation.GetSemanticModel(other);
        foreach (var method in Methods(scope).Where(static method => !method.IsImplicitlyDeclared))
            Assert.NotSame(file, scope.Bodies.Get(method, CancellationToken.None)!.Bind(file, CancellationToken.None).Code!.SemanticModel);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] Summarise(AnalysisScope scope)
    {
        var code = new List<WeakReference>();
        foreach (var method in Methods(scope))
        {
            var body = scope.Bodies.Get(method, CancellationToken.None)!;
            var bound = body.Bind(null, CancellationToken.None);
            code.Add(new WeakReference((object?)bound.Code?.SemanticModel ?? bound.Initializers[0].Value.SemanticModel));
            var computer = new SummaryComputer(scope, null, CancellationToken.None);
            var summary = computer.Get(body, method, CallContext.General);
            var outer = new Lazy<BoundCode>(bound);
            Assert.All(summary.Nested, function => Assert.NotNull(computer.OfFunction(function, outer)));
        }

        return [.. code];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference SummariseWithFile(AnalysisScope scope)
    {
        var file = scope.Compilation.GetSemanticModel(scope.Compilation.SyntaxTrees.First());
        var computer = new SummaryComputer(scope, file, CancellationToken.None);
        foreach (var method in Methods(scope))
            computer.Get(scope.Bodies.Get(method, CancellationToken.None)!, method, CallContext.General);
        return new WeakReference(file);
    }

    private static IEnumerable<IMethodSymbol> Methods(AnalysisScope scope)
        => scope.Compilation.GetTypeByMetadataName("C")!.GetMembers().OfType<IMethodSymbol>();

    private static void Collect()
    {
        for (var round = 0; round < 3; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }
}
