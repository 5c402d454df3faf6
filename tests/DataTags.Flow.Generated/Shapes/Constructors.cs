using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Constructors that store, chain and compute.</summary>
internal sealed class Constructors : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddType("Made", $$"""
            public sealed class Made
            {
                public readonly string A;
                public string B { get; }
                public string C { get; init; } = "";
                public Made(string a, string b) { A = a; B = {{block.Dice.Pick("b", "a + b", "Redact(b)")}}; }
                public Made(string only) : this({{block.Dice.Pick("only, \"x\"", "\"x\", only", "only, only")}}) { }
            }
            """);
        var made = block.Declare("Made", block.Dice.Pick($"new Made({block.Text()})", $"new Made({block.Text()}, {block.Text()})", $"new({block.Text()}) {{ C = {block.Text()} }}"), "made");
        block.Check($"{made}.{block.Dice.Pick("A", "B", "C")}");
        block.Give($"{made}.{block.Dice.Pick("A", "B", "C")}");
    }
}
