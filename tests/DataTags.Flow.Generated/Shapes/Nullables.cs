using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Nullable numbers and structs.</summary>
internal sealed class Nullables : IShape
{
    public void Write(Block block)
    {
        var number = block.Declare("int?", block.HasInput ? $"{block.Condition()} ? {block.Dice.Pick("SourceNumber()", "5")} : null" : block.Dice.Pick("SourceNumber()", "5"), "number");
        switch (block.Dice.Below(3))
        {
            case 0:
                block.Line($"if ({number}.HasValue) {{ Sink({number}.Value); }}");
                break;
            case 1:
                block.Check($"{number}.GetValueOrDefault()");
                break;
            default:
                block.Check($"{number} ?? {block.Dice.Pick("SourceNumber()", "1")}");
                break;
        }
    }
}
