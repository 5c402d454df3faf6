using DataTags.Testing;
using DataTags.Testing.Diagnostics;
using DataTags.Testing.Projects;
using Microsoft.CodeAnalysis;
using Xunit.Sdk;
using Verify = DataTags.Testing.Verify<DataTags.Analyzers.Tests.Kit.BadNameAnalyzer>;

namespace DataTags.Analyzers.Tests.Kit;

public sealed class VerifyAnalyzerTests
{
    [Fact]
    public Task MarkedDiagnostics_AreExpected() => Verify.VerifyAnalyzerAsync("""
        class C { int M(int bad) => [|bad|] + {|KIT1:bad|}; }
        """);

    [Fact]
    public async Task MissingDiagnostic_FailsAndShowsWhere()
    {
        var failure = await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyAnalyzerAsync("""
            class C
            {
                int M(int bad, int ok) => bad + [|ok|];
            }
            """));
        Assert.Contains("1 expected but not found, 1 found but not expected.", failure.Message, StringComparison.Ordinal);
        Assert.Contains("missing    /Test0.cs(3,37) KIT1", failure.Message, StringComparison.Ordinal);
        Assert.Contains("unexpected /Test0.cs(3,31) KIT1 Warning: 'bad' is bad", failure.Message, StringComparison.Ordinal);
        Assert.Contains("    int M(int bad, int ok) => {|KIT1:bad|} + ok;", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CompileError_FailsUnlessMarked()
    {
        var failure = await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyAnalyzerAsync("class C : Missing;"));
        Assert.Contains("class C : {|CS0246:Missing|};", failure.Message, StringComparison.Ordinal);
        await Verify.VerifyAnalyzerAsync("class C : {|CS0246:Missing|};");
        await new Verify.Test { TestCode = "class C : Missing;", CompilerDiagnostics = CompilerDiagnostics.None }.RunAsync();
    }

    [Fact]
    public async Task AnalyzerThatThrows_FailsEvenWithoutExpectations()
    {
        var failure = await Assert.ThrowsAsync<XunitException>(() => Verify<ThrowingAnalyzer>.VerifyAnalyzerAsync("class C;"));
        Assert.Contains("AD0001", failure.Message, StringComparison.Ordinal);
        Assert.Contains("on purpose", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task ExplicitResult_ComparesWhatItStates() => Verify.VerifyAnalyzerAsync(
        "class C { int M(int bad) => {|#1:{|#0:bad|} + 1|}; }",
        Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("bad").WithSeverity(DiagnosticSeverity.Warning).WithProperty("Name", "bad").WithProperty("Other", null));

    [Theory]
    [InlineData("severity")]
    [InlineData("message")]
    [InlineData("property Name")]
    [InlineData("additional locations")]
    public async Task ExplicitResult_SaysWhatDiffers(string what)
    {
        var result = Verify.Diagnostic("KIT1").WithLocation(0);
        result = what switch
        {
            "severity" => result.WithSeverity(DiagnosticSeverity.Error),
            "message" => result.WithMessage("other"),
            "property Name" => result.WithProperty("Name", "other"),
            _ => result.WithLocation(0),
        };
        var failure = await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyAnalyzerAsync("class C { int M(int bad) => {|#0:bad|} + 1; }", result));
        Assert.Contains(what, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task SeveralFiles() => Verify.VerifyAnalyzerAsync(["class C { int M(int bad) => [|bad|]; }", "class D { int M(int bad) => [|bad|]; }"]);

    [Fact]
    public Task AdditionalFile_ReachesTheAnalyzer() => Verify.VerifyWithModelsAsync("class C { int M(int secret) => [|secret|]; }", "secret\nother");

    [Fact]
    public Task Options_ReachTheAnalyzer() => Verify.VerifyAnalyzerAsync(
        "class C { int M(int a, int b) => [|a|] + [|b|]; }",
        state =>
        {
            state.Options["kit.name"] = "a";
            state.GlobalOptions["build_property.KitName"] = "b";
        });

    [Fact]
    public Task SeverityOption_SilencesTheRule() => Verify.VerifyAnalyzerAsync(
        "class C { int M(int bad) => bad; }",
        state => state.Options["dotnet_diagnostic.KIT1.severity"] = "none");

    [Fact]
    public Task Pragma_SilencesTheRule() => Verify.VerifyAnalyzerAsync("""
        #pragma warning disable KIT1
        class C { int M(int bad) => bad; }
        """);

    [Fact]
    public Task Library_IsSeenAsSourceAndAsMetadata() => Verify.VerifyAcrossAssembliesAsync(
        "public class Library { public static int bad; }",
        "class C { int M() => Library.[|bad|]; }");

    [Fact]
    public Task ChainOfLibraries_Compiles() => Verify.VerifyAnalyzerAsync(
        "class C : B { int M() => [|bad|]; }",
        state =>
        {
            state.Project("First").Sources.Add("public class A { public int bad; }");
            state.Project("First").ReferenceForm = ReferenceForm.Metadata;
            var second = state.Project("Second");
            second.Sources.Add("public class B : A { public B() => [|bad|] = 1; }");
            second.AdditionalProjectReferences.Add("First");
            second.ReferenceForm = ReferenceForm.Metadata;
        });

    [Fact]
    public Task FrameworkOfAspNetCore_IsReferenced() => Verify.VerifyAnalyzerAsync("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Logging;
        class C(ILogger<C> log) : ControllerBase { IActionResult M(string bad) { log.LogInformation("{A}", [|bad|]); return Ok(); } }
        """);

    [Theory]
    [MemberData(nameof(AllStubs))]
    public Task Stub_Compiles(string name) => Verify.VerifyAnalyzerAsync("class C;", state => state.Stubs.Add(Stubs.Get(name)));

    public static TheoryData<string> AllStubs() => [.. Stubs.All.Select(stub => stub.Name)];

    [Fact]
    public Task Stub_HasTheTrueNames() => Verify.VerifyAnalyzerAsync(
        "class C { void M(Microsoft.ApplicationInsights.TelemetryClient client, string bad) => client.TrackEvent([|bad|]); }",
        state => state.Stubs.Add(Stubs.TelemetryClient));

    [Fact]
    public async Task BareMark_NeedsASingleRule()
        => Assert.Contains("{|ID:…|}", (await Assert.ThrowsAsync<InvalidOperationException>(() => new AnalyzerTest { TestCode = "class [|C|];" }.RunAsync())).Message, StringComparison.Ordinal);
}
