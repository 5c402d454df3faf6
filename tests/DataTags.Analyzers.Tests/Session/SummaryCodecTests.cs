using DataTags.Analyzers.Session;

namespace DataTags.Analyzers.Tests.Session;

/// <summary>What travels in an assembly comes out as it went in, and what cannot have been written so is not read.</summary>
public sealed class SummaryCodecTests
{
    private const string Lines = """
        flow Shop.Client..ctor(name) 0 -> this._name
        flow Shop.Client.Get(*) nothing
        flow Shop.Client.this[](*) nothing
        flow Shop.IClient.Get(id, options) 0 -> throws; 1 -> throws
        flow Shop.IClient.Put(id, options) 0 -> throws; 1 -> throws
        sink Shop.Client.Get(*) 0,1 Url reads=object
        sink Shop.Client.Put(*) 0,1 Url reads=object
        source Shop.Client.Name return CustomerData

        """;

    [Fact]
    public void Lines_ComeOutAsTheyWentIn()
    {
        var lines = Lines.ReplaceLineEndings("\n");

        Assert.Equal(lines, SummaryCodec.Decode(SummaryCodec.Version, SummaryCodec.Encode(lines)));
        Assert.Equal(lines, SummaryPacking.Unpack(SummaryPacking.Pack(lines), lines.Length));
    }

    [Fact]
    public void WhatIsSaidOfManyMembers_IsPackedOnce()
    {
        var lines = string.Concat(Enumerable.Range(100, 200).Select(static number => $"sink Shop.Client.Get{number}(owner, name) 0,1,this.Connection.Address Url reads=object\n"));

        Assert.True(SummaryPacking.Pack(lines).Length < lines.Length / 3);
        Assert.Equal(lines, SummaryPacking.Unpack(SummaryPacking.Pack(lines), lines.Length * 2));
    }

    [Theory]
    [InlineData("Member\t0\n")]
    [InlineData("@Shop.Client.\nGet()\n flow 0 -> return\nPut()\t1\n")]
    [InlineData("Get()\n flow\n")]
    [InlineData(" flow 0 -> return\n")]
    [InlineData("@Shop.\n\n")]
    [InlineData("@Shop.\n")]
    public void WhatNobodyPacked_IsNoSummary(string packed) => Assert.Null(SummaryPacking.Unpack(packed, 1000));

    [Fact]
    public void FewLinesThatStandForTooMany_AreNoSummary()
    {
        var packed = "@Shop.\nA()\n flow 0 -> return\n" + string.Concat(Enumerable.Range(0, 100).Select(static number => $"M{number}()\t0\n"));

        Assert.NotNull(SummaryPacking.Unpack(packed, 10_000));
        Assert.Null(SummaryPacking.Unpack(packed, 1_000));
    }

    [Fact]
    public void BytesOfAnyLength_ComeOutAsTheyWentIn()
    {
        var random = new Random(1);
        for (var length = 0; length < 200; length++)
        {
            var bytes = new byte[length];
            random.NextBytes(bytes);
            Assert.Equal(bytes, Base85.Decode(Base85.Encode(bytes)));
        }

        Assert.Equal([255, 255, 255, 255, 255], Base85.Decode(Base85.Encode([255, 255, 255, 255, 255])));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("000000")]
    [InlineData("0000\"")]
    [InlineData("#####")]
    public void TextThatIsNoBytes_IsRejected(string text) => Assert.Throws<FormatException>(() => Base85.Decode(text));

    [Fact]
    public void CutContent_IsNotRead()
    {
        var content = SummaryCodec.Encode(Lines.ReplaceLineEndings("\n"));

        Assert.Null(SummaryCodec.Decode(SummaryCodec.Version, content[..(content.Length / 2)]));
        Assert.Null(SummaryCodec.Decode(SummaryCodec.Version, ""));
        Assert.Null(SummaryCodec.Decode(SummaryCodec.Version + 1, content));
    }
}
