using DataTags.Tool.Loading;
using DataTags.Tool.Tests.Kit;

namespace DataTags.Tool.Tests.Loading;

public sealed class PackageAssetsTests : IDisposable
{
    private readonly TempTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Theory]
    [InlineData("""{ "version": 3 }""", null)]
    [InlineData("""{ "logs": [ { "code": "NU1603", "level": "Warning", "message": "w" } ] }""", null)]
    [InlineData("""{ "logs": [ { "code": "NU1603", "level": "Warning", "message": "w" }, { "code": "NU1101", "level": "Error", "message": "Unable to find package X. No packages exist." } ] }""", "restore failed: NU1101: Unable to find package X")]
    public void Problem_IsTheFirstErrorOfTheRestore(string assets, string? expected)
    {
        _tree.With("project.assets.json", assets);

        Assert.Equal(expected, PackageAssets.Problem(_tree["project.assets.json"]));
    }

    [Fact]
    public void MissingFile_IsAProblem() => Assert.Equal("not restored", PackageAssets.Problem(_tree["absent.json"]));

    [Fact]
    public void BrokenFile_IsAProblem()
    {
        _tree.With("project.assets.json", "{");

        Assert.StartsWith("the result of the restore cannot be read", PackageAssets.Problem(_tree["project.assets.json"]));
    }
}
