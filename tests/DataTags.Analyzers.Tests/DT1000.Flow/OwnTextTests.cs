using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Flow;

/// <summary>The text of a class is what its <c>ToString</c> makes of it, also where an input holds it and nobody has looked at it yet.</summary>
public sealed class OwnTextTests
{
    private const string Program = """
        class Pay { public int Id { get; set; } [PaymentData] public string Iban { get; set; } = ""; public override string ToString() => "Pay " + #SHOWN#; }
        record Wrap(int Id, Pay Pay);
        class C(ILogger<C> logger)
        {
            void M(List<Pay> list, Pay[] array, Wrap wrap) => logger.LogInformation("{X}", #LOGGED#);
        }
        """;

    [Theory]
    [InlineData("list")]
    [InlineData("array")]
    [InlineData("wrap")]
    public Task WithTaggedMember_Triggers(string logged) => FlowCase.VerifyAsync(With("Iban", "{|DT1002:" + logged + "|}"));

    [Theory]
    [InlineData("list")]
    [InlineData("array")]
    [InlineData("wrap")]
    public Task WithoutTaggedMember_IsFine(string logged) => FlowCase.VerifyAsync(With("Id", logged));

    private static string With(string shown, string logged) => Program.Replace("#SHOWN#", shown).Replace("#LOGGED#", logged);
}
