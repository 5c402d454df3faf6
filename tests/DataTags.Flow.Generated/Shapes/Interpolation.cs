using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Interpolated, formatted and raw text.</summary>
internal sealed class Interpolation : IShape
{
    public void Write(Block block)
    {
        block.Give(block.Dice.Below(6) switch
        {
            0 => $"$\"a{{{block.Text()}}}b{{{block.Text()}}}\"",
            1 => $"$\"{{{block.Text()},12}}\"",
            2 => $"string.Format(\"{{0}}-{{1}}\", {block.Text()}, {block.Text()})",
            3 => $"string.Create(null, $\"{{{block.Text()}}}\")",
            4 => $"((FormattableString)$\"{{{block.Text()}}}!\").ToString()",
            _ => $"$\"\"\"<{{{block.Text()}}}>\"\"\"",
        });
    }
}
