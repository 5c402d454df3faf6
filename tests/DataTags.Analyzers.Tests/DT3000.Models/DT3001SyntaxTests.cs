using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Models;

public sealed class DT3001SyntaxTests
{
    [Fact]
    public Task LineWithoutItsPort_TriggersAtTheEnd() => ModelCase.VerifyAsync(
        """
        # Contacts
        tag Acme.Contact.Email CustomerContactData
        sink {|#0:Acme.Contact.Send(text, times)|}
        """,
        new DiagnosticResult("DT3001").WithSeverity(DiagnosticSeverity.Warning));

    [Theory]
    [InlineData("flow Acme.Contact.Send(*) text -> ")]
    [InlineData("flow Acme.Contact.Send(*) text return")]
    [InlineData("sink Acme.Contact.Send( text Logging")]
    [InlineData("recipient A \"no end")]
    public Task LineOutsideTheGrammar_Triggers(string line) => ModelCase.VerifyAsync(line, new DiagnosticResult("DT3001"));

    [Fact]
    public Task Place_IsTheVeryWord() => ModelCase.VerifyAsync("flow Acme.Contact.Send(*) text {|DT3001:return|}");

    [Theory]
    [InlineData("sink Acme.Contact.Send(*)")]
    [InlineData("flow Acme.Contact.Send(*) text return")]
    [InlineData("\"\\q")]
    public Task RestOfTheFile_Counts(string line) => ModelCase.VerifyTheRestCountsAsync(line);

    [Fact]
    public Task WellFormedFile_IsSilent() => ModelCase.VerifyAsync("""
        # Comments, empty lines and strings with # are fine.

        tag Acme.Contact.Email CustomerContactData
        recipient Printer "Print #1 House" contract="signed"
        sink Acme.Contact.Send(text, times) text ThirdParty recipient=Printer
        """);
}
