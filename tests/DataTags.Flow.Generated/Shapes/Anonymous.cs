using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Anonymous types, their members and copies.</summary>
internal sealed class Anonymous : IShape
{
    public void Write(Block block)
    {
        var item = block.Draft.Name("item");
        block.Line($"var {item} = new {{ Name = {block.Text()}, Mail = {block.Text()} }};");
        if (block.Dice.Chance(40))
            block.Line($"{item} = {item} with {{ {block.Dice.Pick("Name", "Mail")} = {block.Text()} }};");
        if (block.Dice.Chance(30))
            block.Check(item);
        block.Give($"{item}.{block.Dice.Pick("Name", "Mail")}");
        block.Check($"{item}.{block.Dice.Pick("Name", "Mail")}");
    }
}
