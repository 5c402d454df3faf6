using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Models;

public sealed class DT3003UnknownSymbolTests
{
    [Fact]
    public Task UnknownMember_TriggersWithTheNearestName() => ModelCase.VerifyAsync(
        "tag {|#0:Acme.Contact.Emial|} CustomerContactData",
        new DiagnosticResult("DT3003").WithLocation(0).WithSeverity(DiagnosticSeverity.Warning));

    [Theory]
    [InlineData("tag {|DT3003:Acme.Contract.Email|} CustomerContactData")]
    [InlineData("sink {|DT3003:Acme.Contact.Send(message)|} message Logging")]
    [InlineData("sink Acme.Contact.Send(*) {|DT3003:message|} Logging")]
    [InlineData("tag {|DT3003:Contact.Email|} CustomerContactData")]
    [InlineData("tag {|DT3003:Contct.Email|} CustomerContactData")]
    [InlineData("sink {|DT3003:Contract.Send(*)|} * Logging")]
    [InlineData("sink {|DT3003:Send(*)|} * Logging")]
    [InlineData("switch Acme.Contact.Send(*) {|DT3003:time|}=3 Logging \"all\"")]
    public Task UnknownSymbol_TriggersAtItsName(string line) => ModelCase.VerifyAsync(line);

    [Theory]
    [InlineData("tag Acme.Contact.Emial CustomerContactData")]
    [InlineData("sink Acme.Contact.Send(*) message Logging")]
    public Task RestOfTheFile_Counts(string line) => ModelCase.VerifyTheRestCountsAsync(line);

    [Theory]
    [InlineData("tag Acme.*.Emial CustomerContactData")]
    [InlineData("sink Contoso.Ads.AdClient.Track(*) payload Advertising")]
    [InlineData("sink Acme.Contact.Send(*) * Logging")]
    public Task WildcardsAndLibrariesThatAreNotReferenced_AreSilent(string line) => ModelCase.VerifyAsync(line);
}
