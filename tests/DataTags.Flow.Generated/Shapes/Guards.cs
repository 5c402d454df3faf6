using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Comparisons with constants, type tests and null tests.</summary>
internal sealed class Guards : IShape
{
    public void Write(Block block)
    {
        var text = block.Any("string")!.Name;
        switch (block.Dice.Below(3))
        {
            case 0:
                block.Line($"if ({text} == \"fixed\") {{ Sink({text}); }} else {{ Sink({text}); }}");
                break;
            case 1:
                var boxed = block.Declare("IComparable", block.HasInput ? $"{block.Condition()} ? (IComparable)7 : {block.Text()}" : block.Text(), "boxed");
                block.Line($"if ({boxed} is int) {{ Sink({boxed}); }}");
                block.Line($"if ({boxed} is string {block.Draft.Name("s")}) {{ Sink({boxed}); }}");
                break;
            default:
                block.Line($"if ({text} is not null) {{ Sink({text}); }}");
                break;
        }
    }
}
