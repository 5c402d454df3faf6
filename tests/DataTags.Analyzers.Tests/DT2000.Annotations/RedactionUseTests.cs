using DataTags.Testing;
using DataTags.Testing.Diagnostics;
using Verify = DataTags.Testing.Verify<DataTags.Analyzers.Annotations.RedactionUseAnalyzer>;

namespace DataTags.Analyzers.Tests.Annotations;

/// <summary>DT2020, DT2021, DT2022 and DT2023.</summary>
public sealed class RedactionUseTests
{
    [Theory]
    [InlineData("class {|#0:Person|} { [CustomerData] public string A = \"\"; }", "the type is not partial")]
    [InlineData("record {|#0:Person|}([CustomerData] string A);", "the type is not partial")]
    [InlineData("static partial class {|#0:Person|} { [CustomerData] public static string A = \"\"; }", "a static class has no instances")]
    [InlineData("ref partial struct {|#0:Person|} { [CustomerData] public string A; }", "a ref struct can be neither boxed nor kept")]
    [InlineData("file partial class {|#0:Person|} { [CustomerData] public string A = \"\"; }", "a file-local type cannot have parts in other files")]
    public Task TypeThatCannotHaveAPart_Triggers(string type, string reason) => Verify.VerifyAnalyzerAsync(
        "using DataTags;\n[GenerateRedaction] " + type,
        new DiagnosticResult("DT2020").WithLocation(0).WithMessage($"Redaction is not generated for Person: {reason}"));

    [Fact]
    public Task ContainerThatIsNotPartial_Triggers() => Verify.VerifyAnalyzerAsync(
        "using DataTags; class Outer { [GenerateRedaction] partial class {|#0:Person|} { [CustomerData] public string A = \"\"; } }",
        new DiagnosticResult("DT2020").WithLocation(0).WithMessage("Redaction is not generated for Person: Outer around it is not partial"));

    [Theory]
    [InlineData("partial class Person { [CustomerData] public string A = \"\"; }")]
    [InlineData("partial class Person { [Mask(MaskMode.Erase)] public string A = \"\"; }")]
    [InlineData("partial class Person : Tagged { }")]
    [InlineData("partial class Person { public System.Collections.Generic.List<Other[]>? All; }")]
    [InlineData("[PaymentData] partial struct Person { public int A; }")]
    public Task SomethingToRedact_IsFine(string type) => Verify.VerifyAnalyzerAsync($$"""
        using DataTags;
        class Tagged { [CustomerData] public string X = ""; }
        [GenerateRedaction] partial record Other([CustomerData] string X);
        [GenerateRedaction] {{type}}
        """);

    [Fact]
    public Task NothingTagged_Triggers() => Verify.VerifyAnalyzerAsync(
        "using DataTags; [GenerateRedaction] partial class {|#0:Person|} { public string A = \"\"; [NotPersonal(\"x\")] public int B; }",
        new DiagnosticResult("DT2021").WithLocation(0).WithMessage("Person asks for redaction, but no member of it carries a tag"));

    [Fact]
    public Task TagLine_IsATag() => Verify.VerifyWithModelsAsync(
        "using DataTags; [GenerateRedaction] partial class Person { public string A = \"\"; }",
        "tag Person.A CustomerData");

    [Theory]
    [InlineData("[{|#0:Mask(MaskMode.Pan)|}] public long A;", "Person.A", "MaskMode.Pan does not fit long")]
    [InlineData("[{|#0:Mask(MaskMode.Date)|}] public string? A { get; set; }", "Person.A", "MaskMode.Date does not fit string?")]
    [InlineData("[{|#0:Mask(MaskMode.Email)|}] public int[]? A;", "Person.A", "MaskMode.Email does not fit int[]?")]
    [InlineData("[{|#0:Mask(MaskMode.Uri)|}] public object? A;", "Person.A", "MaskMode.Uri does not fit object?")]
    [InlineData("[{|#0:Mask(MaskMode.KeepLast, First = 3)|}] public string? A;", "Person.A", "MaskMode.KeepLast does not say how many characters stay")]
    [InlineData("[{|#0:Mask(MaskMode.KeepBoth, First = 3)|}] public string? A;", "Person.A", "MaskMode.KeepBoth does not say how many characters stay")]
    [InlineData("public void M([{|#0:Mask(MaskMode.Ip)|}] int a) { }", "a", "MaskMode.Ip does not fit int")]
    public Task MaskThatDoesNotFit_Triggers(string member, string owner, string reason) => Verify.VerifyAnalyzerAsync(
        $"using DataTags; class Person {{ {member} }}",
        new DiagnosticResult("DT2022").WithLocation(0).WithMessage($"{owner} is erased instead of masked: {reason}"));

    [Theory]
    [InlineData("[Mask(MaskMode.Erase)] public object? A;")]
    [InlineData("[Mask(MaskMode.Default)] public int A;")]
    [InlineData("[Mask(MaskMode.Date)] public System.DateOnly? A;")]
    [InlineData("[Mask(MaskMode.Date)] public System.DateTimeOffset A;")]
    [InlineData("[Mask(MaskMode.Ip)] public System.Net.IPAddress? A;")]
    [InlineData("[Mask(MaskMode.Uri)] public System.Uri? A;")]
    [InlineData("[Mask(MaskMode.Email)] public System.Collections.Generic.List<string[]>? A;")]
    [InlineData("[Mask(MaskMode.KeepBoth, First = 1, Last = 1)] public string? A;")]
    [InlineData("[Mask(MaskMode.Hmac)] public string? A;")]
    public Task MaskThatFits_IsFine(string member) => Verify.VerifyAnalyzerAsync($"using DataTags; class Person {{ {member} }}");

    [Fact]
    public Task DerivedTypeWithTagsOfItsOwn_Triggers() => Verify.VerifyAcrossAssembliesAsync(
        "using DataTags; [GenerateRedaction] public partial record Person([CustomerData] string Name); public record Middle(string Name) : Person(Name);",
        "using DataTags; public record {|#0:Customer|}(string Name, [PaymentData] string Card) : Middle(Name); public record Plain(string Name, int X) : Person(Name);",
        new DiagnosticResult("DT2023").WithLocation(0).WithMessage("Customer holds tagged data of its own, but only its base Person asks for redaction"));

    [Fact]
    public Task BrokenCode_IsNoCrash() => new AnalyzerTest(new DataTags.Analyzers.Annotations.RedactionUseAnalyzer())
    {
        TestCode = "using DataTags; [GenerateRedaction] partial class A : A { [Mask(] Missing X; } [GenerateRedaction] enum E { } [GenerateRedaction] partial class",
        CompilerDiagnostics = CompilerDiagnostics.None,
        DisabledDiagnostics = { "DT2020", "DT2021", "DT2022" },
    }.RunAsync();
}
