using DataTags.Core.Tags;
using DataTags.Core.Tests.Support;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tests.Tags;

public sealed class MarkerTests
{
    private const string Source = """
        namespace Acme;
        public interface IAds { [Sink(DataTags.SinkKind.Advertising, Recipient = "ContosoAds", Region = "US", Purpose = DataTags.Purpose.Partners)] void Track(string text); }
        public class Ads : IAds { public void Track(string words) { } }
        public interface IScreening { void Check([Sink(DataTags.SinkKind.ThirdParty, Recipient = "Watch")] string card, string note); }
        public class Screening : IScreening { public void Check(string number, string note) { } }
        [Sink(DataTags.SinkKind.Telemetry)] public class Meter(string name) { public void Count(string tag) { } public string Label { get; set; } = name; }
        public class SubMeter(string name) : Meter(name) { public void More(string tag) { } }
        [Sink(DataTags.SinkKind.Ai)] public delegate void Ask(string prompt);
        public class Panel { [Sink(DataTags.SinkKind.Response)] public string Shown { get; set; } = ""; [Sink(DataTags.SinkKind.Network)] public Panel(string url) { } }
        public class Masking { [Sanitizer(DataTags.Strength.Masked)] public virtual string Mask(string s) => s; [return: Sanitizer(DataTags.Strength.Hash)] public string Hash(string s) => s; [Sanitizer(DataTags.Strength.Erased)] public string Gone => ""; }
        public class Sub : Masking { public override string Mask(string s) => s; }
        """;

    [Theory]
    [InlineData("Acme.IAds.Track", SinkKind.Advertising)]
    [InlineData("Acme.Ads.Track", SinkKind.Advertising)]
    [InlineData("Acme.Ads.Track(words)", null)]
    [InlineData("Acme.IScreening.Check", null)]
    [InlineData("Acme.Screening.Check(number)", SinkKind.ThirdParty)]
    [InlineData("Acme.Screening.Check(note)", null)]
    [InlineData("Acme.Meter.Count", SinkKind.Telemetry)]
    [InlineData("Acme.Meter.Label", SinkKind.Telemetry)]
    [InlineData("Acme.Meter..ctor", null)]
    [InlineData("Acme.SubMeter.More", SinkKind.Telemetry)]
    [InlineData("Acme.Panel.Shown", SinkKind.Response)]
    [InlineData("Acme.Panel..ctor", SinkKind.Network)]
    [InlineData("Acme.Ask", SinkKind.Ai)]
    [InlineData("Acme.Ask.Invoke", SinkKind.Ai)]
    public void Sink_IsRead(string symbol, SinkKind? expected)
    {
        var code = Code.Of(Source);

        Assert.Equal(expected, code.Tags.SinkOf(code.Symbol(symbol))?.Kind);
    }

    [Fact]
    public void Sink_TellsRecipientRegionAndPurpose()
    {
        var code = Code.OfMetadata(Source);

        Assert.Equal(new SinkAttributeFact(SinkKind.Advertising, "ContosoAds", "US", Purpose.Partners), code.Tags.SinkOf(code.Symbol("Acme.Ads.Track")));
    }

    [Theory]
    [InlineData("Acme.Masking.Mask", Strength.Masked)]
    [InlineData("Acme.Sub.Mask", Strength.Masked)]
    [InlineData("Acme.Masking.Hash", Strength.Hash)]
    [InlineData("Acme.Masking.Gone", Strength.Erased)]
    public void Sanitizer_IsRead(string symbol, Strength expected)
    {
        var code = Code.Of(Source);

        Assert.Equal(expected, code.Tags.SanitizerStrengthOf(code.Symbol(symbol)));
    }

    [Fact]
    public void Names_OfCoreAndAttributes_AreTheSame()
    {
        var code = Code.Of("");
        foreach (var mirrored in new[] { typeof(SinkKind), typeof(Purpose), typeof(Strength) })
        {
            var original = code.Compilation.GetTypeByMetadataName("DataTags." + mirrored.Name)!;
            var names = original.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).Select(field => field.Name);

            Assert.Equal(Enum.GetNames(mirrored), names);
        }
    }
}
