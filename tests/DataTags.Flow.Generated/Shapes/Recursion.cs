using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Methods that call themselves, a few times.</summary>
internal sealed class Recursion : IShape
{
    public void Write(Block block)
    {
        var name = block.Draft.Name("Again");
        block.Draft.AddMember($"private static string {name}(int left, string a, string b) => left == 0 ? {block.Dice.Pick("a", "b", "a + b")} : {block.Dice.Pick($"{name}(left - 1, b, a)", $"{name}(left - 1, a, b)", $"{name}(left - 1, a + b, b)")};");
        block.Give($"{name}({block.Dice.Below(3)}, {block.Text()}, {block.Text()})");
    }
}
