using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>What <c>string</c> does with text.</summary>
internal sealed class Strings : IShape
{
    public void Write(Block block)
    {
        var text = $"({block.Text()})";
        block.Give(block.Dice.Below(10) switch
        {
            0 => $"{text}.Trim()",
            1 => $"{text}.ToUpperInvariant()",
            2 => $"{text}.Replace(\"zz\", {block.Clean()})",
            3 => $"string.Concat({text}, {block.Text()})",
            4 => $"string.Join(\"-\", {text}, {block.Text()})",
            5 => $"{text}.PadLeft(40)",
            6 => $"{text}.Insert(0, {block.Text()})",
            7 => $"{text}.Split('@')[0]",
            8 => $"{text} + {block.Text()} + {block.Clean()}",
            _ => $"new string({text}.ToCharArray())",
        });
    }
}
