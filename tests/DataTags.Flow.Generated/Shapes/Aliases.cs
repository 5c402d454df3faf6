using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Types under names that <c>using</c> directives give them.</summary>
internal sealed class Aliases : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddUsing("using Row = (string Name, string Mail);");
        block.Draft.AddUsing("using Bag = System.Collections.Generic.List<string>;");
        if (block.Dice.Chance(50))
        {
            var row = block.Some("Row", () => $"({block.Text()}, {block.Text()})", "row");
            block.Do($"{row}.{block.Dice.Pick("Name", "Mail")} = {block.Text()};");
            block.Give($"{row}.{block.Dice.Pick("Name", "Mail")}");
            return;
        }

        var bag = block.Some("Bag", () => $"new Bag {{ {block.Text()} }}", "bag");
        block.Do($"{bag}.Add({block.Text()});");
        block.Check(bag);
    }
}
