using System.Diagnostics;
using DataTags.Core.Language;
using DataTags.Core.Models;

namespace DataTags.Core.Tests.Language;

public sealed class RobustnessTests
{
    private static readonly string[] s_lines =
    [
        .. BuiltInCatalogue.Packs.Concat(BuiltInCatalogue.Files).SelectMany(file => file.Statements.Select(statement => file.TextOf(statement.Span))).Distinct(),
        "source Contoso.Crm.Client.GetContact(*) return CustomerContactData",
        "sink Contoso.Ads.AdClient.Track(name, payload) payload Advertising recipient=ContosoAds region=US template=name host=this.Url",
        "flow A.B.M(x, y) x.element -> return strength=hash; y.delegate(0) -> this.content[x]",
        "guard Contoso.Consent.Allows(purpose) true consent=purpose",
        "recipient ContosoAds \"Contoso \\\"Ads\\\" Inc.\" hosts=ads.contoso.example/x region=US purposes=Advertising contract=none",
        "use policy strict, mine",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void RandomText_IsParsedWithoutFailure(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 500; round++)
        {
            var characters = new char[random.Next(200)];
            for (var i = 0; i < characters.Length; i++)
                characters[i] = (char)(random.Next(4) == 0 ? random.Next(char.MaxValue) : random.Next(128));

            AssertSound(new string(characters));
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void MutatedLines_AreParsedWithoutFailure(int seed)
    {
        const string Pieces = "(),;=\"#.*->[]@+\\ \t\0";
        var random = new Random(seed);
        for (var round = 0; round < 1500; round++)
        {
            var line = s_lines[random.Next(s_lines.Length)].ToList();
            for (var edits = random.Next(1, 5); edits > 0 && line.Count > 0; edits--)
            {
                var place = random.Next(line.Count);
                switch (random.Next(4))
                {
                    case 0:
                        line.RemoveAt(place);
                        break;
                    case 1:
                        line.Insert(place, Pieces[random.Next(Pieces.Length)]);
                        break;
                    case 2:
                        line[place] = Pieces[random.Next(Pieces.Length)];
                        break;
                    default:
                        line.RemoveRange(place, line.Count - place);
                        break;
                }
            }

            AssertSound("tag A.Before CustomerData\n" + string.Concat(line) + "\ntag A.After CustomerData");
        }
    }

    [Fact]
    public void HugeLines_TakeLinearTime()
    {
        var clock = Stopwatch.StartNew();
        AssertSound("tag " + new string('*', 200_000) + " CustomerData");
        AssertSound("flow A.B(" + string.Concat(Enumerable.Repeat("a, ", 50_000)) + "a) a -> return");
        AssertSound("sink A.B(*) " + string.Concat(Enumerable.Repeat("a.b,", 50_000)) + "c Logging");
        AssertSound("tag A.B " + new string('(', 200_000));
        AssertSound("sink A.B(*) a" + new string('(', 200_000));
        AssertSound("sink A.B(*) a" + string.Concat(Enumerable.Repeat("[b]", 50_000)) + " Logging");
        AssertSound(new string('x', 500_000));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }

    private static void AssertSound(string text)
    {
        var file = ModelFile.Parse("fuzz.datatags", text);
        foreach (var error in file.Errors)
        {
            Assert.InRange(error.Span.Start, 0, text.Length);
            Assert.InRange(error.Span.End, error.Span.Start, text.Length);
            Assert.Equal(error.Position.Start.Line, error.Position.End.Line);
            Assert.NotEqual("", error.Message);
        }

        foreach (var statement in file.Statements)
            Assert.InRange(statement.Span.End, statement.Span.Start + 1, text.Length);

        if (text.Contains("A.Before", StringComparison.Ordinal))
            Assert.True(file.Statements.Length >= 2, "the neighbours of a broken line count");
    }
}
