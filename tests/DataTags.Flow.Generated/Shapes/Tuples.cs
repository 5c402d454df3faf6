using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Tuples: made, taken apart, returned, swapped.</summary>
internal sealed class Tuples : IShape
{
    public void Write(Block block)
    {
        var tuple = block.Some("(string Name, string Mail)", () => $"({block.Text()}, {block.Text()})", "tuple");
        switch (block.Dice.Below(5))
        {
            case 0:
                block.Do($"{tuple}.{Member(block)} = {block.Text()};");
                break;
            case 1:
                var (first, second) = (block.Draft.Name("n"), block.Draft.Name("m"));
                block.Line($"var ({first}, {second}) = {tuple};");
                block.Check(first);
                block.Check(second);
                break;
            case 2:
                var name = block.Draft.Name("Both");
                block.Draft.AddMember($"private static (string Name, string Mail) {name}(string a, string b) => {block.Dice.Pick("(a, b)", "(b, a)", "(a, \"\")")};");
                block.Line($"{tuple} = {name}({block.Text()}, {block.Text()});");
                break;
            case 3:
                block.Line($"{tuple} = ({tuple}.Mail, {tuple}.Name);");
                break;
            default:
                block.Line($"SinkText({tuple});");
                break;
        }

        block.Give($"{tuple}.{Member(block)}");
    }

        private static string Member(Block block) => block.Dice.Pick("Name", "Mail", "Item1", "Item2");
}
