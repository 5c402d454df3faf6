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
}
