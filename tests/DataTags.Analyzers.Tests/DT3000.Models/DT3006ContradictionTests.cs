using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Models;

public sealed class DT3006ContradictionTests
{
    [Fact]
    public Task AllowanceAndDenialOfOneUse_TriggerAtTheLaterLine() => ModelCase.VerifyAsync(
        """
        allow PaymentData for Transact into Logging clause=default
        {|#0:deny PaymentData for Transact into Logging clause=c36|}
        """,
        new DiagnosticResult("DT3006")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Error)
            .WithMessage("This contradicts line 1, which speaks of the same; write the narrower of the two as an exception: deny … except allow …"));

    [Theory]
    [InlineData("deny PaymentData into Logging, Telemetry clause=c36\n{|DT3006:allow PaymentData into Telemetry, Ai clause=default|}")]
    [InlineData("policy a \"A\"\nallow PaymentData clause=default\npolicy b \"B\"\n{|DT3006:require PaymentData consent clause=default|}")]
    [InlineData("deny PaymentData into Logging clause=c36 except {|DT3006:allow|} into Telemetry clause=default")]
    public Task Contradiction_Triggers(string lines) => ModelCase.VerifyAsync(lines);

    [Theory]
    [InlineData("deny PaymentData for * clause=c36\nallow PaymentData for Transact, DetectFraud clause=c36")]
    [InlineData("deny PaymentData for * clause=c36 except allow for Transact clause=c36 except deny into Logging clause=c36")]
    [InlineData("allow CustomerData for Deliver clause=c28\ndeny CustomerData into Logging clause=default")]
    [InlineData("policy a \"A\" precedence=contract\nallow PaymentData clause=default\npolicy b \"B\" precedence=statement\ndeny PaymentData clause=default")]
    public Task ExceptionOrOtherRank_IsSilent(string lines) => ModelCase.VerifyAsync(lines);
}
