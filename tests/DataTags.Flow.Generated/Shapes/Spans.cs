using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Spans over text and arrays.</summary>
internal sealed class Spans : IShape
{
    public bool Fits(Block block) => block.Frame.HoldsReferences;

    public void Write(Block block)
    {
        var span = block.Draft.Name("span");
        switch (block.Dice.Below(4))
        {
            case 0:
                block.Line($"ReadOnlySpan<char> {span} = {block.Text()};");
                block.Line($"SinkSpan({span});");
                block.Give($"{span}.ToString()");
                break;
            case 1:
                var array = block.Some("string[]", () => $"new[] {{ {block.Text()}, {block.Text()}, {block.Text()} }}", "array");
                block.Line($"Span<string> {span} = {array};");
                block.Do($"{span}[{block.Dice.Below(3)}] = {block.Text()};");
                block.Give($"{array}[{block.Dice.Below(3)}]");
                break;
            case 2:
                block.Line($"Span<char> {span} = {(block.Frame.HasStack ? "stackalloc" : "new")} char[256];\n({block.Text()}).AsSpan().CopyTo({span});");
                block.Line($"SinkSpan({span});");
                break;
            default:
                var text = block.Declare("string", block.Text());
                block.Line($"var {span} = {text}.ToCharArray().AsSpan();");
                block.Give($"new string({span})");
                break;
        }
    }
}
