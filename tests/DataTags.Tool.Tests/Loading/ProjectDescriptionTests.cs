using DataTags.Tool.Loading;
using DataTags.Tool.Tests.Kit;

namespace DataTags.Tool.Tests.Loading;

public sealed class ProjectDescriptionTests : IDisposable
{
    private readonly TempTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void Facts_AreReadByWord()
    {
        _tree.With("d.txt", """
            project|/r/A/A.csproj
            framework|net10.0
            assembly|A.Name
            output|
            output|/r/A/bin/A.dll
            reference|net8.0|/r/B/B.csproj
            reference||/r/C/C.csproj
            argument|/define:X;Y|Z
            argument|Program.cs
            """);

        var description = ProjectDescription.Read(_tree["d.txt"])!;

        Assert.Equal("A.Name", description.AssemblyName);
        Assert.Equal<string>([Path.GetFullPath("/r/A/bin/A.dll")], description.Outputs);
        Assert.Equal<ProjectReferenceDescription>([new("net8.0", Path.GetFullPath("/r/B/B.csproj")), new("", Path.GetFullPath("/r/C/C.csproj"))], description.References);
        Assert.Equal<string>(["/define:X;Y|Z", "Program.cs"], description.Arguments);
    }

    [Fact]
    public void WithoutCommandLine_ThereIsNoDescription()
    {
        _tree.With("d.txt", "project|/r/A/A.csproj\nframework|net10.0\n");

        Assert.Null(ProjectDescription.Read(_tree["d.txt"]));
    }
}
