using System.Collections.Immutable;
using System.Globalization;
using DataTags.Flow.Findings;
using DataTags.Flow.Tests.Kit;

namespace DataTags.Flow.Tests.Cases;

/// <summary>Whatever a limit leaves out is said, with what it is, and what lies within the limits is not affected.</summary>
public sealed class LimitTests
{
    private const string Recursion = """
        class Node { public Node Next; public string Text; }
        class C
        {
            void Start(Node node) { node.Text = Source(); Sink(Even(node)); }
            string Even(Node node) => Maybe() ? node.Text : Odd(node.Next);
            string Odd(Node node) => Maybe() ? "" : Even(node.Next);
        }
        """;

    private const string Jumps = """
        class C
        {
            void M()
            {
                string a = "", b = "", c = "";
                again:
                Sink(a);
                a = b; b = c; c = Source();
                if (Maybe()) goto again;
            }
        }
        """;

    private const string Cases = """
        class C
        {
            void M(int n)
            {
                string a = "", b = "", c = "";
                switch (n)
                {
                    case 0: Sink(a); a = b; goto case 1;
                    case 1: b = c; goto case 2;
                    case 2: c = Source(); if (Maybe()) goto case 0; break;
                }
            }
        }
        """;

    [Fact]
    public void RecursionThatSettles_IsFollowedToTheEnd() => Assert.Equal((1, ""), Run(Recursion, new FlowOptions()));

    [Fact]
    public void RecursionThatDoesNotSettle_IsIncompleteInEveryMemberAndCaller()
    {
        var (_, reasons) = Run(Recursion, new FlowOptions { RecursionRounds = 1 });
        const string reason = "it calls itself, or others that call it, and passes values on too often";
        Assert.Equal($"Even: {reason}|Odd: {reason}|Start: {reason} [Even]", reasons);
    }

    [Fact]
    public void RecursionThatDoesNotSettle_IsSaidInAnyOrderOfTheCode()
    {
        var lines = Recursion.ReplaceLineEndings("\n").Split('\n');
        (lines[4], lines[5]) = (lines[5], lines[4]);
        (lines[3], lines[5]) = (lines[5], lines[3]);
        var options = new FlowOptions { RecursionRounds = 1 };
        Assert.Equal(Run(Recursion, options).Reasons, Run(string.Join('\n', lines), options).Reasons);
    }

    [Fact]
    public void MoreInputsThanAValueKeeps_AreThoseOfTheCaller()
    {
        const int count = 70;
        var names = Enumerable.Range(0, count).ToArray();
        var source = $$"""
            class Box { public string Text; }
            class C
            {
                static Box Make({{string.Join(", ", names.Select(static i => $"string a{i}"))}}) => new Box { Text = {{string.Join(" + ", names.Select(static i => $"a{i}"))}} };
                static Box Turned({{string.Join(", ", names.Select(static i => $"string b{i}"))}}) => Make({{string.Join(", ", names.Reverse().Select(static i => $"b{i}"))}});
                void Start() => Sink(Turned({{string.Join(", ", names.Select(static i => i == count - 2 ? "Source()" : "null"))}}).Text);
            }
            """;
        Assert.Equal(1, Run(source, new FlowOptions()).Found);
    }

    [Fact]
    public void ParserThatAsksItself_Settles() => Assert.Equal((1, ""), Run("""
        interface IParser { Template Parse(string text); }
        class Template { public string Text; public List<Token> Tokens = new(); }
        class Token { public string Text; public Template Inner; }
        class Plain : IParser
        {
            public Template Parse(string text)
            {
                var template = new Template { Text = text };
                template.Tokens.Add(new Token { Text = text.Trim() });
                return template;
            }
        }
        class Cache : IParser
        {
            private readonly IParser _inner;
            private readonly Dictionary<string, Template> _templates = new();
            public Cache(IParser inner) { _inner = inner; }
            public Template Parse(string text)
            {
                if (text == null) throw new ArgumentNullException(text);
                lock (_templates) if (_templates.TryGetValue(text, out var known)) return known;
                var template = _inner.Parse(text);
                if (template.Tokens.Count > 0) template.Tokens[0].Inner = _inner.Parse(template.Tokens[0].Text);
                lock (_templates) { if (_templates.Count == 10) _templates.Clear(); _templates[text] = template; }
                return template;
            }
        }
        class C { void Start(IParser parser) => Sink(parser.Parse(Source()).Text); }
        """, new FlowOptions()));

    [Theory]
    [InlineData(3)]
    [InlineData(14)]
    public void EveryMethodCallsEveryOther_Settles(int count)
    {
        var methods = Enumerable.Range(0, count).Select(i => $"string M{i}(string s) {{ {string.Concat(Enumerable.Range(0, count).Select(j => $"if (Maybe()) return M{j}(s + \"a\"); "))} {(i == count - 1 ? "Sink(s); " : "")}return s; }}");
        Assert.Equal((2, ""), Run($"class C {{ {string.Join('\n', methods)} void Start() => Sink(M0(Source())); }}", new FlowOptions()));
    }

    [Fact]
    public void ChainOfAThousandCalls_IsFollowedToTheEnd()
    {
        var methods = Enumerable.Range(0, 1_000).Select(i => $"void M{i}(string s) => M{i + 1}(s);");
        Assert.Equal((1, ""), Run($"class C {{ {string.Join('\n', methods)} void M1000(string s) => Sink(s); void Start() => M0(Source()); }}", new FlowOptions()));
    }

    [Theory]
    [InlineData(Jumps, "jumps back in it pass values on too often")]
    [InlineData(Cases, "jumps between the cases pass values on too often")]
    public void JumpsBeyondTheLimit_AreSaid(string source, string reason)
    {
        Assert.Equal((1, ""), Run(source, new FlowOptions()));
        Assert.Equal($"M: {reason}", Run(source, new FlowOptions { JumpRounds = 2 }).Reasons);
    }

    [Fact]
    public void AsManyOverridesAsTheLimit_AreFollowed() => Assert.Equal((1, ""), Run(Overrides(24), new FlowOptions()));

    [Fact]
    public void MoreOverridesThanTheLimit_AreNotFollowedAndThatIsSaid()
        => Assert.Equal((0, "Start: 25 methods may run at the call of I.Show; none of them is followed"), Run(Overrides(25), new FlowOptions()));

    [Fact]
    public void OverridesThatTheTypeRulesOut_DoNotCount()
        => Assert.Equal((1, ""), Run(Overrides(60).Replace("void Start(I i) => i.Show(Source());", "void Start(A0 i) => ((I)i).Show(Source());", StringComparison.Ordinal), new FlowOptions()));

    [Fact]
    public void EveryLambdaHandedToOneMethod_IsFollowed() => Assert.Equal((40, ""), Run(Lambdas(40), new FlowOptions()));

    [Fact]
    public void LambdasBeyondTheLimit_AreSaid()
    {
        var (found, reasons) = Run(Lambdas(6), new FlowOptions { ContextsPerCaller = 2, ContextsPerBody = 4 });
        Assert.Equal(4, found);
        Assert.Equal("Start: Run is called in too many ways; the code handed to it here is not followed into it", reasons);
    }

    [Fact]
    public void ConstantsBeyondTheLimit_CostSharpnessAndLoseNothing()
    {
        Assert.Equal((1, ""), Run(Constants(24), new FlowOptions()));
        // The first 24 constants are told apart, the other 16 calls are not.
        Assert.Equal((16, ""), Run(Constants(40), new FlowOptions()));
    }

    [Fact]
    public void ValueThatMayBeTooManyObjects_IsSaid()
    {
        Assert.Equal((1, ""), Run(Choice(32), new FlowOptions()));
        Assert.Equal("Start: a value in it stands for more objects or data than are kept apart", Run(Choice(40), new FlowOptions()).Reasons);
    }

    private static string Overrides(int count)
    {
        var classes = Enumerable.Range(0, count).Select(i => $"class A{i} : I {{ public void Show(string s) {{ {(i == 0 ? "Sink(s);" : "")} }} }}");
        return $"interface I {{ void Show(string s); }}\nclass C {{ void Start(I i) => i.Show(Source()); }}\n{string.Join('\n', classes)}";
    }

    private static string Lambdas(int count)
    {
        var calls = Enumerable.Range(0, count).Select(i => $"Run(s => Sink(s + \"{i}\"));");
        return $"class C {{ void Run(Action<string> work) => work(Source()); void Start() {{ {string.Join('\n', calls)} }} }}";
    }

    private static string Constants(int count)
    {
        var calls = Enumerable.Range(0, count).Select(i => $"Note({i}, Source());");
        return $"class C {{ void Start() {{ {string.Join('\n', calls)} }} void Note(int n, string s) {{ if (n == {count - 1}) Sink(s); }} }}";
    }

    private static string Choice(int count)
    {
        var choices = Enumerable.Range(0, count).Select(static _ => "if (Maybe()) box = new Box();");
        return $"class Box {{ public string Text; }} class C {{ void Start() {{ Box box = null;\n{string.Join('\n', choices)}\nbox.Text = Source(); Sink(box.Text); }} }}";
    }

    /// <summary>How many places have a finding, and what is incomplete: method, reason and, where it is another, the method it is about.</summary>
    private static (int Found, string Reasons) Run(string source, FlowOptions options)
    {
        var compilation = FlowCase.Compile(source);
        var (flows, incomplete) = FlowCase.Analyze(compilation, options);
        return (flows.Select(flow => flow.At).Distinct().Count(), string.Join('|', Reasons(incomplete)));
    }

    private static IEnumerable<string> Reasons(ImmutableArray<IncompleteFinding> findings)
        => findings.Where(finding => finding.IsPartial).Select(finding => string.Create(CultureInfo.InvariantCulture, $"{FlowCase.MethodAt(finding.At)}: {finding.Reason}{(finding.Callee is { } callee ? $" [{callee.Name}]" : "")}")).Distinct().Order(StringComparer.Ordinal);
}
