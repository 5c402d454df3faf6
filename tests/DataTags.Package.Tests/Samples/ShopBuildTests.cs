using System.Text.RegularExpressions;
using DataTags.Package.Tests.Kit;
using DataTags.Testing.Samples;

namespace DataTags.Package.Tests.Samples;

/// <summary>What the compiler says about the sample shop against what a reviewer wrote down, line by line.</summary>
public sealed partial class ShopBuildTests(ShopBuilds builds) : IClassFixture<ShopBuilds>
{
    private static readonly ShopSample Sample = ShopSample.Read();

    [Fact]
    public void WithoutAMode_TheLeaksAreSuggestionsAndTheBuildIsClean()
    {
        Assert.True(builds.AsItIs.ExitCode == 0, builds.AsItIs.Output);
        Assert.Empty(BuildMessage.ParseAll(builds.AsItIs.Output));
    }

    [Fact]
    public void Enforce_BreaksTheBuildAtEveryLeakThatOneProjectShowsAndNowhereElse()
    {
        var expected = Sample.Leaks
            .Where(static leak => leak.Number[0] == 'L' && !leak.NeedsWholeProgram)
            .SelectMany(static leak => leak.Categories, static (leak, category) => $"{Sample.LineOf(leak)} error {leak.Rule} {category}");

        Assert.Equal(1, builds.Enforced.ExitCode);
        Assert.Equal(expected.Order(), Found(builds.Enforced, "error"));
    }

    [Fact]
    public void Enforce_WarnsOfTaggedDataInAnUntaggedMember()
    {
        var expected = Sample.Leaks
            .Where(static leak => leak.Number[0] == 'N')
            .SelectMany(static leak => leak.Categories, static (leak, category) => $"{Sample.LineOf(leak)} warning {leak.Rule} {category}");

        Assert.Equal(expected.Order(), Found(builds.Enforced, "warning"));
    }

    /// <summary>Each line, rule and category once: place and severity come from the build, the category from the message.</summary>
    private static IEnumerable<string> Found(CommandResult build, string severity) =>
        BuildMessage.ParseAll(build.Output)
            .Where(message => message.Severity == severity)
            .Select(static message => $"{PlaceOf(message)} {message.Severity} {message.Id} {Category().Match(message.Text).Groups["category"].Value}")
            .Distinct()
            .Order();

    private static SampleLine PlaceOf(BuildMessage message) =>
        new(Path.GetRelativePath(ShopSample.Folder, message.Path).Replace('\\', '/'), message.Line);

    [GeneratedRegex(@"\((?<category>[A-Za-z]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Category();
}
