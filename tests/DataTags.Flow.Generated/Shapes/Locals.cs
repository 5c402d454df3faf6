using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Copies, swaps and overwrites of locals.</summary>
internal sealed class Locals : IShape
{
    public void Write(Block block)
    {
        switch (block.Dice.Below(4))
        {
            case 0 when block.Any("string", isAssignable: true) is { } target:
                block.Do($"{target.Name} = {block.Text()};");
                block.Check(target.Name);
                break;
            case 1 when block.Any("string", isAssignable: true) is { } one && block.Any("string", isAssignable: true) is { } other && one != other:
                block.Line($"({one.Name}, {other.Name}) = ({other.Name}, {one.Name});");
                block.Check(other.Name);
                break;
            case 2 when block.HasInput:
                block.Give($"{block.Condition()} ? {block.Text()} : {block.Text()}");
                break;
            default:
                block.Give(block.Text());
                break;
        }
    }
}
