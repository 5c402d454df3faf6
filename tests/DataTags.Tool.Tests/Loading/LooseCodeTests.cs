using DataTags.Tool.Loading;
using DataTags.Tool.Tests.Kit;

namespace DataTags.Tool.Tests.Loading;

public sealed class LooseCodeTests : IDisposable
{
    private readonly TempTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void FilesOfNestedProjects_BelongToThem()
    {
        _tree.With("App/App.csproj", "<Project/>").With("App/A.cs", "").With("App/Inner/Inner.csproj", "<Project/>").With("App/Inner/B.cs", "");

        Assert.Equal<string>([_tree["App/A.cs"]], LooseCode.OfProject(_tree["App/App.csproj"], "because").Files);
    }

    [Fact]
    public void WebProject_GetsTheUsingsOfItsSdk()
    {
        _tree.With("App.csproj", """<Project Sdk="Microsoft.NET.Sdk.Web"/>""");

        Assert.Contains("Microsoft.Extensions.Logging", LooseCode.OfProject(_tree["App.csproj"], "because").ImplicitUsings);
    }

    [Fact]
    public void BrokenProjectFile_StillHasFiles()
    {
        _tree.With("App.csproj", "<Project><Prop").With("A.cs", "class A;");

        var code = LooseCode.OfProject(_tree["App.csproj"], "project did not load");

        Assert.Single(code.Files);
        Assert.Contains("1 files analysed without package references", code.Notices[0].Text);
    }

    [Fact]
    public void ProjectReferences_AreReadFromTheFile()
    {
        _tree.With("App/App.csproj", """<Project><ItemGroup><ProjectReference Include="..\Lib\Lib.csproj" /></ItemGroup></Project>""");

        Assert.Equal(_tree["Lib/Lib.csproj"], LooseCode.OfProject(_tree["App/App.csproj"], "because").ProjectReferences[0].ProjectFile);
    }
}
