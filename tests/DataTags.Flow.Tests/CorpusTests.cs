using DataTags.Flow.Corpus;
using DataTags.Flow.Corpus.Judging;

namespace DataTags.Flow.Tests;

/// <summary>The engine against programs that are run: every check's truth is what happened.</summary>
public sealed class CorpusTests
{
    private static readonly ILookup<string, CorpusFile> Files = CorpusFile.BuiltIn().Where(file => file.IsReadable).ToLookup(file => file.Shape);

    public static TheoryData<string> Shapes => [.. Files.Select(group => group.Key)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Shape_IsJudgedAsItRuns(string shape)
    {
        var wrong = Files[shape].SelectMany(Judge.Of).Where(check => !check.IsAsMarked).ToArray();
        Assert.True(wrong.Length == 0, string.Join(Environment.NewLine, wrong.Select(check => check.ToString())));
    }
}
