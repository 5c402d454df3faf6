using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Flow;

public sealed class DT1002LoggingTests
{
    private const string Uncovered = "No clause covers this use; mask the value, or state the use in a policy line. [strict/default]";

    [Fact]
    public Task TaggedProperty_TriggersAsWarning() => FlowCase.VerifyAsync(
        """
        class C(ILogger log)
        {
            void M(Customer customer) => log.LogInformation("Mail to {Mail}", {|#0:customer.Email|});
        }
        """,
        new DiagnosticResult("DT1002")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage($"Customer.Email (CustomerContactData) reaches the logging sink LoggerExtensions.LogInformation: {Uncovered}"));

    [Fact]
    public Task PaymentData_TriggersAsErrorWithItsClause() => FlowCase.VerifyAsync(
        """
        class C(ILogger log)
        {
            void M(Customer customer) => log.LogWarning("Card {Card}", {|#0:customer.CardNumber|});
        }
        """,
        new DiagnosticResult("DT1002")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Error)
            .WithMessage("Customer.CardNumber (PaymentData) reaches the logging sink LoggerExtensions.LogWarning: Payment data serves transactions and the detection of fraud only. [strict/c36]")
            .WithProperty(FindingProperties.Clause, "c36")
            .WithProperty(FindingProperties.Policy, "strict"));

    [Fact]
    public Task TaggedPropertyThroughHelper_Triggers() => FlowCase.VerifyAsync("""
        class C(ILogger log)
        {
            void M(Customer customer) => log.LogInformation("{Mail}", {|DT1002:Trim(customer)|});

            static string Trim(Customer customer) => customer.Email.Trim();
        }
        """);

    [Fact]
    public Task SinkInHelper_TriggersAtTheCall() => FlowCase.VerifyAsync("""
        class C(ILogger log)
        {
            void M(Customer customer) => Log({|DT1002:customer.Email|});

            void Log(string text) => log.LogInformation("{Text}", text);
        }
        """);

    [Fact]
    public Task TaggedParameter_Triggers() => FlowCase.VerifyAsync("""
        class C
        {
            void M([CustomerData] string note) => Console.WriteLine({|DT1002:note|});
        }
        """);

    [Fact]
    public Task WholeObjectThatIsDestructured_TriggersOncePerCategory() => FlowCase.VerifyAsync("""
        class Address
        {
            [CustomerContactData] public string Street { get; set; } = "";
            [CustomerContactData] public string Town { get; set; } = "";
            [CustomerContactData] public string Zip { get; set; } = "";
            [CustomerContactData] public string Floor { get; set; } = "";
            [PaymentData] public string VatNumber { get; set; } = "";
        }

        class C(ILogger log)
        {
            void M(Address address) => log.LogInformation("{@Address}", {|#0:address|});
        }
        """,
        new DiagnosticResult("DT1002")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage($"Address.Floor, Address.Street, Address.Town and 1 more (CustomerContactData) reaches the logging sink LoggerExtensions.LogInformation: {Uncovered}"),
        new DiagnosticResult("DT1002")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Error)
            .WithProperty(FindingProperties.Category, "PaymentData")
            .WithProperty(FindingProperties.Datum, "Address.VatNumber"));

    [Fact]
    public Task ClassWithoutItsOwnText_IsSilentUnlessDestructured() => FlowCase.VerifyAsync("""
        class C(ILogger log)
        {
            void M(Customer customer) => log.LogInformation("{Customer}", customer);
        }
        """);

    [Fact]
    public Task TextOfARecord_Triggers() => FlowCase.VerifyAsync("""
        record Guest([property: CustomerContactData] string Email, int Age);

        class C
        {
            void M(Guest guest) => Console.WriteLine({|DT1002:$"welcome {guest}"|});
        }
        """);

    [Fact]
    public Task HashedData_IsOnlySuggested() => FlowCase.VerifyAsync(
        """
        class C
        {
            void M(Customer customer) => Console.WriteLine({|#0:Masking.Hash(customer.Email)|});
        }
        """,
        new DiagnosticResult("DT1002").WithLocation(0).WithSeverity(DiagnosticSeverity.Info).WithProperty(FindingProperties.Strength, "Hash"));

    [Theory]
    [InlineData("Masking.Erase(customer.CardNumber)")]
    [InlineData("Masking.Mask(customer.Email)")]
    [InlineData("Masking.Pseudonym(customer.Email)")]
    [InlineData("Masking.Publish(customer.Email)")]
    [InlineData("customer.Email.Length")]
    [InlineData("customer.Id")]
    [InlineData("customer.LastPage")]
    [InlineData("nameof(customer.Email)")]
    public Task CleanOrAllowedData_IsSilent(string value) => FlowCase.VerifyAsync($$"""
        class C
        {
            void M(Customer customer) => Console.WriteLine({{value}});
        }
        """);

    [Fact]
    public Task PolicyLineOfTheProject_Allows() => FlowCase.VerifyWithModelsAsync(
        """
        class C
        {
            void M(Customer customer)
            {
                Console.WriteLine(customer.Email);
                Console.WriteLine({|DT1002:customer.Notes|});
            }
        }
        """,
        "allow CustomerContactData into Logging clause=default");

    [Fact]
    public Task SeverityOption_Silences() => FlowCase.VerifyAsync(
        """
        class C
        {
            void M(Customer customer) => Console.WriteLine(customer.Email);
        }
        """,
        state => state.Options["dotnet_diagnostic.DT1002.severity"] = "none");

    [Fact]
    public Task Pragma_SilencesItsLines() => FlowCase.VerifyAsync("""
        class C
        {
            void M(Customer customer)
            {
        #pragma warning disable DT1002
                Console.WriteLine(customer.Email);
        #pragma warning restore DT1002
                Console.WriteLine({|DT1002:customer.Email|});
            }
        }
        """);

    [Theory]
    [InlineData("List<string>")]
    [InlineData("IList<string>")]
    [InlineData("ICollection<string>")]
    public Task CollectionFilledByOneMethod_TriggersInAnother(string type) => FlowCase.VerifyAsync($$"""
        class C(ILogger log)
        {
            private readonly {{type}} _names = new List<string>();
            void Put(Customer customer) => _names.Add(customer.Email);
            void Show() { foreach (var name in _names) log.LogInformation("{Name}", {|DT1002:name|}); }
        }
        """);
}
