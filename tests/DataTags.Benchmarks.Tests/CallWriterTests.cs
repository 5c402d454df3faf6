using DataTags.Benchmarks.Building;

namespace DataTags.Benchmarks.Tests;

/// <summary>Compiler calls of a build, rewritten for a variant.</summary>
public sealed class CallWriterTests : IDisposable
{
    private static readonly string Product = typeof(DataTags.Generators.Redaction.RedactionGenerator).Assembly.Location;

    private readonly string _folder = Directory.CreateTempSubdirectory("datatags-calls-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void OutputsGoIntoAFolderOfTheirOwn_AndLaterCallsReferToThem()
    {
        var written = Write(
            new Variant("v", RunsAnalyzers: true),
            ["/out:obj/A.dll", "/refout:obj/refint/A.dll", "/doc:\"obj/A b.xml\"", "A.cs"],
            ["/out:obj/B.dll", "/reference:/repo/A/obj/ref/A.dll", "/reference:/packs/System.Runtime.dll", "B.cs"]);

        var first = Path.Combine(_folder, "0000");
        Assert.Equal([$"/out:\"{first}/A.dll\"", $"/refout:\"{first}/ref/A.dll\"", $"/doc:\"{first}/A b.xml\"", "A.cs", "/skipanalyzers-"], written[0]);
        Assert.Contains($"/reference:\"{first}/A.dll\"", written[1]);
        Assert.Contains("/reference:/packs/System.Runtime.dll", written[1]);
    }

    [Fact]
    public void AssemblyOfTwoCalls_StaysAsTheBuildRefersToIt()
    {
        var written = Write(new Variant("v", RunsAnalyzers: true), ["/out:net8.0/A.dll"], ["/out:net10.0/A.dll"], ["/out:B.dll", "/reference:net10.0/A.dll"]);

        Assert.Contains("/reference:net10.0/A.dll", written[2]);
    }

    [Fact]
    public void OwnAnalyzersAndSeverities_Go_GeneratorsAndTheirOptions_Stay()
    {
        var generator = Path.Combine(_folder, "Some.Generators.dll");
        File.Copy(Product, generator);
        var analyzer = EmptyAnalyzer.Instance.Write(Path.Combine(_folder, "analyzers"));
        var written = Write(
            new Variant("v", RunsAnalyzers: false),
            [$"/analyzer:{generator}", $"/analyzer:{analyzer}", $"/analyzer:{Product}", "/analyzerconfig:.editorconfig", "/analyzerconfig:obj/A.GeneratedMSBuildEditorConfig.editorconfig", "/warnaserror+", "/out:A.dll"]).Single();

        Assert.Contains($"/analyzer:\"{generator}\"", written);
        Assert.DoesNotContain(written, line => line.Contains(Product, StringComparison.Ordinal));
        Assert.DoesNotContain(written, line => line.Contains(analyzer, StringComparison.Ordinal));
        Assert.DoesNotContain(written, line => line.StartsWith("/warnaserror", StringComparison.Ordinal) || line == "/analyzerconfig:.editorconfig");
        Assert.Contains("/analyzerconfig:obj/A.GeneratedMSBuildEditorConfig.editorconfig", written);
        Assert.Contains("/skipanalyzers+", written);
    }

    [Fact]
    public void VariantAddsWhatItHas()
    {
        var variant = new Variant("v", RunsAnalyzers: true) { Analyzers = ["/x/A.dll"], References = ["/x/R.dll"], AnalyzerConfigs = ["/x/c.globalconfig"], AdditionalFiles = ["/x/m.datatags"] };

        Assert.Equal(
            ["A.cs", "/skipanalyzers-", "/analyzer:\"/x/A.dll\"", "/reference:\"/x/R.dll\"", "/analyzerconfig:\"/x/c.globalconfig\"", "/additionalfile:\"/x/m.datatags\""],
            Write(variant, ["A.cs"]).Single());
    }

    [Fact]
    public void ReferenceThatIsThereAlready_IsNotAddedTwice()
        => Assert.Equal(["/reference:/own/R.dll", "/skipanalyzers-"], Write(new Variant("v", RunsAnalyzers: true) { References = ["/x/R.dll"] }, ["/reference:/own/R.dll"]).Single());

    private IReadOnlyList<string[]> Write(Variant variant, params string[][] calls)
        => [.. new CallWriter([.. calls.Select(static (lines, index) => new CompilerCall($"{index}", "/repo", lines))], new AnalyzerContents()).Write(variant, _folder).Select(static call => File.ReadAllLines(call.ResponseFile))];
}
