using DataTags.Generators.Redaction;
using DataTags.Testing.Diagnostics;

namespace DataTags.Analyzers.Tests.Flow;

/// <summary>A redacted copy is followed into the code that was generated for it.</summary>
public sealed class RedactedCopyTests
{
    private const string Frame = """
        namespace Orders;
        [GenerateRedaction] public sealed partial class Buyer { [CustomerContactData] public string Email { get; set; } = ""; public string Plan { get; set; } = ""; }
        [GenerateRedaction] public partial class Contact { [CustomerContactData, Mask(MaskMode.Email)] public string Email { get; set; } = ""; }
        [GenerateRedaction] public partial record Site(string Country) { [CustomerData] public string Street { get; init; } = ""; }
        [GenerateRedaction] public partial class Order
        {
            public int Id { get; set; }
            public Buyer Buyer { get; set; } = new();
            public Contact Contact { get; set; } = new();
            public Site Site { get; init; } = new("NL");
            public List<Buyer> Others { get; } = [];
            [CustomerData] public string Note { get; set; } = "";
        }
        class C(ILogger<C> logger)
        {
            void M(Order order) => logger.LogInformation("{Value}", #VALUE#);
        }
        """;

    [Theory]
    [InlineData("order.Redacted().Note")]
    [InlineData("order.Redacted().Buyer.Email")]
    [InlineData("order.Redacted().Contact.Email")]
    [InlineData("order.Redacted().Site.Street")]
    [InlineData("order.Redacted().Others[0].Email")]
    [InlineData("order.Buyer.Redacted().Email")]
    [InlineData("order.Redacted().Id")]
    public Task MemberOfRedactedCopy_IsClean(string value) => Check(value);

    [Theory]
    [InlineData("{|DT1002:order.Note|}")]
    [InlineData("{|DT1002:order.Buyer.Email|}")]
    [InlineData("{|DT1002:order.Others[0].Email|}")]
    public Task MemberItself_Triggers(string value) => Check(value);

    private static Task Check(string value)
        => FlowCase.VerifyAsync(Frame.Replace("#VALUE#", value, StringComparison.Ordinal), state => state.Generators.Add(new RedactionGenerator()));
}
