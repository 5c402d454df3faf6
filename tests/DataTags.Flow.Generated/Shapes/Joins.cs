using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Joins, groups, lookups and zips.</summary>
internal sealed class Joins : IShape
{
    public void Write(Block block)
    {
        var left = block.Draft.Name("left");
        var right = block.Draft.Name("right");
        block.Line($"var {left} = new[] {{ (Id: 1, Text: {block.Text()}), (Id: 2, Text: {block.Text()}) }};");
        block.Line($"var {right} = new[] {{ (Id: 1, Text: {block.Text()}), (Id: 2, Text: {block.Text()}) }};");
        block.Give(block.Dice.Below(5) switch
        {
            0 => $"{left}.Join({right}, l => l.Id, r => r.Id, (l, r) => {block.Dice.Pick("l.Text", "r.Text", "l.Text + r.Text")}).First()",
            1 => $"string.Concat(from l in {left} join r in {right} on l.Id equals r.Id select {block.Dice.Pick("l.Text", "r.Text")})",
            2 => $"string.Concat({left}.GroupBy(l => l.Id).SelectMany(g => g.Select(l => l.Text)))",
            3 => $"{left}.Zip({right}, (l, r) => {block.Dice.Pick("l.Text", "r.Text")}).Last()",
            _ => $"string.Concat({right}.ToLookup(r => r.Id, r => r.Text)[1])",
        });
    }
}
