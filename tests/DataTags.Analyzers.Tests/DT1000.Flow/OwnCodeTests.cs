using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Flow;

/// <summary>Code of the sources that a library runs, with the catalogue and the index.</summary>
public sealed class OwnCodeTests
{
    [Fact]
    public Task TextOfAListThatCameIn_IsThatOfItsElements_Triggers() => FlowCase.VerifyAsync("""
        class Card { [PaymentData] public string Number { get; set; } = ""; public override string ToString() => Number; }
        class C
        {
            void M(List<Card> list, IReadOnlyList<Card> other, Card[] array)
            {
                Console.WriteLine({|DT1002:string.Join(", ", list)|});
                Console.WriteLine({|DT1002:string.Concat(other)|});
                Console.WriteLine({|DT1002:new System.Text.StringBuilder().AppendJoin(", ", array).ToString()|});
            }
        }
        """);

    [Fact]
    public Task TextOfAListThatCameIn_WithoutTheData_IsFine() => FlowCase.VerifyAsync("""
        class Card { public int Id { get; set; } [PaymentData] public string Number { get; set; } = ""; public override string ToString() => "card " + Id; }
        class C
        {
            void M(List<Card> list, IReadOnlyList<Card> other, Card[] array)
            {
                Console.WriteLine(string.Join(", ", list));
                Console.WriteLine(string.Concat(other));
                Console.WriteLine(new System.Text.StringBuilder().AppendJoin(", ", array).ToString());
                Console.WriteLine(list.Count);
            }
        }
        """);

    [Fact]
    public Task TextOfAListOfPlainObjects_IsFine() => FlowCase.VerifyAsync("""
        class Card { [PaymentData] public string Number { get; set; } = ""; }
        class C { void M(List<Card> list) => Console.WriteLine(string.Join(", ", list)); }
        """);

    [Fact]
    public Task TextOfAListOfRecords_Triggers() => FlowCase.VerifyAsync("""
        record Card([property: PaymentData] string Number);
        class C { void M(List<Card> list) => Console.WriteLine({|DT1002:string.Join(", ", list)|}); }
        """);
}
