using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Arithmetic on numbers, checked and not.</summary>
internal sealed class Checked : IShape
{
    public void Write(Block block)
    {
        var number = block.Some("long", () => block.Dice.Pick("SourceNumber()", "7L", "(long)SourceNumber()"), "number");
        block.Do($"{number} = {block.Dice.Pick($"checked({number} + 0)", $"unchecked({number} * 1)", "7L", "SourceNumber()", $"{number} - 0L", $"-{number}")};");
        block.Check(number);
        if (block.Dice.Chance(50))
            block.Give(block.Dice.Pick($"{number}.ToString()", $"$\"{{{number}}}\"", $"\"n\" + {number}"));
    }
}
