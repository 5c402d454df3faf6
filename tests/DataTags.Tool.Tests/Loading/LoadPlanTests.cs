using DataTags.Tool.Loading;

namespace DataTags.Tool.Tests.Loading;

public sealed class LoadPlanTests
{
    [Fact]
    public void Dependency_ComesFirst()
    {
        var plan = new LoadPlan([Project("/app", "net10.0", ("/lib", "")), Project("/lib", "net10.0")], []);

        Assert.Equal(["/lib", "/app"], Order(plan, "/app"));
    }

    [Fact]
    public void SharedDependency_ComesOnce()
    {
        var plan = new LoadPlan([Project("/a", "net10.0", ("/lib", "")), Project("/b", "net10.0", ("/lib", "")), Project("/lib", "net10.0")], []);

        Assert.Equal(["/lib", "/a", "/b"], Order(plan, "/a", "/b"));
    }

    [Fact]
    public void Reference_GetsTheFrameworkThatWasChosenForIt()
    {
        var plan = new LoadPlan([Project("/app", "net8.0", ("/lib", "netstandard2.0")), Project("/lib", "net10.0"), Project("/lib", "netstandard2.0")], []);

        var lib = plan.InDependencyOrder([plan.Get("/app", "net8.0")!])[0];

        Assert.Equal("netstandard2.0", lib.Description!.Framework);
    }

    [Fact]
    public void Cycle_Ends()
    {
        var plan = new LoadPlan([Project("/a", "net10.0", ("/b", "")), Project("/b", "net10.0", ("/a", ""))], []);

        Assert.Equal(2, Order(plan, "/a").Length);
    }

    private static string[] Order(LoadPlan plan, params string[] roots) =>
        [.. plan.InDependencyOrder(roots.Select(r => plan.Get(r, "net10.0")!)).Select(p => p.ProjectFile)];

    private static ProjectDescription Project(string file, string framework, params (string File, string Framework)[] references) =>
        new(file, framework, Path.GetFileName(file), "", [], [.. references.Select(r => new ProjectReferenceDescription(r.Framework, r.File))], ["/noconfig"]);
}
