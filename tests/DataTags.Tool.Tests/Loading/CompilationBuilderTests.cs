using DataTags.Tool.Loading;
using DataTags.Tool.Tests.Kit;

namespace DataTags.Tool.Tests.Loading;

public sealed class CompilationBuilderTests : IDisposable
{
    private readonly TempTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void ProjectBehindAProject_CountsAsReferenced()
    {
        _tree
            .With("Base/Base.csproj", "<Project/>").With("Base/Names.cs", "namespace Base; public static class Names { public static string NameOf(this object it) => it.GetType().Name; }")
            .With("Middle/Middle.csproj", """<Project><ItemGroup><ProjectReference Include="../Base/Base.csproj" /></ItemGroup></Project>""").With("Middle/M.cs", "public class M;")
            .With("App/App.csproj", """<Project><ItemGroup><ProjectReference Include="../Middle/Middle.csproj" /></ItemGroup></Project>""").With("App/A.cs", "using Base; class A { string N => this.NameOf(); }");
        var builder = new CompilationBuilder([]);
        var outputs = new ProjectOutputs();
        LoadedProject? last = null;
        foreach (var project in new[] { "Base/Base.csproj", "Middle/Middle.csproj", "App/App.csproj" })
        {
            last = builder.BuildLoose(LooseCode.OfProject(_tree[project], "because"), outputs, isScanned: true, CancellationToken.None);
            outputs.Add(_tree[project], last);
        }

        Assert.Empty(last!.Compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Id is "CS0246" or "CS1061" or "CS0103"));
    }

    [Fact]
    public void OutputOfAProjectThatDidNotLoad_IsNotMissing()
    {
        _tree
            .With("Base/Base.csproj", "<Project/>").With("Base/Names.cs", "namespace Base; public class Name;")
            .With("App/App.csproj", "<Project/>").With("App/A.cs", "class A : Base.Name;");
        var builder = new CompilationBuilder([]);
        var outputs = new ProjectOutputs();
        outputs.Add(_tree["Base/Base.csproj"], builder.BuildLoose(LooseCode.OfProject(_tree["Base/Base.csproj"], "because"), outputs, isScanned: true, CancellationToken.None));
        var description = new ProjectDescription(
            _tree["App/App.csproj"], "net10.0", "App", "", [], [new("", _tree["Base/Base.csproj"])],
            ["/target:library", $"/reference:{_tree["Base/bin/Base.dll"]}", $"/reference:{_tree["gone/Other.dll"]}", _tree["App/A.cs"]]);

        var app = builder.Build(description, outputs, isScanned: true, CancellationToken.None);

        Assert.Contains("1 references not found: Other.dll", app.Notices.Select(static notice => notice.Text));
        Assert.Empty(app.Compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Id is "CS0246" or "CS0400"));
    }

    [Fact]
    public void ProjectBehindAProject_CountsAsReferencedWhereNothingWasRestored()
    {
        _tree
            .With("Base/Base.csproj", "<Project/>").With("Base/Names.cs", "namespace Base; public class Name;")
            .With("Middle/Middle.csproj", """<Project><ItemGroup><ProjectReference Include="../Base/Base.csproj" /></ItemGroup></Project>""").With("Middle/M.cs", "public class M;")
            .With("App/App.csproj", "<Project/>").With("App/A.cs", "class A : Base.Name;");
        var builder = new CompilationBuilder([]);
        var outputs = new ProjectOutputs();
        foreach (var project in new[] { "Base/Base.csproj", "Middle/Middle.csproj" })
            outputs.Add(_tree[project], builder.BuildLoose(LooseCode.OfProject(_tree[project], "because"), outputs, isScanned: true, CancellationToken.None));
        var description = new ProjectDescription(
            _tree["App/App.csproj"], "net10.0", "App", _tree["App/obj/project.assets.json"], [], [new("", _tree["Middle/Middle.csproj"])],
            ["/target:library", $"/reference:{typeof(object).Assembly.Location}", _tree["App/A.cs"]]);

        var app = builder.Build(description, outputs, isScanned: true, CancellationToken.None);

        Assert.DoesNotContain("no framework references; bound against the framework of the installed SDK", app.Notices.Select(static notice => notice.Text));
        Assert.Empty(app.Compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Id is "CS0246" or "CS0400"));
    }
}
