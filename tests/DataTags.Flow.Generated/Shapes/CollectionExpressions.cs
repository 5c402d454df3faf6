using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary><c>[a, .. b]</c> as arrays, lists and spans.</summary>
internal sealed class CollectionExpressions : IShape
{
    public void Write(Block block)
    {
        var list = block.Some("List<string>", () => $"[{block.Text()}, {block.Text()}]", "list");
        var all = block.Declare("List<string>", block.Dice.Pick($"[{block.Text()}, .. {list}]", $"[.. {list}, {block.Text()}]", $"[.. {list}]", $"[{block.Text()}, {block.Text()}]"), "list");
        block.Do($"{all}[0] = {block.Text()};");
        block.Give(block.Dice.Pick($"{all}[0]", $"{all}[1]", $"string.Concat({all})"));
        if (block.Dice.Chance(40))
            block.Check(all);
    }
}
