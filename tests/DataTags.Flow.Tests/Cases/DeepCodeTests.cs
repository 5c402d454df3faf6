using System.Globalization;
using System.Text;
using DataTags.Flow.Tests.Kit;

namespace DataTags.Flow.Tests.Cases;

/// <summary>Code that is legal and absurdly deep must neither crash nor hang, on small stacks too.</summary>
public sealed class DeepCodeTests
{
    private const int Megabyte = 1024 * 1024;

    [Theory]
    [InlineData(Megabyte / 4)]
    [InlineData(Megabyte)]
    [InlineData(8 * Megabyte)]
    public void LongConcatenation_IsAnalysed(int stack)
    {
        var text = new StringBuilder("class C { void M() { var s = Source(); Sink(");
        for (var i = 0; i < 20_000; i++)
            text.Append(i == 10_000 ? "s + " : "Maybe() + \"a\" + ");
        text.Append("\"z\"); } }");
        Assert.Equal((1, 0), Count(text.ToString(), stack));
    }

    [Theory]
    [InlineData(Megabyte)]
    [InlineData(8 * Megabyte)]
    public void LongFluentChain_DoesNotCrash(int stack)
    {
        var text = new StringBuilder("class C { void M() { var b = new StringBuilder(); b.Append(Source())");
        for (var i = 0; i < 5_000; i++)
            text.Append(".Append(\"a\")");
        text.Append("; Sink(b.ToString()); } }");
        var (found, incomplete) = Count(text.ToString(), stack);
        Assert.True(found == 1 || incomplete > 0, $"{found} findings, {incomplete} incomplete");
    }

    [Theory]
    [InlineData(Megabyte)]
    [InlineData(8 * Megabyte)]
    public void DeepNesting_DoesNotCrash(int stack)
    {
        const int depth = 400;
        var text = new StringBuilder("class C { void M() { var s = Source(); ");
        for (var i = 0; i < depth; i++)
            text.Append("if (Maybe()) { ");
        text.Append("Sink(s);");
        text.Append('}', depth);
        text.Append(" } }");
        Assert.Equal((1, 0), Count(text.ToString(), stack));
    }

    [Fact]
    public void LongElseIfChain_IsAnalysed()
    {
        var text = new StringBuilder("class C { void M(int n) { var s = Source(); ");
        for (var i = 0; i < 2_000; i++)
            text.Append($"if (n == {i}) {{ s = \"a\"; }} else ");
        text.Append("{ } Sink(s); } }");
        Assert.Equal((1, 0), Count(text.ToString(), Megabyte));
    }

    [Fact]
    public void LongCallChain_IsAnalysed()
    {
        var text = new StringBuilder("class C { ");
        for (var i = 0; i < 300; i++)
            text.Append($"void M{i}(string s) => M{i + 1}(s); ");
        text.Append("void M300(string s) => Sink(s); void Start() => M0(Source()); }");
        Assert.Equal((1, 0), Count(text.ToString(), Megabyte));
    }

    [Fact]
    public void BodyBeyondTheBudget_IsReportedAsIncomplete()
    {
        var text = new StringBuilder("class C { void M() { var s = Source(); Sink(s); ");
        for (var i = 0; i < 500; i++)
            text.Append("s = s + \"a\"; ");
        text.Append("} }");
        var compilation = FlowCase.Compile(text.ToString());
        var (_, incomplete) = FlowCase.Analyze(compilation, new FlowOptions { WorkPerBody = 200, WorkPerCharacter = 0 });
        Assert.Contains(incomplete, static finding => finding.Reason == "the body is too large");
    }

    [Fact]
    public void BodyThatIsGivenTooMuch_SaysThatItsCalleesAreTheCause()
    {
        string Each(string format) => string.Concat(Enumerable.Range(0, 60).Select(i => string.Format(CultureInfo.InvariantCulture, format, i)));
        var compilation = FlowCase.Compile($"class Wide {{ public string {Each("F{0}, ")}F; }} class C {{ static void Fill(Wide wide, string text, string more) {{ {Each("wide.F{0} = text + more; ")} }} void M(Wide wide) {{ {Each("Fill(wide, Source(), Source()); ")} }} }}");
        var (_, incomplete) = FlowCase.Analyze(compilation, new FlowOptions { WorkPerBody = 700, WorkPerCharacter = 0 });
        Assert.Equal("what it calls passes on too much", Assert.Single(incomplete).Reason);
    }

    private static (int Found, int Incomplete) Count(string source, int stack)
    {
        (int, int) result = default;
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    var compilation = FlowCase.Compile(source);
                    var (flows, incomplete) = FlowCase.Analyze(compilation, new FlowOptions());
                    result = (flows.Length, incomplete.Length);
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            stack);
        thread.Start();
        thread.Join();
        if (failure is not null)
            throw new InvalidOperationException("The analysis failed.", failure);
        return result;
    }

    [Fact]
    public void TextThatIsMadeOfItsOwnText_ComesToAnEnd() => FlowCase.Check("""
        class Node
        {
            public Node Next; public string Name;
            public override string ToString() => Next == null ? Name : Show(this) + Show(Next);
            private static string Show(object some) => $"<{some}>";
        }
        class C
        {
            void M(Node given) { SinkText(given); var node = new Node { Name = Source(), Next = given }; given.Next = node; SinkText(node); } // BAD
        }
        """);
}
