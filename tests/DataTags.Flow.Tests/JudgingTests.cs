using DataTags.Flow.Corpus;
using DataTags.Flow.Corpus.Judging;

namespace DataTags.Flow.Tests;

/// <summary>The corpus judges itself: what a mark admits must be so, and a gap that is admitted still counts.</summary>
public sealed class JudgingTests
{
    [Fact]
    public void TrueFlowThatIsFound_NeedsNoMark() => Assert.True(Judged("Sink(Source());").IsAsMarked);

    [Fact]
    public void CleanValue_NeedsNoMark() => Assert.True(Judged("Sink(1);").IsAsMarked);

    [Theory]
    [InlineData("Sink(Source()); // MISSING: was mended since")]
    [InlineData("Sink(1); // SPURIOUS: was mended since")]
    [InlineData("Sink(1); // UNREACHED")]
    [InlineData("Sink(Source()); // SPURIOUS: the wrong way around")]
    public void MarkThatDoesNotHold_Fails(string line) => Assert.False(Judged(line).IsAsMarked);

    [Theory]
    [InlineData("if (Source() == \"never\") Sink(1);")]
    [InlineData("if (Source() == \"never\") Sink(1); // SPURIOUS: the wrong mark")]
    public void CheckThatNeverRuns_FailsUnlessItSaysSo(string line)
    {
        Assert.False(Judged(line).IsAsMarked);
        Assert.True(Judged("if (Source() == \"never\") Sink(1); // UNREACHED").IsAsMarked);
    }

    [Theory]
    [InlineData(true, false, CheckMark.Missing)]
    [InlineData(false, true, CheckMark.Spurious)]
    public void Gap_IsAsMarkedOnlyWithAReason(bool isTrue, bool isFound, CheckMark mark)
    {
        Assert.True(Constructed(isTrue, isFound, mark, "why").IsAsMarked);
        Assert.False(Constructed(isTrue, isFound, mark, null).IsAsMarked);
        Assert.False(Constructed(isTrue, isFound, CheckMark.None, "why").IsAsMarked);
    }

    [Fact]
    public void Reason_IsReadFromTheLine() => Assert.Equal("why: and how", Judged("Sink(1); // SPURIOUS: why: and how").Reason);

    [Fact]
    public void LineOfTwoChecks_IsRefused() => Assert.Throws<InvalidDataException>(() => Judged("Sink(1); Sink(2);"));

    [Fact]
    public void FileThatDoesNotCompile_IsRefused() => Assert.Throws<InvalidDataException>(() => Judged("Sink(nowhere);"));

    [Fact]
    public void Inputs_AreAllTried() => Assert.True(Judged("Sink(a && !b ? Source() : null);").IsTrue);

    [Theory]
    [InlineData("// compiler: 4.0\nclass C;", true)]
    [InlineData("// compiler: 99.1\r\nclass C;", false)]
    [InlineData("class C;", true)]
    public void FileOfNewerSyntax_IsReadByACompilerThatKnowsIt(string text, bool isReadable) => Assert.Equal(isReadable, new CorpusFile("Judging", "a.cs", text).IsReadable);

    [Fact]
    public void Accuracy_CountsAdmittedGaps()
    {
        Check[] checks =
        [
            Constructed(true, true, CheckMark.None, null),
            Constructed(true, true, CheckMark.None, null),
            Constructed(true, true, CheckMark.None, null),
            Constructed(true, false, CheckMark.Missing, "admitted"),
            Constructed(false, true, CheckMark.Spurious, "admitted"),
            Constructed(false, false, CheckMark.None, null),
        ];
        var accuracy = Accuracy.Of("shape", checks);
        Assert.Equal(new Accuracy("shape", Checks: 6, Positives: 4, Missing: 1, Spurious: 1), accuracy);
        Assert.Equal(0.75, accuracy.Recall);
        Assert.Equal(0.75, accuracy.Precision);
    }

    [Fact]
    public void Accuracy_CountsAFindingWhereNothingRuns()
    {
        var accuracy = Accuracy.Of("shape", [Constructed(false, true, CheckMark.Spurious | CheckMark.Unreached, "admitted") with { IsRun = false }, Constructed(true, true, CheckMark.None, null)]);
        Assert.Equal(0.5, accuracy.Precision);
        Assert.Equal(1, accuracy.Recall);
    }

    [Fact]
    public void Accuracy_OfNothing_IsWhole()
    {
        var accuracy = Accuracy.Of("shape", []);
        Assert.Equal((1, 1), (accuracy.Recall, accuracy.Precision));
    }

    private static Check Constructed(bool isTrue, bool isFound, CheckMark mark, string? reason) => new("a.cs", 1, "Sink(x);", isTrue, isFound, IsRun: true, mark, reason);

    private static Check Judged(string line) => Assert.Single(Judge.Of(new CorpusFile("Judging", $"{Guid.NewGuid():N}.cs", $$"""
        public static class Cases
        {
            public static void Only(bool a, bool b)
            {
                {{line}}
            }
        }
        """)));
}
