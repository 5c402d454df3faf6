using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Loops around other steps, run twice or not at all.</summary>
internal sealed class Loops : IShape
{
    public bool Fits(Block block) => block is { HasInput: true, HasRoom: true };

    public void Write(Block block)
    {
        var name = block.Draft.Name("i");
        var count = $"({block.Condition()} ? 2 : 0)";
        switch (block.Dice.Below(4))
        {
            case 0:
                block.Line($"for (var {name} = 0; {name} < {count}; {name}++) {block.Braced(2)}");
                break;
            case 1:
                block.Line($"var {name} = {count}; while ({name}-- > 0) {block.Braced(2)}");
                break;
            case 2:
                block.Line($"var {name} = {count}; do {block.Braced(2)} while (--{name} > 0);");
                break;
            default:
                block.Line($"foreach (var {name} in new[] {{ {block.Text()}, {block.Text()} }}) {block.Braced(2, inner => inner.Know("string", name, isFixed: true))}");
                break;
        }
    }
}
