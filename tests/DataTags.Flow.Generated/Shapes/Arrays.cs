using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Elements of arrays, by constant and by computed index.</summary>
internal sealed class Arrays : IShape
{
    public void Write(Block block)
    {
        var array = block.Some("string[]", () => $"new[] {{ {block.Text()}, {block.Text()}, {block.Text()} }}", "array");
        switch (block.Dice.Below(6))
        {
            case 0:
                var copy = block.Declare("string[]", block.Dice.Pick($"(string[]){array}.Clone()", $"{array}.ToArray()", array), "array");
                block.Do($"{copy}[{block.Dice.Below(3)}] = {block.Text()};");
                break;
            case 1:
                block.Do($"Array.Fill({array}, {block.Text()});");
                break;
            case 2:
                block.Do($"Array.Clear({array}); {array}[0] = {array}[1] = {array}[2] = {block.Clean()};");
                break;
            default:
                block.Do($"{array}[{block.Dice.Below(3)}] = {block.Text()};");
                break;
        }

        switch (block.Dice.Below(4))
        {
            case 0:
                block.Check(array);
                break;
            case 1:
                block.Give($"string.Join(\",\", {array})");
                break;
            default:
                block.Give($"{array}[{block.Dice.Below(3)}]");
                break;
        }
    }
}
