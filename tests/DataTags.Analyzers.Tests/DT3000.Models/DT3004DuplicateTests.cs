using DataTags.Analyzers.Models;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Models;

public sealed class DT3004DuplicateTests
{
    [Fact]
    public Task RepeatedLine_TriggersOnTheLaterOne() => ModelCase.VerifyAsync(
        """
        tag Acme.Contact.Email CustomerContactData

        {|#0:tag   Acme.Contact.Email   CustomerContactData|}
        """,
        new DiagnosticResult("DT3004").WithLocation(0).WithSeverity(DiagnosticSeverity.Warning).WithMessage("Line 1 says the same"));

    [Fact]
    public Task IdWithTwoMeanings_Triggers() => ModelCase.VerifyAsync("""
        recipient Printer "Print House"
        {|DT3004:recipient Printer "Other House"|}
        """);

    [Fact]
    public Task LineOfAnotherFile_IsNamed() => Verify<ModelFileAnalyzer>.VerifyAnalyzerAsync(
        "class Contact { public string Email = \"\"; }",
        state =>
        {
            state.AdditionalFiles.Add(("a.datatags", "tag Contact.Email CustomerData"));
            state.AdditionalFiles.Add(("b.datatags", "{|#0:tag Contact.Email CustomerData|}"));
        },
        new DiagnosticResult("DT3004").WithLocation(0).WithMessage("Line 1 of a.datatags says the same"));

    [Fact]
    public Task RestOfTheFile_Counts() => ModelCase.VerifyTheRestCountsAsync("tag Acme.Contact.Email CustomerContactData");

    [Fact]
    public Task OtherPortsOfOneMember_AreSilent() => ModelCase.VerifyAsync("""
        sink Acme.Contact.Send(*) text Logging
        sink Acme.Contact.Send(*) times Logging
        """);

    [Fact]
    public Task RepeatingABuiltInLine_IsSilent() => ModelCase.VerifyAsync("""
        recipient Stripe "Stripe, Inc." contract="signed"
        """);
}
