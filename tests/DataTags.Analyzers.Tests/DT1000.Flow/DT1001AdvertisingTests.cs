using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Flow;

public sealed class DT1001AdvertisingTests
{
    [Fact]
    public Task TaggedPropertyToAdSdk_TriggersAsError() => FlowCase.VerifyAsync(
        """
        class Conversions(Facebook.FacebookClient client)
        {
            void Report(Customer customer) => client.Post("/pixel/events", {|#0:new { em = customer.Email }|});
        }
        """,
        state => state.Stubs.Add(Stubs.Facebook),
        new DiagnosticResult("DT1001")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Error)
            .WithMessage("Customer.Email (CustomerContactData) reaches the advertising sink FacebookClient.Post of Meta Platforms, Inc.: Data related to customers is not transferred to third parties for advertising. [strict/c27]")
            .WithProperty(FindingProperties.Recipient, "Meta")
            .WithProperty(FindingProperties.Clause, "c27")
            .WithProperty(FindingProperties.SinkKind, "Advertising"));

    [Fact]
    public Task ConstantHostOfAnAdNetwork_Triggers() => FlowCase.VerifyAsync(
        """
        class Pixel(HttpClient client)
        {
            Task Report(Customer customer) => client.PostAsJsonAsync("https://www.facebook.com/tr", {|#0:customer.Notes|});
        }
        """,
        new DiagnosticResult("DT1001")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Error)
            .WithMessage("Customer.Notes (CustomerData) reaches the advertising sink HttpClientJsonExtensions.PostAsJsonAsync of Meta Platforms, Inc.: Customer data is not used for advertising or similar commerce, and nothing is derived from it for that. [strict/c29]")
            .WithProperty(FindingProperties.Recipient, "Meta"));

    [Fact]
    public Task SinkInHelper_TriggersAtTheCall() => FlowCase.VerifyAsync(
        """
        class Conversions(Facebook.FacebookClient client)
        {
            void Report(Customer customer) => Send({|DT1001:customer.CardNumber|});

            void Send(string text) => client.Post("/pixel/events", text);
        }
        """,
        state => state.Stubs.Add(Stubs.Facebook));

    [Fact]
    public Task PropertyThatIsASink_TriggersWhereItIsAssigned() => FlowCase.VerifyAsync(
        """
        class Conversions
        {
            object Identify(Customer customer) => new Google.Ads.GoogleAds.V18.Common.UserIdentifier { {|DT1001:HashedEmail|} = customer.Email };
        }
        """,
        state => state.Stubs.Add(Stubs.GoogleAds));

    [Fact]
    public Task UntaggedData_IsSilent() => FlowCase.VerifyAsync(
        """
        class Conversions(Facebook.FacebookClient client)
        {
            void Report(Customer customer) => client.Post("/pixel/events", new { shirt = customer.Shirt, customer.Id });
        }
        """,
        state => state.Stubs.Add(Stubs.Facebook));

    [Fact]
    public Task SiblingOfTheTaggedMember_IsSilent() => FlowCase.VerifyAsync(
        """
        class Conversions(Facebook.FacebookClient client)
        {
            void Report(Customer customer)
            {
                var (email, shirt) = (customer.Email, customer.Shirt);
                client.Post("/pixel/events", shirt);
                Console.WriteLine(email.Length);
            }
        }
        """,
        state => state.Stubs.Add(Stubs.Facebook));

    [Fact]
    public Task ErasedData_IsSilent() => FlowCase.VerifyAsync(
        """
        class Conversions(Facebook.FacebookClient client)
        {
            void Report(Customer customer) => client.Post("/pixel/events", Masking.Erase(customer.Email));
        }
        """,
        state => state.Stubs.Add(Stubs.Facebook));
}
