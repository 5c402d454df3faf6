using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Reporting;

/// <summary>Where two documents disagree, the message says which won and why.</summary>
public sealed class PrecedenceTests
{
    private const string Code = """
        interface IMailer { void Send([Sink(SinkKind.Messaging, Purpose = Purpose.ServiceMessage)] string to); }

        class C(IMailer mailer)
        {
            void M(Customer customer) => mailer.Send({|#0:customer.Email|});
        }
        """;

    [Theory]
    [InlineData("contract", "statement", "a contract goes before a statement")]
    [InlineData("contract", "article", "a contract goes before an article")]
    [InlineData("statement", "page", "a statement goes before a page")]
    [InlineData("page", "article", "a page goes before an article")]
    [InlineData("statement", "statement", "of two statements the stricter holds")]
    [InlineData("25", "5", "the higher precedence holds")]
    public Task DenialOfTheHigher_Wins(string denies, string allows, string reason) => FlowCase.VerifyWithModelsAsync(
        Code,
        Documents(denies, allows),
        new DiagnosticResult("DT1007").WithLocation(0).WithMessage($"Customer.Email (CustomerContactData) reaches the messaging sink IMailer.Send: Not for messages. [one/k1, over two/k2: {reason}]"));

    [Theory]
    [InlineData("statement", "contract")]
    [InlineData("page", "statement")]
    [InlineData("article", "page")]
    public Task AllowanceOfTheHigher_Wins(string denies, string allows)
        => FlowCase.VerifyWithModelsAsync(Code.Replace("{|#0:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal), Documents(denies, allows));

    private static string Documents(string denies, string allows) => $"""
        policy one "One" precedence={denies}
        clause k1 "Not for messages."
        deny CustomerContactData for ServiceMessage clause=k1
        policy two "Two" precedence={allows}
        clause k2 "For messages."
        allow CustomerContactData for ServiceMessage clause=k2
        use policy one, two
        """;
}
