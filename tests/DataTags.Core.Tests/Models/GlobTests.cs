using System.Diagnostics;
using DataTags.Core.Models;

namespace DataTags.Core.Tests.Models;

public sealed class GlobTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("*", "", true)]
    [InlineData("*", "anything", true)]
    [InlineData("**", "a", true)]
    [InlineData("abc", "abc", true)]
    [InlineData("abc", "abcd", false)]
    [InlineData("a*c", "ac", true)]
    [InlineData("a*c", "abbbc", true)]
    [InlineData("a*c", "abcd", false)]
    [InlineData("*.Sink", "A.B.Sink", true)]
    [InlineData("*.Sink", "Sink", false)]
    [InlineData("A.Log*", "A.LogError", true)]
    [InlineData("A.Log*", "A.Log", true)]
    [InlineData("a*b*c", "axbxbxc", true)]
    [InlineData("a*b*c", "axcxb", false)]
    [InlineData("ab*ab", "ab", false)]
    [InlineData("ab*ab", "abab", true)]
    [InlineData("*a*", "bbb", false)]
    [InlineData("A", "a", false)]
    public void Pattern_Matches(string pattern, string text, bool expected) => Assert.Equal(expected, Glob.Matches(pattern, text));

    [Fact]
    public void Laws_HoldForRandomInput()
    {
        var random = new Random(42);
        for (var round = 0; round < 5000; round++)
        {
            var text = Random(random, "ab.", 10);
            var pattern = Random(random, "ab.*", 6);

            Assert.True(Glob.Matches("*", text));
            Assert.True(Glob.Matches(text, text));
            Assert.Equal(Reference(pattern, text), Glob.Matches(pattern, text));
            Assert.Equal(Glob.Matches(pattern, text), Glob.Matches(pattern.Replace("*", "**", StringComparison.Ordinal), text));
            if (Glob.Matches(pattern, text))
                Assert.True(Glob.Matches(pattern + "*", text + "more"));
        }
    }

    [Fact]
    public void HostilePattern_IsFast()
    {
        var clock = Stopwatch.StartNew();
        Assert.False(Glob.Matches(string.Concat(Enumerable.Repeat("a*", 2000)) + "b", new string('a', 100_000)));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), $"{clock.Elapsed}");
    }

    private static string Random(Random random, string alphabet, int longest) =>
        string.Concat(Enumerable.Range(0, random.Next(longest)).Select(_ => alphabet[random.Next(alphabet.Length)]));

    /// <summary>The definition, by trying everything.</summary>
    private static bool Reference(string pattern, string text)
    {
        if (pattern.Length == 0)
            return text.Length == 0;

        return pattern[0] == '*'
            ? Enumerable.Range(0, text.Length + 1).Any(skipped => Reference(pattern[1..], text[skipped..]))
            : text.Length > 0 && text[0] == pattern[0] && Reference(pattern[1..], text[1..]);
    }
}
