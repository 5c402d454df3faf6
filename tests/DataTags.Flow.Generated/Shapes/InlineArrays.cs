using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Structs that are arrays.</summary>
internal sealed class InlineArrays : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddType("Four", "[System.Runtime.CompilerServices.InlineArray(4)] public struct Four { private string _first; }");
        var four = block.Some("Four", () => "new Four()", "four");
        block.Line($"{four}[0] = {four}[1] = {four}[2] = {four}[3] = {block.Clean()};");
        block.Do($"{four}[{block.Dice.Below(4)}] = {block.Text()};");
        if (block.Dice.Chance(30))
        {
            var copy = block.Declare("Four", four, "four");
            block.Line($"{copy}[1] = {block.Text()};");
            block.Check($"{copy}[1]");
        }

        block.Give($"{four}[{block.Dice.Below(4)}]");
    }
}
