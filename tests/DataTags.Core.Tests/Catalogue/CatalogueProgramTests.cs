using System.Collections.Immutable;
using DataTags.Core.Models;
using DataTags.Core.Tests.Catalogue.Programs;
using Xunit.Abstractions;

namespace DataTags.Core.Tests.Catalogue;

/// <summary>What the catalogue says of members holds in code that uses them: it is read, bound, indexed, followed and reported.</summary>
public sealed class CatalogueProgramTests(ITestOutputHelper output)
{
    [Fact]
    public async Task TaggedDataBroughtToASink_IsReported()
    {
        var run = await RunAsync([.. BuiltInCatalogue.Files.SelectMany(SinkPrograms.Of)]);
        AssertCovers(run, 5_000);
        Assert.Empty(run.Silent.Select(static program => program.About));
    }

    [Fact]
    public async Task OtherDataBroughtToASink_IsNot()
    {
        var run = await RunAsync([.. BuiltInCatalogue.Files.SelectMany(SinkPrograms.Of)], isTagged: false);
        AssertCovers(run, 5_000);
        // The catalogue itself tags members of this one.
        Assert.DoesNotContain(run.Reported, static program => !program.Body!.Contains("Vault<global::Microsoft.Graph.Models.User>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TaggedDataMovedByAFlow_Arrives()
    {
        var run = await RunAsync([.. BuiltInCatalogue.Files.SelectMany(FlowPrograms.Of)]);
        AssertCovers(run, 7_000);
        Assert.Empty(run.Silent.Select(static program => program.About));
    }

    [Fact]
    public async Task WhatMovesNothing_ReturnsNoData()
    {
        var run = await RunAsync([.. BuiltInCatalogue.Files.SelectMany(FlowPrograms.OfWhatMovesNothing)]);
        AssertCovers(run, 2_000);
        Assert.Empty(run.Reported.Select(static program => program.About));
    }

    [Fact]
    public async Task DataOfASource_IsReported()
    {
        var run = await RunAsync([.. BuiltInCatalogue.Files.SelectMany(SourcePrograms.Of)]);
        AssertCovers(run, 40);
        Assert.Empty(run.Silent.Select(static program => program.About));
    }

    [Fact]
    public async Task MemberOfAnExtensionBlock_IsWhatTheStaticMethodIs()
    {
        var run = await RunAsync(
        [
            new("returns the receiver", "static void Run(Vault<string> vault, RestRequest request) { Out.All(request.AddHeader(\"name\", vault.Key)); }"),
            new("fills the receiver", "static void Run(Vault<string> vault, RestRequest request) { request.AddBody(vault.Key); Out.All(request); }"),
            new("hands on its type argument", "static void Run(Vault<string> vault, RestRequest request) { request.AddJsonBody<object>(vault.Key); Out.All(request); }"),
            new("another value", "static void Run(Vault<string> vault, RestRequest request) { request.AddHeader(vault.Key.GetType().Name, \"value\"); Out.All(request); }"),
        ]);
        Assert.Equal(["another value"], run.Silent.Select(static program => program.About));
        Assert.Equal(3, run.Reported.Length);
    }

    /// <summary>A check of few programs would be none.</summary>
    private static void AssertCovers(ProgramRun run, int least)
    {
        Assert.True(run.Silent.Length + run.Reported.Length >= least, run.ToString());
        Assert.True(run.Broken.Length * 50 <= run.Count, $"{run}: {string.Join("; ", run.Broken.Take(3).Select(static program => program.About))}");
    }

    private async Task<ProgramRun> RunAsync(ImmutableArray<CatalogueProgram> programs, bool isTagged = true)
    {
        var run = await ProgramRun.AnalyzeAsync(programs, isTagged);
        output.WriteLine(run.ToString());
        return run;
    }
}
