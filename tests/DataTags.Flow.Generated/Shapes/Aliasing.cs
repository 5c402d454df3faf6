using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Two names of one object, and <c>ref</c> locals.</summary>
internal sealed class Aliasing : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddType("Cell", "public sealed class Cell { public string Text = \"\"; public string Other = \"\"; public Cell? Next; }");
        var first = block.Some("Cell", () => $"new Cell {{ Text = {block.Text()} }}", "cell");
        switch (block.Dice.Below(4))
        {
            case 0:
                var second = block.Declare("Cell", first, "cell");
                block.Do($"{second}.Text = {block.Text()};");
                block.Check($"{first}.Text");
                break;
            case 1:
                var next = block.Declare("Cell", $"new Cell {{ Text = {block.Text()} }}", "cell");
                block.Line($"{first}.Next = {next};");
                block.Do($"{next}.Text = {block.Text()};");
                block.Check($"{first}.Next.Text");
                block.Check($"{first}.Text");
                break;
            case 2 when block.Frame.HoldsReferences:
                var place = block.Draft.Name("place");
                block.Line($"ref var {place} = ref {first}.{block.Dice.Pick("Text", "Other")};");
                block.Do($"{place} = {block.Text()};");
                block.Check($"{first}.Text");
                block.Check($"{first}.Other");
                break;
            default:
                block.Do($"{first}.{block.Dice.Pick("Text", "Other")} = {block.Text()};");
                block.Give($"{first}.{block.Dice.Pick("Text", "Other")}");
                break;
        }
    }
}
