using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary><c>if</c> and <c>else</c> around other steps.</summary>
internal sealed class Branches : IShape
{
    public bool Fits(Block block) => block is { HasInput: true, HasRoom: true };

    public void Write(Block block)
    {
        var text = $"if ({block.Condition()}) {block.Braced(2)}";
        block.Line(block.Dice.Chance(50) ? $"{text} else {block.Braced(1)}" : text);
    }
}
