using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary><c>switch</c> as a value and as a statement.</summary>
internal sealed class SwitchExpressions : IShape
{
    public bool Fits(Block block) => block.HasInput;

    public void Write(Block block)
    {
        if (block.Dice.Chance(50))
        {
            block.Give($"{block.Condition()} switch {{ true => {block.Text()}, false => {block.Text()} }}");
            return;
        }

        var number = block.Declare("int", $"{block.Condition()} ? 1 : 2", "kind");
        if (block.HasInput && block.HasRoom)
            block.Line($"switch ({number}) {{ case 1: {block.Braced(1)} break; default: {block.Braced(1)} break; }}");
        block.Give($"{number} switch {{ 1 => {block.Text()}, _ => {block.Text()} }}");
    }
}
