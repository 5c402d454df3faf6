using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Models;

public sealed class DT3007CycleTests
{
    [Fact]
    public Task PolicyThatExtendsItself_TriggersAtEachLink() => ModelCase.VerifyAsync(
        """
        policy acme "Acme" extends=strict,{|#0:group|}
        policy group "Acme Group" extends={|#1:acme|}
        """,
        new DiagnosticResult("DT3007").WithLocation(0).WithSeverity(DiagnosticSeverity.Error).WithMessage("The policy 'acme' extends itself: acme -> group -> acme"),
        new DiagnosticResult("DT3007").WithLocation(1).WithSeverity(DiagnosticSeverity.Error).WithMessage("The policy 'group' extends itself: group -> acme -> group"));

    [Theory]
    [InlineData("policy acme \"Acme\" extends=group\npolicy group \"Acme Group\" extends=strict")]
    [InlineData("policy acme \"Acme\" extends=strict\npolicy group \"Acme Group\" extends=strict,acme")]
    public Task Hierarchy_IsSilent(string lines) => ModelCase.VerifyAsync(lines);

    [Fact]
    public Task RestOfTheFile_Counts() => FlowCase.VerifyWithModelsAsync(
        """
        class Card { [PaymentData] public string Number { get; set; } = ""; [CustomerData] public string Note { get; set; } = ""; }

        class C
        {
            void M(Card card)
            {
                Console.WriteLine(card.Number);
                Console.WriteLine({|DT1002:card.Note|});
            }
        }
        """,
        """
        policy a "A" extends=b
        policy b "B" extends=a,strict
        allow PaymentData into Logging clause=default
        use policy a
        """);
}
