using DataTags.Tool.Loading;
using DataTags.Tool.Tests.Kit;

namespace DataTags.Tool.Tests.Loading;

public sealed class ScanTargetTests : IDisposable
{
    private readonly TempTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void MissingPath_IsAnError() =>
        Assert.Contains("no such file or folder", Assert.Throws<LoadException>(() => ScanTarget.From(_tree["absent"])).Message);

    [Fact]
    public void EmptyFolder_IsAnError() =>
        Assert.Contains("no C# file", Assert.Throws<LoadException>(() => ScanTarget.From(_tree.Root)).Message);

    [Theory]
    [InlineData("a.vbproj", "only C# projects")]
    [InlineData("a.fsproj", "only C# projects")]
    [InlineData("a.txt", "not a solution")]
    public void OtherFile_IsAnError(string file, string message)
    {
        _tree.With(file, "");

        Assert.Contains(message, Assert.Throws<LoadException>(() => ScanTarget.From(_tree[file])).Message);
    }

    [Fact]
    public void Project_IsItsOwnTarget()
    {
        _tree.With("src/App/App.csproj", "<Project/>");

        var target = ScanTarget.From(_tree["src/App/App.csproj"]);

        Assert.Equal(_tree["src/App"], target.Root);
        Assert.Equal<string>([_tree["src/App/App.csproj"]], target.Projects);
    }

    [Fact]
    public void FolderWithOneSolution_IsThatSolution()
    {
        _tree.With("All.slnx", """<Solution><Project Path="src/A/A.csproj" /></Solution>""").With("src/A/A.csproj", "<Project/>").With("other/B.csproj", "<Project/>");

        var target = ScanTarget.From(_tree.Root);

        Assert.Equal(_tree["All.slnx"], target.RestoreFile);
        Assert.Equal<string>([_tree["src/A/A.csproj"]], target.Projects);
    }

    [Fact]
    public void FolderWithTwoSolutions_IsEveryProjectBelow()
    {
        _tree.With("One.slnx", "<Solution/>").With("Two.slnx", "<Solution/>").With("a/A.csproj", "<Project/>").With("b/B.csproj", "<Project/>");

        Assert.Equal<string>([_tree["a/A.csproj"], _tree["b/B.csproj"]], ScanTarget.From(_tree.Root).Projects);
    }

    [Fact]
    public void BuildOutput_IsNotSearchedForProjects()
    {
        _tree.With("a/A.csproj", "<Project/>").With("a/obj/T.csproj", "<Project/>").With("a/bin/T.csproj", "<Project/>").With("node_modules/x/X.csproj", "<Project/>").With(".hidden/Y.csproj", "<Project/>");

        Assert.Equal<string>([_tree["a/A.csproj"]], ScanTarget.From(_tree.Root).Projects);
    }

    [Fact]
    public void FolderOfLooseFiles_HasNoProjects()
    {
        _tree.With("deep/down/Code.cs", "class C;");

        Assert.Empty(ScanTarget.From(_tree.Root).Projects);
    }

    [Theory]
    [InlineData("Broken.sln", "garbage", "no line starts with")]
    [InlineData("Broken.slnx", "<Solution><Project", "Line 1")]
    public void SolutionThatCannotBeRead_IsAllCodeBelowItAndSaysWhy(string name, string content, string reason)
    {
        _tree.With(name, content).With("a/A.csproj", "<Project/>").With("b/B.csproj", "<Project/>");

        var target = ScanTarget.From(_tree[name]);

        Assert.Equal<string>([_tree["a/A.csproj"], _tree["b/B.csproj"]], target.Projects);
        Assert.Null(target.RestoreFile);
        Assert.StartsWith(name, target.Problem);
        Assert.Contains(reason, target.Problem);
        Assert.Equal(target.Problem, ScanTarget.From(_tree.Root).Problem);
    }

    [Fact]
    public void SolutionThatCannotBeRead_WithoutCodeBelow_IsAnError()
    {
        _tree.With("Broken.sln", "garbage");

        Assert.StartsWith(_tree["Broken.sln"], Assert.Throws<LoadException>(() => ScanTarget.From(_tree["Broken.sln"])).Message);
    }

    [Fact]
    public void SolutionWithoutCSharp_IsAnError()
    {
        _tree.With("Native.slnx", """<Solution><Project Path="n.vcxproj" /></Solution>""");

        Assert.Contains("names no C# project", Assert.Throws<LoadException>(() => ScanTarget.From(_tree["Native.slnx"])).Message);
    }
}
