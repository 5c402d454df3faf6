using DataTags.Testing;
using Xunit.Sdk;
using Verify = DataTags.Testing.Verify<DataTags.Analyzers.Tests.Kit.BadNameAnalyzer, DataTags.Analyzers.Tests.Kit.RenameFix>;

namespace DataTags.Analyzers.Tests.Kit;

public sealed class VerifyCodeFixTests
{
    private const string Before = "class C { int M(int bad, int good, int GOOD) => [|bad|] + [|bad|]; }";
    private const string Plain = "class C { int M(int bad, int good, int GOOD) => good + good; }";
    private const string Shouting = "class C { int M(int bad, int good, int GOOD) => GOOD + GOOD; }";

    [Fact]
    public Task FirstFix_IsTheDefault() => Verify.VerifyCodeFixAsync(Before, Plain);

    [Fact]
    public Task Fix_IsChosenByKey() => Verify.VerifyCodeFixAsync(Before, Shouting, "shouting");

    [Fact]
    public Task FixAll_GoesThroughAllFiles() => Verify.VerifyFixAllAsync(Before, Plain, configure: test =>
    {
        test.TestState.Sources.Add("class D { int M(int bad, int good) => [|bad|]; }");
        test.FixedState.Sources.Add("class D { int M(int bad, int good) => good; }");
    });

    [Fact]
    public Task OfferedKeys() => Verify.VerifyOfferedAsync("class C { int M(int bad) => [|bad|]; }", "plain", "shouting");

    [Fact]
    public async Task NoFix_IsSaid()
    {
        await Verify.VerifyNoCodeFixAsync("class C { int M(int bad) => [|bad|]; }", "whispering");
        await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyNoCodeFixAsync("class C { int M(int bad) => [|bad|]; }"));
    }

    [Fact]
    public async Task OtherOutcome_ShowsTheDifference()
    {
        var failure = await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyCodeFixAsync(Before, Shouting));
        Assert.Contains("- " + Shouting, failure.Message, StringComparison.Ordinal);
        Assert.Contains("+ " + Plain, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OutcomeThatDoesNotCompile_Fails()
    {
        var failure = await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyCodeFixAsync("class C { int M(int bad) => [|bad|]; }", "class C { int M(int bad) => good; }"));
        Assert.Contains("CS0103", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FixThatNeverEnds_Fails()
        => Assert.Contains(
            "does not remove its diagnostic",
            (await Assert.ThrowsAsync<XunitException>(() => Verify<BadNameAnalyzer, NeverEndingFix>.VerifyCodeFixAsync(
                "class C { int M(int bad, int worse) => [|bad|]; }",
                "class C { int M(int bad, int worse) => worse; }",
                configure: test =>
                {
                    test.TestState.AdditionalFiles.Add(("names.datatags", "worse"));
                    test.FixedState.AdditionalFiles.Add(("names.datatags", "worse"));
                }))).Message,
            StringComparison.Ordinal);

    [Fact]
    public async Task FixThatChangesNothing_Fails()
        => Assert.Contains(
            "changes nothing",
            (await Assert.ThrowsAsync<XunitException>(() => Verify<BadNameAnalyzer, IdleFix>.VerifyCodeFixAsync(Before, Plain))).Message,
            StringComparison.Ordinal);
}
