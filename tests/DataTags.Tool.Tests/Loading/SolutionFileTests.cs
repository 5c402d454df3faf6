using DataTags.Tool.Loading;
using DataTags.Tool.Tests.Kit;

namespace DataTags.Tool.Tests.Loading;

public sealed class SolutionFileTests : IDisposable
{
    private readonly TempTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void ClassicSolution_NamesProjectsWithBackslashes()
    {
        _tree.With("S.sln", """
            Microsoft Visual Studio Solution File, Format Version 12.00
            Project("{2150E333-8FDC-42A3-9474-1A3956D46DE8}") = "folder", "folder", "{827E0CD3-B72D-47B6-A68D-7590B98EB39B}"
            EndProject
            Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "B", "src\B\B.csproj", "{6461699B-1A45-430A-952C-B5D4998A6016}"
            EndProject
            Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "A", "src\A\A.csproj", "{6461699B-1A45-430A-952C-B5D4998A6017}"
            EndProject
            """);

        Assert.Equal<string>([_tree["src/A/A.csproj"], _tree["src/B/B.csproj"]], SolutionFile.ReadProjects(_tree["S.sln"]));
    }

    [Fact]
    public void XmlSolution_NamesProjectsInFolders()
    {
        _tree.With("S.slnx", """<Solution><Folder Name="/src/"><Project Path="src/A/A.csproj" /></Folder><Project Path="v.vbproj" /></Solution>""");

        Assert.Equal<string>([_tree["src/A/A.csproj"]], SolutionFile.ReadProjects(_tree["S.slnx"]));
    }

    [Fact]
    public void BrokenXml_IsAnErrorThatNamesTheFile()
    {
        _tree.With("S.slnx", "<Solution><Project");

        Assert.StartsWith(_tree["S.slnx"], Assert.Throws<LoadException>(() => SolutionFile.ReadProjects(_tree["S.slnx"])).Message);
    }
}
