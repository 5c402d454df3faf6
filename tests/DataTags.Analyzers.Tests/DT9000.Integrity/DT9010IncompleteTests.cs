using System.Globalization;
using System.Text;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Integrity;

public sealed class DT9010IncompleteTests
{
    [Fact]
    public Task BodyBeyondTheBudget_TriggersOnItsName() => FlowCase.VerifyAsync(
        $$"""
        class C
        {
            void {|#0:M|}(Customer customer, bool more)
            {
                {{Chain(20)}}
                while (more) { {{Shifts(20)}} {{Lines(4_000)}} }
                Console.WriteLine(v0);
            }
        }
        """,
        new DiagnosticResult("DT9010")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("C.M was not analysed to the end: the body is too large"));

    [Fact]
    public Task LoopThatDoesNotSettle_TriggersOnTheLoop() => FlowCase.VerifyAsync(
        $$"""
        class C
        {
            void M(Customer customer, bool more)
            {
                {{Chain(40)}}
                {|#0:while|} (more) { {{Shifts(40)}} }
                Console.WriteLine(v0);
            }
        }
        """,
        new DiagnosticResult("DT9010").WithLocation(0).WithSeverity(DiagnosticSeverity.Info).WithMessage("C.M was not analysed to the end: the loop passes values on too often"));

    [Fact]
    public Task CallersOfSuchABody_AreSilent_TheCutIsSaidOnce() => FlowCase.VerifyAsync($$"""
        class C
        {
            string Start(Customer customer) => Middle(customer);

            string Middle(Customer customer) => Deep(customer, true);

            string Deep(Customer customer, bool more)
            {
                {{Chain(40)}}
                {|DT9010:while|} (more) { {{Shifts(40)}} }
                Console.WriteLine(v0);
                return v0;
            }
        }
        """);

    [Fact]
    public Task CallerOfSuchABodyThatIsNotAnalysedItself_NamesIt() => FlowCase.VerifyAsync(
        $$"""
        class C
        {
            void Start(Customer customer, bool more) => Console.WriteLine({|#0:Deep(customer.Email, more)|});

            static string Deep(string mail, bool more)
            {
                {{Chain(40).Replace("customer.Email", "mail", StringComparison.Ordinal)}}
                while (more) { {{Shifts(40)}} }
                return v0;
            }
        }
        """,
        new DiagnosticResult("DT9010").WithLocation(0).WithMessage("C.Start was not analysed to the end: it leads to C.Deep, where the loop passes values on too often"));

    [Fact]
    public Task ModelLine_StandsForSuchABodyWhereItIsCalled() => FlowCase.VerifyWithModelsAsync(
        $$"""
        class C
        {
            void Start(Customer customer) => Console.WriteLine({|DT1002:Deep(customer.Email, customer, true)|});

            public string Deep(string first, Customer customer, bool more)
            {
                {{Chain(40)}}
                {|DT9010:while|} (more) { {{Shifts(40)}} }
                Console.WriteLine(v0);
                return v0;
            }
        }
        """,
        "flow C.Deep(first, customer, more) first -> return");

    [Fact]
    public Task CallThatTooManyMethodsMayAnswer_IsSaidAtTheCall() => FlowCase.VerifyAsync(
        $$"""
        interface IAudit { void Note(string text); }
        class C(IAudit audit)
        {
            void M(Customer customer) => {|#0:audit.Note(customer.Email)|};
        }
        {{Audits(25)}}
        """,
        new DiagnosticResult("DT9010").WithLocation(0).WithSeverity(DiagnosticSeverity.Info)
            .WithMessage("C.M was not analysed to the end: 25 methods may run at the call of IAudit.Note; none of them is followed"));

    [Fact]
    public Task CallThatManyMethodsMayAnswer_IsFollowedIntoEach() => FlowCase.VerifyAsync($$"""
        interface IAudit { void Note(string text); }
        class C(IAudit audit)
        {
            void M(Customer customer) => audit.Note({|DT1002:customer.Email|});
        }
        {{Audits(24)}}
        """);

    [Fact]
    public Task PropertyThatManyTypesOnlyStore_IsReadAsOne() => FlowCase.VerifyAsync($$"""
        interface INamed { string Title { get; set; } }
        {{string.Concat(Enumerable.Range(0, 30).Select(i => $"sealed class Named{i} : INamed {{ public string Title {{ get; set; }} = \"\"; }}\n"))}}
        class C
        {
            void M(INamed named, Customer customer)
            {
                Console.WriteLine(named.Title);
                {|DT2001:named.Title|} = customer.Email;
                Console.WriteLine({|DT1002:named.Title|});
            }
        }
        """);

    [Fact]
    public Task LoopThatSettles_IsSilentAndExact() => FlowCase.VerifyAsync($$"""
        class C
        {
            void M(Customer customer, bool more)
            {
                {{Chain(15)}}
                while (more) { {{Shifts(15)}} }
                Console.WriteLine({|DT1002:v0|});
            }
        }
        """);

    [Fact]
    public Task LongOrdinaryBody_IsSilent() => FlowCase.VerifyAsync($$"""
        class C
        {
            void M(Customer customer)
            {
                var text = customer.Email;
                {{Lines(500)}}
                Console.WriteLine({|DT1002:text|});
            }
        }
        """);

    [Fact]
    public Task ExpressionThatTheCompilerGivesUp_DoesNotCrash() => FlowCase.VerifyAsync($$"""
        class C
        {
            string M(Customer customer)
                => {{new StringBuilder().Insert(0, "customer.Email + (", 20_000).Append("\"\"").Append(')', 20_000)}};
        }{|CS8078:|}
        """);

    private static string Audits(int count)
        => string.Concat(Enumerable.Range(0, count).Select(i => $"class Audit{i} : IAudit {{ public void Note(string text) {{ {(i == 0 ? "Console.WriteLine(text);" : "")} }} }}\n"));

    /// <summary>Locals of which only the last one holds tagged data.</summary>
    private static string Chain(int count)
        => string.Concat(Enumerable.Range(0, count).Select(i => $"var v{i} = \"\"; ")) + $"var v{count} = customer.Email; var text = \"\";";

    /// <summary>Each round of a loop over them moves the data on by one local.</summary>
    private static string Shifts(int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"v{i} = v{i + 1}; "));

    private static string Lines(int count)
    {
        var lines = new StringBuilder();
        for (var i = 0; i < count; i++)
            lines.Append(CultureInfo.InvariantCulture, $"text = text.Trim() + customer.Shirt + \"{i}\";\n");
        return lines.ToString();
    }
}
