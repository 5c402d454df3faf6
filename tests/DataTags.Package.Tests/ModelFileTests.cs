using DataTags.Package.Tests.Kit;

namespace DataTags.Package.Tests;

/// <summary>Files <c>*.datatags</c> count without a word in the project file.</summary>
[Collection(PackageCollection.Name)]
public sealed class ModelFileTests(PackageFixture fixture)
{
    private readonly ConsumerBuild _build = fixture.Consumers;

    [Fact]
    public void TagOfAProjectFileMeetsSinkOfARepositoryFile()
    {
        var finding = Assert.Single(_build.MessagesOf("ModelFile"));
        Assert.Equal(("Legacy.cs", _build.LineOf("ModelFile/Legacy.cs", "publish"), "DT1003"), (finding.File, finding.Line, finding.Id));
        Assert.Contains("Row.Iban (PaymentData)", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void FilesBelowTheProjectAndAboveUpToTheRoot_AreAdditionalFiles()
    {
        Assert.Equal(["company.datatags", "legacy.datatags"], _build.ToldBy("ModelFile")["file"].Order());
    }

    [Fact]
    public void FilesOfANeighbour_AreNot()
    {
        Assert.Equal(["company.datatags"], _build.ToldBy("Repaired")["file"]);
    }

    [Fact]
    public void MalformedLine_IsReportedAtFileAndLine()
    {
        var finding = Assert.Single(_build.MessagesOf("MalformedModel"));
        Assert.Equal(("broken.datatags", 2, "warning", "DT3001"), (finding.File, finding.Line, finding.Severity, finding.Id));
    }
}
