using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Flow;

public sealed class DT1005AiTests
{
    [Fact]
    public Task CardNumberInAPrompt_TriggersAsError() => FlowCase.VerifyAsync(
        """
        interface IModel { string Ask([Sink(SinkKind.Ai, Recipient = "OpenAI")] string prompt); }

        class C(IModel model)
        {
            string M(Customer customer)
            {
                var prompt = $"Is this card stolen? {customer.CardNumber}";
                return model.Ask({|#0:prompt|});
            }
        }
        """,
        new DiagnosticResult("DT1005")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Error)
            .WithMessage("Customer.CardNumber (PaymentData) reaches the AI sink IModel.Ask of OpenAI OpCo, LLC: Payment data serves transactions and the detection of fraud only. [strict/c36]"));

    [Fact]
    public Task HostOfAModel_Triggers() => FlowCase.VerifyAsync(
        """
        class C(HttpClient client)
        {
            Task M(Customer customer) => client.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", {|#0:new { prompt = customer.Notes }|});
        }
        """,
        new DiagnosticResult("DT1005").WithLocation(0).WithSeverity(DiagnosticSeverity.Error).WithProperty(FindingProperties.Recipient, "OpenAI").WithProperty(FindingProperties.Clause, "c44"));

    [Fact]
    public Task PasswordInAPrompt_TriggersAsError() => FlowCase.VerifyAsync(
        """
        class C
        {
            [Sink(SinkKind.Ai)] static void Ask(string prompt) { }

            void M(Customer customer) => Ask({|#0:customer.Password|});
        }
        """,
        new DiagnosticResult("DT1005").WithLocation(0).WithSeverity(DiagnosticSeverity.Error).WithProperty(FindingProperties.Clause, "c49"));

    [Fact]
    public Task MaskedPrompt_IsSilent() => FlowCase.VerifyAsync("""
        class C
        {
            [Sink(SinkKind.Ai)] static void Ask(string prompt) { }

            void M(Customer customer)
            {
                Ask($"Complain politely about {Masking.Mask(customer.Notes)}");
                Ask($"A shirt of size {customer.Shirt}");
            }
        }
        """);
}
