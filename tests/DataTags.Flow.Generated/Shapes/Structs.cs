using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Structs, their copies and <c>ref</c> access.</summary>
internal sealed class Structs : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddType("Pair", "public struct Pair { public string A; public string B; public Pair(string a, string b) { A = a; B = b; } public void SetA(string t) => A = t; public readonly Pair Swapped() => new Pair(B, A); }");
        var pair = block.Some("Pair", () => $"new Pair({block.Text()}, {block.Text()})", "pair");
        switch (block.Dice.Below(4))
        {
            case 0:
                var copy = block.Declare("Pair", pair, "pair");
                block.Do($"{copy}.A = {block.Text()};");
                block.Check($"{pair}.A");
                break;
            case 1:
                block.Do($"{pair}.SetA({block.Text()});");
                break;
            case 2:
                block.Give($"{pair}.Swapped().A");
                break;
            default:
                var name = block.Draft.Name("ByRef");
                block.Draft.AddMember($"private static void {name}({block.Dice.Pick("ref ", "")}Pair p, string t) => p.B = t;");
                block.Draft.AddMember($"private static void {name}R(ref Pair p, string t) => p.B = t;");
                block.Do($"{name}R(ref {pair}, {block.Text()});");
                break;
        }

        block.Give($"{pair}.{block.Dice.Pick("A", "B")}");
    }
}
