using DataTags.Benchmarks.Commands;

namespace DataTags.Benchmarks.Tests;

public sealed class OverheadOptionsTests
{
    [Fact]
    public void ArgumentsOfTheBuild_StandBehindTheDashes()
    {
        var options = OverheadOptions.Parse(["repo", "--rounds", "5", "--peers", "SecurityCodeScan", "--model", "a.datatags", "--model", "b.datatags", "--", "-p:A=b", "--rounds"]);

        Assert.NotNull(options);
        Assert.Equal(Path.GetFullPath("repo"), options.Path);
        Assert.Equal(5, options.Rounds);
        Assert.Equal(["SecurityCodeScan"], options.Peers);
        Assert.Equal(2, options.Models.Count);
        Assert.Equal(["-p:A=b", "--rounds"], options.BuildArguments);
    }

    [Theory]
    [InlineData]
    [InlineData("repo", "--rounds", "0")]
    [InlineData("repo", "--peers", "Nobody")]
    [InlineData("repo", "--model")]
    [InlineData("repo", "--what", "1")]
    public void WrongOptions_AreNone(params string[] arguments) => Assert.Null(OverheadOptions.Parse(arguments));

    [Theory]
    [InlineData("--lines", "x")]
    [InlineData("--lines", "0")]
    [InlineData("--lines")]
    [InlineData("--other", "1")]
    public void WrongNumbers_AreNone(params string[] arguments) => Assert.Null(NumberOptions.Parse(arguments, ("--lines", 1)));
}
