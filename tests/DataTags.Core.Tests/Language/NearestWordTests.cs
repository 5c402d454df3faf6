using DataTags.Core.Language;

namespace DataTags.Core.Tests.Language;

public sealed class NearestWordTests
{
    [Theory]
    [InlineData("Loging", "Logging")]
    [InlineData("telemtery", "Telemetry")]
    [InlineData("PaymentDate", null)]
    [InlineData("", null)]
    [InlineData("Completely different", null)]
    public void Word_IsFoundByEdits(string misspelt, string? expected) => Assert.Equal(expected, NearestWord.Of(misspelt, EnumWords<SinkKind>.Names));

    [Fact]
    public void Draw_GoesToTheFirstInOrder() => Assert.Equal("ab", NearestWord.Of("a", ["b", "ac", "ab"]));

    [Fact]
    public void LongWords_CostNothing() => Assert.Null(NearestWord.Of(new string('x', 100_000), [new string('x', 99_999)]));
}
