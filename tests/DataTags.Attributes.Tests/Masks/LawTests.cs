using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;

namespace DataTags.Attributes.Tests;

/// <summary>The laws of <c>docs/masks.md</c>, over seeded texts.</summary>
[Collection(nameof(MaskKeys))]
public sealed class LawTests : IDisposable
{
    private const int Texts = 4_000;

    public LawTests()
    {
        MaskKeys.Clear();
        MaskKeys.Use("k1", MaskTable.Key);
    }

    public void Dispose() => MaskKeys.Clear();

    [Fact]
    public void EveryMask_AnswersEveryText_WithOnePrintableLine()
    {
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        foreach (var text in StrangeTexts.All(1, Texts))
        {
            foreach (var (name, mask) in MaskTable.OfText)
            {
                var masked = mask(text);
                Assert.False(string.IsNullOrEmpty(masked), name);
                Assert.True(masked.Length <= 300, name);
                strict.GetByteCount(masked);
                Assert.DoesNotContain(masked, static c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202e' or '\u200b' or '\ufeff');
            }
        }
    }

    [Fact]
    public void Keep_ShowsAtMostWhatWasAskedFor_AndHalf_AndHidesFour()
    {
        var random = new Random(2);
        var shownOnce = 0;
        foreach (var text in StrangeTexts.All(2, Texts).OfType<string>())
        {
            var (first, last) = (random.Next(0, 10), random.Next(0, 10));
            var masked = Masks.KeepBoth(text, first, last);
            if (masked == Masks.Marker)
                continue;
            shownOnce++;
            var trimmed = text.Trim();
            var (head, tail) = Split(masked, trimmed, first);
            Assert.True(head.Length <= first && tail.Length <= last);
            Assert.StartsWith(head, trimmed, StringComparison.Ordinal);
            Assert.EndsWith(tail, trimmed, StringComparison.Ordinal);
            var shown = head.Length + tail.Length;
            Assert.InRange(shown, 1, Math.Min(16, trimmed.Length / 2));
            Assert.True(trimmed.Length - shown >= 4);
        }
        Assert.True(shownOnce > 500, $"only {shownOnce} texts were shown in part");
    }

    [Fact]
    public void Keep_CutsBetweenCharacters()
    {
        foreach (var text in StrangeTexts.All(3, Texts).OfType<string>().Where(static text => text.Length < 1000))
        {
            var trimmed = text.Trim();
            var starts = StringInfo.ParseCombiningCharacters(trimmed).Append(trimmed.Length).ToHashSet();
            for (var n = 1; n <= 16; n++)
            {
                var head = Masks.KeepFirst(text, n);
                if (head != Masks.Marker)
                    Assert.Contains(head.Length - 3, starts);
                var tail = Masks.KeepLast(text, n);
                if (tail != Masks.Marker)
                    Assert.Contains(trimmed.Length - (tail.Length - 3), starts);
            }
        }
    }

    [Fact]
    public void Keep_TellsNothingOfWhatIsHidden()
    {
        var random = new Random(4);
        for (var i = 0; i < Texts; i++)
        {
            var n = random.Next(1, 17);
            var shown = StrangeTexts.Letters(random, n);
            string Hidden() => StrangeTexts.Letters(random, Math.Max(4, n) + random.Next(200));
            Assert.Equal(Masks.KeepFirst(shown + Hidden(), n), Masks.KeepFirst(shown + Hidden(), n));
            Assert.Equal(Masks.KeepLast(Hidden() + shown, n), Masks.KeepLast(Hidden() + shown, n));
            Assert.Equal(shown + "***", Masks.KeepFirst(shown + Hidden(), n));
        }
    }

    [Fact]
    public void Email_TellsNothingButTheInitial()
    {
        var random = new Random(5);
        for (var i = 0; i < Texts; i++)
        {
            string Any(int least) => StrangeTexts.Letters(random, least + random.Next(20));
            Assert.Equal("j***@***", Masks.Email($"j{Any(1)}@{Any(1)}.{Any(2)}"));
        }
    }

    [Fact]
    public void Phone_TellsNothingButTwoDigits()
    {
        var random = new Random(6);
        for (var i = 0; i < Texts; i++)
            Assert.Equal("***42", Masks.Phone($"+{StrangeTexts.Digits(random, random.Next(5, 14))}42"));
    }

    [Fact]
    public void Pan_TellsNothingButFourDigits_AndOnlyOfOneInTen()
    {
        var random = new Random(7);
        var shown = 0;
        for (var i = 0; i < Texts; i++)
        {
            var masked = Masks.Pan(StrangeTexts.Digits(random, random.Next(9, 16)) + "1234");
            Assert.True(masked is "***" or "***1234");
            shown += masked == "***" ? 0 : 1;
        }
        Assert.InRange(shown, Texts / 15, Texts / 7);
    }

    [Fact]
    public void Uri_TellsNothingButSchemeAndHost()
    {
        var random = new Random(8);
        for (var i = 0; i < Texts; i++)
        {
            string Any() => StrangeTexts.Letters(random, random.Next(1, 30));
            Assert.Equal("https://shop.example.org", Masks.Uri($"https://{Any()}:{Any()}@shop.example.org:{random.Next(1, 65536)}/{Any()}/{Any()}?{Any()}={Any()}#{Any()}"));
        }
    }

    [Fact]
    public void Ip_TellsNothingOfTheHost()
    {
        var random = new Random(9);
        for (var i = 0; i < Texts; i++)
        {
            Assert.Equal("198.51.100.0", Masks.Ip($"198.51.100.{random.Next(256)}"));
            Assert.Equal("2001:db8:7::", Masks.Ip($"2001:db8:7:{random.Next(65536):x}:{random.Next(65536):x}::{random.Next(65536):x}"));
        }
    }

    [Fact]
    public void WhatIsErasedStaysErased()
        => Assert.All(MaskTable.OfText.Where(static row => row.Name is not ("Hmac" or "Pseudonym")), static row => Assert.Equal(Masks.Marker, row.Mask(Masks.Marker)));

    [Theory]
    [InlineData("Erase")]
    [InlineData("Ip")]
    [InlineData("Uri")]
    [InlineData("Email with domain")]
    public void MaskingTwice_IsMaskingOnce(string name)
    {
        var mask = MaskTable.OfText.Single(row => row.Name == name).Mask;
        Assert.All(StrangeTexts.All(10, Texts), text => Assert.Equal(mask(text), mask(mask(text))));
    }

    [Fact]
    public void Tokens_DifferWhereTextsDiffer()
    {
        var texts = StrangeTexts.All(11, Texts).OfType<string>().Distinct().ToArray();
        var tokens = texts.Select(static text => Masks.Pseudonym(text)).Where(static token => token != Masks.Marker).ToArray();
        Assert.True(tokens.Length > texts.Length / 3);
        Assert.Equal(tokens.Length, tokens.Distinct().Count());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void TheCulture_DoesNotMatter(string culture)
    {
        var texts = StrangeTexts.All(12, 500).Where(static text => text is null or { Length: < 1000 }).ToArray();
        var expected = Run(CultureInfo.InvariantCulture);
        Assert.Equal(expected, Run(CultureInfo.GetCultureInfo(culture)));

        List<string> Run(CultureInfo info)
        {
            var before = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = info;
            try
            {
                return [Masks.Date(new DateTime(1984, 3, 14)), .. texts.SelectMany(text => MaskTable.OfText.Select(row => row.Mask(text)))];
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }

    [Fact]
    public void TheBuildForOlderRuntimes_MasksTheSame()
    {
        var context = new AssemblyLoadContext("netstandard2.0", isCollectible: true);
        var older = context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "netstandard2.0", "DataTags.Attributes.dll"));
        Assert.Contains("NETStandard", older.GetCustomAttribute<System.Runtime.Versioning.TargetFrameworkAttribute>()!.FrameworkName, StringComparison.Ordinal);
        older.GetType("DataTags.MaskKeys")!.GetMethod("Use", [typeof(string), typeof(byte[])])!.Invoke(null, ["k1", MaskTable.Key]);
        var masks = older.GetType("DataTags.Masks")!;
        var texts = StrangeTexts.All(13, 1_000).ToArray();
        foreach (var name in new[] { "Email", "Phone", "Pan", "Iban", "Ip", "Uri", "Pseudonym" })
        {
            var ours = typeof(Masks).GetMethod(name, [typeof(string)])!.CreateDelegate<Func<string?, string>>();
            var theirs = masks.GetMethod(name, [typeof(string)])!.CreateDelegate<Func<string?, string>>();
            Assert.All(texts, text => Assert.Equal(ours(text), theirs(text)));
        }
        var keepBoth = masks.GetMethod("KeepBoth")!.CreateDelegate<Func<string?, int, int, string>>();
        Assert.All(texts, text => Assert.Equal(Masks.KeepBoth(text, 3, 4), keepBoth(text, 3, 4)));
        context.Unload();
    }

    /// <summary>Takes the marker out again. The texts contain markers too, so the head is looked for from the longest that was asked for.</summary>
    private static (string Head, string Tail) Split(string masked, string text, int first)
    {
        for (var length = Math.Min(first, masked.Length - 3); length >= 0; length--)
        {
            if (string.CompareOrdinal(masked, length, "***", 0, 3) == 0 && text.StartsWith(masked[..length], StringComparison.Ordinal) && text.EndsWith(masked[(length + 3)..], StringComparison.Ordinal))
                return (masked[..length], masked[(length + 3)..]);
        }
        throw new InvalidOperationException($"No part of the text: {masked}");
    }
}
