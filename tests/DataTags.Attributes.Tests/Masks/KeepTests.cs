namespace DataTags.Attributes.Tests;

public class KeepTests
{
    [Theory]
    [InlineData("DE123456789", 2, "DE***")]
    [InlineData("abcdefgh", 4, "abcd***")]
    [InlineData("  abcdefgh  ", 4, "abcd***")]
    [InlineData("日本語日本語日本語", 3, "日本語***")]
    public void KeepFirst_ShowsTheStart(string value, int count, string expected) => Assert.Equal(expected, Masks.KeepFirst(value, count));

    [Theory]
    [InlineData("AT-2024-004711", 4, "***4711")]
    [InlineData("abcdefgh", 4, "***efgh")]
    [InlineData("abcdefgh        ", 4, "***efgh")]
    public void KeepLast_ShowsTheEnd(string value, int count, string expected) => Assert.Equal(expected, Masks.KeepLast(value, count));

    [Theory]
    [InlineData("WDB1234567X890123", 3, 4, "WDB***0123")]
    [InlineData("abcdefgh", 2, 2, "ab***gh")]
    [InlineData("abcdefgh", 0, 2, "***gh")]
    [InlineData("abcdefgh", 2, 0, "ab***")]
    public void KeepBoth_ShowsStartAndEnd(string value, int first, int last, string expected) => Assert.Equal(expected, Masks.KeepBoth(value, first, last));

    [Fact]
    public void Truncate_EndsInAnEllipsis() => Assert.Equal("Dear…", Masks.Truncate("Dear support team", 4));

    [Theory]
    [InlineData(null, 2)]
    [InlineData("", 2)]
    [InlineData("   ", 1)]
    [InlineData("abc", 3)]
    [InlineData("abc", 4)]
    [InlineData("abcd", 1)] // three hidden characters are too few
    [InlineData("abcdefgh", 5)] // more than half
    [InlineData("abcdefgh", 0)]
    [InlineData("abcdefgh", -1)]
    [InlineData("abcdefgh", int.MinValue)]
    [InlineData("abcdefgh", int.MaxValue)]
    [InlineData("bob              ", 3)] // padding hides nothing
    [InlineData("   bob", 3)]
    [InlineData("ab\u0301\u0301\u0301\u0301\u0301\u0301\u0301ab", 2)] // marks hide nothing
    [InlineData("ab\u200B\u200B\u200B\u200B\u200B\u200Bab", 2)] // nor do invisible characters
    public void WhatCannotBeHidden_IsErased(string? value, int count)
    {
        Assert.Equal("***", Masks.KeepFirst(value, count));
        Assert.Equal("***", Masks.KeepLast(value, count));
        Assert.Equal("***", Masks.Truncate(value, count));
        Assert.Equal("***", Masks.KeepBoth(value, count, count));
    }

    [Fact]
    public void MoreThanAFewCharacters_Erases()
    {
        var text = new string('a', 20) + new string('b', 20);
        Assert.Equal(new string('a', 16) + "***", Masks.KeepFirst(text, 16));
        Assert.Equal("***", Masks.KeepFirst(text, 17));
        Assert.Equal("***", Masks.KeepBoth(text, 9, 8));
        Assert.Equal("***", Masks.KeepBoth(text, int.MaxValue, int.MaxValue));
    }

    [Theory]
    [InlineData("a\u0301bcdefgh", 1, "***")] // a letter and its accent
    [InlineData("ba\u0301cdefgh", 2, "b***")]
    [InlineData("\U0001F600bcdefgh", 1, "***")]
    [InlineData("\U0001F600bcdefgh", 2, "\U0001F600***")]
    [InlineData("b\U0001F44D\U0001F3FDcdefgh", 3, "b***")] // a thumb and its colour
    [InlineData("b\U0001F468\u200D\U0001F469cdefgh", 4, "b***")] // a family
    [InlineData("b\U0001F1F3\U0001F1F1cdefgh", 3, "b***")] // a flag
    [InlineData("b\u1112\u1161\u11ABcdefgh", 3, "b***")] // a Korean syllable in its parts
    public void ACutInsideACharacter_ShowsLess(string value, int count, string expected) => Assert.Equal(expected, Masks.KeepFirst(value, count));

    [Theory]
    [InlineData("abcdefga\u0301", 1, "***")]
    [InlineData("abcdefg\U0001F600", 1, "***")]
    [InlineData("abcdefg\U0001F600", 2, "***\U0001F600")]
    [InlineData("abcdefg\U0001F44D\U0001F3FDz", 3, "***z")]
    [InlineData("abcdef\U0001F1F3\U0001F1F1z", 3, "***z")]
    public void ACutInsideACharacter_ShowsLessAtTheEnd(string value, int count, string expected) => Assert.Equal(expected, Masks.KeepLast(value, count));

    [Theory]
    [InlineData("a\nbcdefghi")]
    [InlineData("a\u0000bcdefghi")]
    [InlineData("a\u001Bbcdefghi")]
    [InlineData("a\u2028bcdefghi")]
    [InlineData("a\u202Ebcdefghi")]
    public void WhatWouldSpoilALogLine_IsErased(string value)
    {
        Assert.Equal("***", Masks.KeepFirst(value, 2));
        Assert.Equal("***", Masks.KeepLast(new string([.. value.Reverse()]), 2));
    }

    /// <summary>Not data of the theory above: attributes hold text as UTF-8, where half a pair has no place.</summary>
    [Theory]
    [InlineData(0xD800)]
    [InlineData(0xDC00)]
    public void HalfAPair_IsErased(int half)
    {
        Assert.Equal("***", Masks.KeepFirst($"a{(char)half}bcdefghi", 2));
        Assert.Equal("***", Masks.KeepLast($"ihgfedcb{(char)half}a", 2));
        Assert.Equal("ab***", Masks.KeepFirst($"abcdefghi{(char)half}", 2));
    }

    [Fact]
    public void Erase_DoesNotLookAtTheValue()
    {
        Assert.Equal("***", Masks.Erase((object?)null));
        Assert.Equal("***", Masks.Erase((string?)null));
        Assert.Equal("***", Masks.Erase("Jane Roe"));
        Assert.Equal("***", Masks.Erase(1984));
        Assert.Equal("***", Masks.Erase(new Explosive()));
    }

    private sealed class Explosive
    {
        public override string ToString() => throw new InvalidOperationException();
    }
}
