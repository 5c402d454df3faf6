using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Models;

/// <summary>A mistake in the policy is an error at its very place, with the word that was meant: law that is not applied must not pass unnoticed.</summary>
public sealed class BadPolicyTests
{
    [Theory]
    [InlineData("DT3002", "require CustomerData into Storage region={|#0:Germny|} clause=default", "did you mean 'DE'?")]
    [InlineData("DT3002", "allow CustomerData for {|#0:Personalize|} clause=default", "did you mean 'Personalise'?")]
    [InlineData("DT3002", "deny CustomerData into {|#0:Loging|} clause=default", "did you mean 'Logging'?")]
    [InlineData("DT3002", "deny {|#0:PaymntData|} into Logging clause=default", "did you mean 'PaymentData'?")]
    [InlineData("DT3002", "recipient Acme \"Acme\" region={|#0:Switzerlnd|}", "did you mean 'CH'?")]
    [InlineData("DT3002", "policy acme \"Acme\" given={|#0:InviteContact|}:Invite", "did you mean 'InviteeContact'?")]
    [InlineData("DT3002", "disjoint CustomerData {|#0:PaymentDta|} clause=c30", "did you mean 'PaymentData'?")]
    [InlineData("DT3002", "{|#0:chrat|} \"Title\" for Resolve", "did you mean 'chart'?")]
    [InlineData("DT3005", "clause acme7 \"Ours.\"\ndeny PaymentData into Logging clause={|#0:acm7|}", "did you mean 'acme7'?")]
    [InlineData("DT3005", "use policy {|#0:cloud-germany-2015|}", "did you mean 'cloud-germany-2016'?")]
    [InlineData("DT3005", "policy acme \"Acme\" extends={|#0:suport|}", "did you mean 'support'?")]
    [InlineData("DT3005", "disjoint CustomerData PaymentData clause={|#0:support/c200|}", "did you mean 'support/c20'?")]
    [InlineData("DT3006", "deny PaymentData into Cache clause=c36\n{|#0:allow PaymentData into Cache clause=c36|}", "deny … except allow …")]
    [InlineData("DT3007", "policy acme \"Acme\" extends={|#0:acme|}", "acme -> acme")]
    public async Task Mistake_IsAnErrorAtItsPlace_WithTheWordThatWasMeant(string rule, string lines, string suggestion)
    {
        var diagnostics = await ModelCase.FindAsync(lines.Replace("{|#0:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal));

        var found = Assert.Single(diagnostics, diagnostic => diagnostic.Id == rule);
        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
        Assert.Contains(suggestion, found.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var start = lines.IndexOf("{|#0:", StringComparison.Ordinal);
        var line = lines[..start].Count(static letter => letter == '\n');
        Assert.Equal((line, start - (lines[..start].LastIndexOf('\n') + 1)), (found.Location.GetLineSpan().StartLinePosition.Line, found.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Theory]
    [InlineData("require CustomerData consent {|DT3001:hired|} clause=default")]
    [InlineData("require CustomerData hired {|DT3001:encrypted|} clause=default")]
    public Task WhatIsAskedOfEveryUse_StandsAlone(string line) => ModelCase.VerifyAsync(line);
}
