namespace DataTags.Analyzers.Tests.Flow;

/// <summary>A model of <c>ToString</c> that says "the text of this": its members, where the type prints them, and no end of asking for the text of the text.</summary>
public sealed class ModelledTextTests
{
    private const string Model = "flow Card.ToString() this -> return reads=text";

    [Fact]
    public Task TextOfARecordByItsOwnText_ShowsItsMembers_Triggers() => FlowCase.VerifyWithModelsAsync(
        """
        record Card([property: PaymentData] string Number) { public override string ToString() => "card"; }
        class C { void M(Card card) => Console.WriteLine({|DT1002:$"{card}"|}); }
        """,
        Model);

    [Fact]
    public Task TextOfAClassByItsOwnText_IsFine() => FlowCase.VerifyWithModelsAsync(
        """
        class Card { [PaymentData] public string Number { get; set; } = ""; public override string ToString() => "card"; }
        class C { void M(Card card) => Console.WriteLine($"{card}"); }
        """,
        Model);

    [Fact]
    public Task TextOfTwoThatHoldEachOther_Triggers() => FlowCase.VerifyWithModelsAsync(
        """
        record Card([property: PaymentData] string Number, Card? Next) { public override string ToString() => "card"; }
        class C
        {
            void M(string number)
            {
                var first = new Card(number, null);
                var second = new Card("none", first);
                Console.WriteLine({|DT1002:second.ToString()|});
            }
        }
        """,
        Model);
}
