using System.Security.Cryptography;
using System.Text;

namespace DataTags.Attributes.Tests;

/// <summary>The keys are those of the process, so these tests run one after the other.</summary>
[Collection(nameof(MaskKeys))]
public sealed class KeyTests : IDisposable
{
    private static readonly byte[] First = [.. Enumerable.Repeat((byte)1, 32)];
    private static readonly byte[] Second = [.. Enumerable.Repeat((byte)2, 32)];

    public KeyTests() => MaskKeys.Clear();

    public void Dispose() => MaskKeys.Clear();

    [Fact]
    public void Hmac_IsTheOneOfTheStandard()
    {
        // RFC 4231, test cases 1 and 6.
        Assert.Equal("b0344c61d8db38535ca8afceaf0bf12b", Masks.Hmac("Hi There", [.. Enumerable.Repeat((byte)0x0b, 20)]));
        Assert.Equal("60e431591ee0b67f0d8a26aacbf5b77f", Masks.Hmac("Test Using Larger Than Block-Size Key - Hash Key First", [.. Enumerable.Repeat((byte)0xaa, 131)]));
    }

    [Fact]
    public void WhatHasNoBytes_IsErased()
    {
        MaskKeys.Use("k1", First);
        // Half a pair would be replaced, and the text would share its hash with others.
        foreach (var value in new[] { null, "", "a\uD800b", "\uDC00" })
        {
            Assert.Equal("***", Masks.Hmac(value, First));
            Assert.Equal("***", Masks.Hmac(value, "k1"));
            Assert.Equal("***", Masks.Pseudonym(value));
        }
    }

    [Fact]
    public void WithoutAKey_NothingIsHashed()
    {
        Assert.Equal("***", Masks.Hmac("jane", (byte[]?)null));
        Assert.Equal("***", Masks.Hmac("jane", Array.Empty<byte>()));
        Assert.Equal("***", Masks.Hmac("jane", new byte[15]));
        Assert.Equal("***", Masks.Hmac("jane", (string?)null));
        Assert.Equal("***", Masks.Hmac("jane", "k1"));
        Assert.Equal("***", Masks.Pseudonym("jane"));
        Assert.Equal("***", Masks.Pseudonym("jane", "usr"));
    }

    [Fact]
    public void Pseudonym_IsStableAndTellsItsKey()
    {
        MaskKeys.Use("2026a", First);
        var jane = Masks.Pseudonym("jane");
        Assert.Matches("^p_2026a_[0-9a-f]{32}$", jane);
        Assert.Equal(jane, Masks.Pseudonym("jane"));
        Assert.NotEqual(jane, Masks.Pseudonym("john"));
        Assert.Matches("^usr_2026a_[0-9a-f]{32}$", Masks.Pseudonym("jane", "usr"));
    }

    [Fact]
    public void Pseudonym_IsNotTheHashWithoutKey()
    {
        MaskKeys.Use(First);
        var unkeyed = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("jane")));
        Assert.DoesNotContain(Masks.Pseudonym("jane").Split('_')[^1], unkeyed);
    }

    [Fact]
    public void Scopes_CannotBeJoined()
    {
        MaskKeys.Use("k1", First);
        string[] tokens = [Masks.Pseudonym("jane", "a"), Masks.Pseudonym("jane", "b"), Masks.Pseudonym("jane"), Masks.Hmac("jane", "k1")];
        Assert.Equal(tokens.Length, tokens.Select(token => token.Split('_')[^1]).Distinct().Count());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a_b")]
    [InlineData("a b")]
    [InlineData("a\n")]
    [InlineData("ü")]
    [InlineData("abcdefghijklmnopqrstuvwxyz-1234567")]
    public void ABadScope_Erases(string? scope)
    {
        MaskKeys.Use("k1", First);
        Assert.Equal("***", Masks.Pseudonym("jane", scope));
    }

    [Fact]
    public void Rotation_GivesNewPseudonymsAndKeepsOldHashes()
    {
        MaskKeys.Use("2025", First);
        var (oldName, oldHash) = (Masks.Pseudonym("jane"), Masks.Hmac("jane", "2025"));
        MaskKeys.Use("2026", Second);
        Assert.StartsWith("p_2026_", Masks.Pseudonym("jane"), StringComparison.Ordinal);
        Assert.NotEqual(oldName, Masks.Pseudonym("jane"));
        Assert.Equal(oldHash, Masks.Hmac("jane", "2025"));

        Assert.True(MaskKeys.Forget("2025"));
        Assert.Equal("***", Masks.Hmac("jane", "2025"));
        Assert.NotEqual("***", Masks.Pseudonym("jane"));
        Assert.False(MaskKeys.Forget("2025"));
    }

    [Fact]
    public void ForgettingTheCurrentKey_ErasesRatherThanGoingBack()
    {
        MaskKeys.Use("2025", First);
        MaskKeys.Use("2026", Second);
        MaskKeys.Forget("2026");
        Assert.Equal("***", Masks.Pseudonym("jane"));
        Assert.NotEqual("***", Masks.Hmac("jane", "2025"));
    }

    [Fact]
    public void AnEarlierKeyGivenAgain_IsCurrentAgain()
    {
        MaskKeys.Use("2025", First);
        var name = Masks.Pseudonym("jane");
        MaskKeys.Use("2026", Second);
        MaskKeys.Use("2025", First);
        Assert.Equal(name, Masks.Pseudonym("jane"));
    }

    [Fact]
    public void Use_CopiesTheKey()
    {
        var key = (byte[])First.Clone();
        MaskKeys.Use("k1", key);
        var before = Masks.Pseudonym("jane");
        Array.Clear(key);
        Assert.Equal(before, Masks.Pseudonym("jane"));
    }

    [Fact]
    public void AKeyWithoutId_LeavesNoIdInTheToken_AndCanBeReplaced()
    {
        MaskKeys.Use(First);
        var before = Masks.Pseudonym("jane");
        Assert.Matches("^p_[0-9a-f]{32}$", before);
        Assert.Equal("***", Masks.Hmac("jane", ""));
        MaskKeys.Use(Second);
        Assert.NotEqual(before, Masks.Pseudonym("jane"));
    }

    [Fact]
    public void BadKeys_AreRefusedLoudly_AndChangeNothing()
    {
        MaskKeys.Use("k1", First);
        var before = Masks.Pseudonym("jane");
        Assert.Throws<ArgumentNullException>(() => MaskKeys.Use(null!));
        Assert.Throws<ArgumentNullException>(() => MaskKeys.Use("k2", null!));
        Assert.Throws<ArgumentNullException>(() => MaskKeys.Use(null!, First));
        Assert.Throws<ArgumentException>(() => MaskKeys.Use(new byte[15]));
        Assert.Throws<ArgumentException>(() => MaskKeys.Use("k_2", First));
        Assert.Throws<ArgumentException>(() => MaskKeys.Use("", First));
        Assert.Throws<ArgumentException>(() => MaskKeys.Use("k1", Second));
        Assert.False(MaskKeys.Forget(null!));
        Assert.Equal(before, Masks.Pseudonym("jane"));
    }

    [Fact]
    public async Task WhileKeysChange_EveryTokenBelongsToOneOfThem()
    {
        var keys = Enumerable.Range(0, 4).Select(i => (Id: "k" + i, Bytes: Enumerable.Repeat((byte)(i + 1), 32).ToArray())).ToArray();
        var expected = new HashSet<string> { Masks.Marker };
        foreach (var (id, bytes) in keys)
        {
            MaskKeys.Use(id, bytes);
            expected.Add(Masks.Pseudonym("jane"));
            expected.Add(Masks.Hmac("jane", id));
        }

        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            var seen = new HashSet<string>();
            while (!stop.IsCancellationRequested)
            {
                seen.Add(Masks.Pseudonym("jane"));
                seen.Add(Masks.Hmac("jane", "k2"));
            }
            return seen;
        })).ToArray();
        var writers = Enumerable.Range(0, 2).Select(writer => Task.Run(() =>
        {
            var random = new Random(writer);
            for (var i = 0; i < 20_000; i++)
            {
                var (id, bytes) = keys[random.Next(keys.Length)];
                switch (random.Next(8))
                {
                    case 0:
                        MaskKeys.Forget(id);
                        break;
                    case 1:
                        MaskKeys.Clear();
                        break;
                    default:
                        MaskKeys.Use(id, bytes);
                        break;
                }
            }
        })).ToArray();
        await Task.WhenAll(writers);
        await stop.CancelAsync();
        var tokens = (await Task.WhenAll(readers)).SelectMany(seen => seen).ToHashSet();
        Assert.Subset(expected, tokens);
        Assert.True(tokens.Count > 2, "the readers saw no change");
    }

    [Fact]
    public async Task WritersAtTheSameTime_LoseNoKey()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(() =>
        {
            for (var i = 0; i < 50; i++)
                MaskKeys.Use($"w{writer}-{i}", First);
        })));
        Assert.All(Enumerable.Range(0, 400), n => Assert.NotEqual("***", Masks.Hmac("jane", $"w{n / 50}-{n % 50}")));
    }
}
