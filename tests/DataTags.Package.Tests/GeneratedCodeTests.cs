using DataTags.Package.Tests.Kit;

namespace DataTags.Package.Tests;

/// <summary>The generators of the package run in the consumer's build, and the consumer runs with what they wrote.</summary>
[Collection(PackageCollection.Name)]
public sealed class GeneratedCodeTests(PackageFixture fixture)
{
    [Fact]
    public void RedactedRecord_BuildsWithoutFindingsUnderEnforce()
    {
        Assert.Empty(fixture.Consumers.MessagesOf("Redacted"));
        Assert.True(fixture.Consumers.IsBuilt("Redacted"));
    }

    [Fact]
    public async Task RedactedRecord_PrintsMaskedValues()
    {
        var run = await new DotnetCommand(fixture.Folder, fixture.Folder).RunAsync("exec", fixture.Consumers.Dll("Redacted"));

        Assert.Equal(
            [
                "Order { Article = A chair, CardNumber = ***1111, Mail = *** }",
                "Order { Article = A chair, CardNumber = ***1111, Mail = *** }",
                "***1111",
                "***",
            ],
            run.OutputIfSucceeded.ReplaceLineEndings("\n").TrimEnd().Split('\n'));
    }
}
