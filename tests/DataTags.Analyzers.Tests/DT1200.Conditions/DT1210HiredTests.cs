using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Conditions;

/// <summary>Recipients on record: used for what they are hired for (DT1210), and all of them with a contract once the project keeps a record (DT1204).</summary>
public sealed class DT1210HiredTests
{
    private const string Register = "recipient Post \"Post Office Ltd.\" contract=\"signed 2024\" purposes=ServiceMessage\n";

    private static string Sends(string purpose, string value, string recipient = "Post", string sinkPurpose = "Unspecified") => $$"""
        interface IPost { void Send([Sink(SinkKind.Messaging, Recipient = "{{recipient}}", Purpose = Purpose.{{sinkPurpose}})] string address); }

        [Purpose(Purpose.{{purpose}})]
        class C(IPost post)
        {
            void M(Customer customer) => post.Send({{value}});
        }
        """;

    [Fact]
    public Task RecipientHiredForSomethingElse_Triggers() => FlowCase.VerifyWithModelsAsync(
        Sends("Survey", "{|#0:customer.Email|}"),
        Register,
        new DiagnosticResult("DT1210")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("Customer.Email (CustomerContactData) reaches IPost.Send of Post Office Ltd. for Survey, but Post Office Ltd. is hired for ServiceMessage: Sub-contractors get data for the hired service only, on the same terms. [strict/c42]")
            .WithProperty(FindingProperties.Clause, "c42"));

    [Theory]
    [InlineData("ServiceMessage", "purposes=ServiceMessage")]
    [InlineData("Survey", "purposes=ServiceMessage,Survey")]
    [InlineData("Survey", "purposes=SubContract")]
    [InlineData("Survey", "")]
    public Task RecipientHiredForIt_IsSilent(string purpose, string purposes)
        => FlowCase.VerifyWithModelsAsync(Sends(purpose, "customer.Email"), $"recipient Post \"Post Office Ltd.\" contract=\"signed 2024\" {purposes}");

    [Fact]
    public Task PurposeOfTheSink_CountsBeforeThatOfTheCode()
        => FlowCase.VerifyWithModelsAsync(Sends("Deliver", "{|DT1210:customer.Email|}", sinkPurpose: "Survey"), Register);

    [Theory]
    [InlineData("Pigeons", "recipient Pigeons \"Pigeon Post\"")]
    [InlineData("Pigeons", "recipient Pigeons \"Pigeon Post\" contract=none")]
    [InlineData("Nobody", "")]
    public Task RecipientWithoutContractBesideARecord_Triggers(string recipient, string line) => FlowCase.VerifyWithModelsAsync(
        Sends("ServiceMessage", "{|#0:customer.Email|}", recipient),
        Register + line,
        new DiagnosticResult("DT1204").WithLocation(0).WithProperty(FindingProperties.Clause, "c42"));

    [Theory]
    [InlineData("Pigeons", "recipient Pigeons \"Pigeon Post\"")]
    [InlineData("Nobody", "")]
    public Task RecipientWithoutContractAndNoRecord_IsSilent(string recipient, string line)
        => FlowCase.VerifyWithModelsAsync(Sends("ServiceMessage", "customer.Email", recipient), line);

    [Theory]
    [InlineData("https://api.stranger.example/x", "{|DT1204:", "|}")]
    [InlineData("https://api.known.example/x", "", "")]
    [InlineData("https://localhost:5001/x", "", "")]
    [InlineData("https://orders/x", "", "")]
    public Task AddressOfNobodyOnRecord_Triggers(string address, string open, string close) => FlowCase.VerifyWithModelsAsync(
        $$"""
        class C(HttpClient client)
        {
            Task M(Customer customer) => client.PostAsJsonAsync("{{address}}", {{open}}customer.Notes{{close}});
        }
        """,
        "recipient Known \"Known Ltd.\" kind=Network contract=\"signed 2024\" hosts=*.known.example");

    [Fact]
    public Task AnonymousData_IsSilent() => FlowCase.VerifyWithModelsAsync(Sends("Survey", "Masking.Mask(customer.Email)"), Register);

    [Fact]
    public Task OwnLine_SilencesIt()
        => FlowCase.VerifyWithModelsAsync(Sends("Survey", "customer.Email"), Register + "require CustomerContactData hired severity=none clause=c42");
}
