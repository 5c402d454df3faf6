using DataTags.Analyzers.Models;
using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Models;

/// <summary>DT3010 and DT3011: what public members do with data, beside the list of it.</summary>
public sealed class PublicFlowTests
{
    private const string Shipped = "PrivacyApi.Shipped.txt";
    private const string Unshipped = "PrivacyApi.Unshipped.txt";
    private const string Line = "sink Acme.Registration.Register(email) email Logging reads=formatted";

    private const string Code = """
        using DataTags;
        namespace Acme
        {
            public interface ILog { [Sink(SinkKind.Logging)] void Write(string text); }
            public class Customer { [CustomerContactData] public string Email { get; set; } = ""; public string Plan { get; set; } = ""; }
            public class Registration
            {
                private readonly ILog _log;
                public Registration(ILog log) => _log = log;
                public void #NAME#(string email) => _log.Write(email);
                public void Count(string email) => _log.Write("one more");
                internal void Hidden(string email) => _log.Write(email);
                private void Mine(string email) => _log.Write(email);
            }
        }
        """;

    [Fact]
    public Task FlowThatNoFileLists_Triggers() => VerifyAsync("{|DT3010:Register|}", (Shipped, ""), (Unshipped, "# nothing yet"));

    [Fact]
    public Task WithoutFiles_IsNotAsked() => VerifyAsync("Register");

    [Theory]
    [InlineData(Shipped)]
    [InlineData(Unshipped)]
    public Task ListedFlow_DoesNotTrigger(string file) => VerifyAsync("Register", (Shipped, file == Shipped ? Line : ""), (Unshipped, file == Unshipped ? $"# new\n  {Line}  \n" : ""));

    [Fact]
    public Task FlowTakenBack_Triggers() => VerifyAsync("{|DT3010:Register|}", (Shipped, Line), (Unshipped, "*REMOVED*" + Line));

    [Fact]
    public Task LineWithoutItsFlow_Triggers()
        => VerifyAsync("Register", (Shipped, $"{Line}\n{{|DT3011:sink Acme.Registration.Gone(email) email Logging reads=formatted|}}\n"), (Unshipped, ""));

    [Fact]
    public Task LineOfAnInternalMember_Triggers()
        => VerifyAsync("Register", (Unshipped, $"{Line}\n{{|DT3011:sink Acme.Registration.Hidden(email) email Logging reads=formatted|}}"));

    [Fact]
    public Task LineTakenBack_DoesNotTrigger()
        => VerifyAsync("Register", (Shipped, $"{Line}\nsink Acme.Registration.Gone(email) email Logging reads=formatted"), (Unshipped, "*REMOVED*sink Acme.Registration.Gone(email) email Logging reads=formatted"));

    [Fact]
    public Task EachFlowOfAMember_HasALine()
        => Verify<PublicFlowAnalyzer>.VerifyAnalyzerAsync(
            """
            using DataTags;
            public class Customer { [CustomerContactData] public string Email { get; set; } = ""; public string Plan { get; set; } = ""; }
            public static class Texts
            {
                public static string Badge(Customer customer) => customer.Email + customer.Plan;
                public static string {|DT3010:Name|}(Customer customer, string other) => customer.Email + other;
            }
            """,
            state => state.AdditionalFiles.Add((Unshipped, "flow Texts.Badge(customer) customer.Email -> return\nflow Texts.Badge(customer) customer.Plan -> return\nflow Texts.Name(customer, other) customer.Email -> return\n")));

    private static Task VerifyAsync(string name, params (string Name, string Content)[] files)
        => Verify<PublicFlowAnalyzer>.VerifyAnalyzerAsync(Code.Replace("#NAME#", name, StringComparison.Ordinal), state =>
        {
            foreach (var file in files)
                state.AdditionalFiles.Add(file);
        });
}
