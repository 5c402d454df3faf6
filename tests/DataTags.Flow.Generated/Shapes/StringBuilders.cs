using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Text that is put together in place.</summary>
internal sealed class StringBuilders : IShape
{
    public void Write(Block block)
    {
        var builder = block.Some("StringBuilder", () => block.Dice.Pick("new StringBuilder()", $"new StringBuilder({block.Text()})"), "builder");
        for (var step = 1 + block.Dice.Below(2); step > 0; step--)
        {
            block.Do(block.Dice.Below(7) switch
            {
                0 => $"{builder}.Clear();",
                1 => $"{builder}.AppendLine({block.Text()});",
                2 => $"{builder}.Insert(0, {block.Text()});",
                3 => $"{builder}.Append($\"<{{{block.Text()}}}>\");",
                4 => $"{builder}.AppendFormat(\"{{0}}\", {block.Text()}).Append('x');",
                5 => $"{builder}.AppendJoin(\",\", new[] {{ {block.Text()}, {block.Text()} }});",
                _ => $"{builder}.Append({block.Text()});",
            });
        }

        block.Give($"{builder}.ToString()");
    }
}
