using System.Reflection;

namespace DataTags.Attributes.Tests;

/// <summary>The attributes that say something other than a category.</summary>
public class MarkerTests
{
    [Fact]
    public void Sink_NamesKindAndWhereTheDataGoes()
    {
        var sink = typeof(Marked).GetMethod(nameof(Marked.Track))!.GetParameters()[0].GetCustomAttribute<SinkAttribute>()!;
        Assert.Equal((SinkKind.Advertising, "ads", "US", Purpose.Advertising), (sink.Kind, sink.Recipient, sink.Region, sink.Purpose));
        var bare = new SinkAttribute(SinkKind.Logging);
        Assert.Equal((null, null, Purpose.Unspecified), (bare.Recipient, bare.Region, bare.Purpose));
    }

    [Fact]
    public void Sanitizer_NamesAStrength()
        => Assert.Equal(Strength.Masked, typeof(Marked).GetMethod(nameof(Marked.Short))!.GetCustomAttribute<SanitizerAttribute>()!.Strength);

    [Fact]
    public void NotPersonalAndDeclassified_GiveAReason()
    {
        Assert.Equal("a nickname", typeof(Marked).GetProperty(nameof(Marked.Nick))!.GetCustomAttribute<NotPersonalAttribute>()!.Reason);
        var declassified = typeof(Marked).GetProperty(nameof(Marked.City))!.GetCustomAttribute<DeclassifiedAttribute>()!;
        Assert.Equal(("published anyway", "privacy office"), (declassified.Reason, declassified.Reviewer));
        Assert.Null(new DeclassifiedAttribute("x").Reviewer);
    }

    [Fact]
    public void Mask_NamesAModeAndItsFigures()
    {
        var mask = typeof(Marked).GetProperty(nameof(Marked.Vat))!.GetCustomAttribute<MaskAttribute>()!;
        Assert.Equal((MaskMode.KeepBoth, 2, 3, "k1"), (mask.Mode, mask.First, mask.Last, mask.KeyId));
        var bare = new MaskAttribute(MaskMode.Erase);
        Assert.Equal((0, 0, null), (bare.First, bare.Last, bare.KeyId));
    }

    [Fact]
    public void Generators_AreAskedByAttribute()
    {
        Assert.True(new GenerateRedactionAttribute().OverrideToString);
        Assert.False(typeof(Marked).GetCustomAttribute<GenerateRedactionAttribute>()!.OverrideToString);
        Assert.Equal(AttributeTargets.Assembly, Usage(typeof(GenerateTagRegistryAttribute)).ValidOn);
    }

    [Fact]
    public void FlowSummary_KeepsVersionAndContent()
    {
        var summary = new FlowSummaryAttribute(1, "content");
        Assert.Equal((1, "content"), (summary.Version, summary.Content));
        Assert.Equal(AttributeTargets.Assembly, Usage(typeof(FlowSummaryAttribute)).ValidOn);
    }

    [Theory]
    [InlineData(typeof(SinkAttribute), AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Delegate, true)]
    [InlineData(typeof(SanitizerAttribute), AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.ReturnValue, true)]
    [InlineData(typeof(NotPersonalAttribute), AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.Class | AttributeTargets.Struct, true)]
    [InlineData(typeof(DeclassifiedAttribute), AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue, true)]
    [InlineData(typeof(MaskAttribute), AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter, true)]
    [InlineData(typeof(GenerateRedactionAttribute), AttributeTargets.Class | AttributeTargets.Struct, false)]
    [InlineData(typeof(RefinesCategoryAttribute), AttributeTargets.Class, false)]
    public void AMarker_StandsOnceWhereItMeansSomething(Type marker, AttributeTargets targets, bool inherited)
    {
        var usage = Usage(marker);
        Assert.True(marker.IsSealed);
        Assert.False(usage.AllowMultiple);
        Assert.Equal(inherited, usage.Inherited);
        Assert.Equal(targets, usage.ValidOn);
    }

    private static AttributeUsageAttribute Usage(Type attribute) => attribute.GetCustomAttribute<AttributeUsageAttribute>()!;

    [GenerateRedaction(OverrideToString = false)]
    private sealed class Marked
    {
        [NotPersonal("a nickname")]
        public string Nick { get; set; } = "";

        [Declassified("published anyway", Reviewer = "privacy office")]
        public string City { get; set; } = "";

        [Mask(MaskMode.KeepBoth, First = 2, Last = 3, KeyId = "k1")]
        public string Vat { get; set; } = "";

        [Sanitizer(Strength.Masked)]
        public string Short() => Masks.KeepFirst(Vat, 2);

        public void Track([Sink(SinkKind.Advertising, Recipient = "ads", Region = "US", Purpose = Purpose.Advertising)] string id) => Nick = id;
    }
}
