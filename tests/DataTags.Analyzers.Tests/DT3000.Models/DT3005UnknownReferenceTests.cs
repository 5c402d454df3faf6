using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Models;

public sealed class DT3005UnknownReferenceTests
{
    [Fact]
    public Task ClauseThatNoLineDefines_Triggers() => ModelCase.VerifyAsync(
        "deny PaymentData into Logging clause={|#0:c99|}",
        new DiagnosticResult("DT3005").WithLocation(0).WithSeverity(DiagnosticSeverity.Error));

    [Theory]
    [InlineData("use policy {|DT3005:stirct|}")]
    [InlineData("policy mine \"Mine\" extends={|DT3005:stirct|}")]
    [InlineData("deny PaymentData into Logging clause={|DT3005:cloud-germany-2016/c99|}")]
    [InlineData("switch Acme.Contact.Send(*) Logging \"all\" clause={|DT3005:c99|}")]
    [InlineData("{|DT3005:sink Acme.Contact.Send(*) text ThirdParty recipient=Nobody|}")]
    public Task UnknownPolicyOrRecipient_Triggers(string line) => ModelCase.VerifyAsync(line);

    [Fact]
    public Task RestOfTheFile_Counts() => ModelCase.VerifyTheRestCountsAsync("deny PaymentData into Storage clause=c99");

    [Theory]
    [InlineData("use policy strict")]
    [InlineData("deny PaymentData into Storage clause=c36")]
    [InlineData("deny PaymentData into Storage clause=default")]
    [InlineData("switch Acme.Contact.Send(*) times=3 Logging \"all\" clause=cloud-germany-2016/c36")]
    [InlineData("sink Acme.Contact.Send(*) text Payment recipient=Stripe")]
    [InlineData("clause own \"Our own word.\"\ndeny PaymentData into Storage clause=own")]
    public Task DefinedReference_IsSilent(string lines) => ModelCase.VerifyAsync(lines);
}
