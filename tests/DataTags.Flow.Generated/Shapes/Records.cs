using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Records, copies and deconstruction.</summary>
internal sealed class Records : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddType("Person", "public sealed record Person(string Name, string Mail) { public string Note { get; init; } = \"\"; } public readonly record struct Point(string X, string Y);");
        var person = block.Some("Person", () => $"new Person({block.Text()}, {block.Text()})", "person");
        switch (block.Dice.Below(5))
        {
            case 0:
                block.Do($"{person} = {person} with {{ {Member(block)} = {block.Text()} }};");
                break;
            case 1:
                var (name, mail) = (block.Draft.Name("n"), block.Draft.Name("m"));
                block.Line($"var ({name}, {mail}) = {person};");
                block.Check(name);
                block.Check(mail);
                break;
            case 2:
                block.Line($"SinkText({person});");
                break;
            case 3:
                var point = block.Declare("Point", $"new Point({block.Text()}, {block.Text()})", "point");
                block.Do($"{point} = {point} with {{ X = {block.Text()} }};");
                block.Give($"{point}.{block.Dice.Pick("X", "Y")}");
                return;
            default:
                var copy = block.Declare("Person", $"{person} with {{ {Member(block)} = {block.Text()} }}", "person");
                block.Check($"{copy}.{Member(block)}");
                break;
        }

        block.Give($"{person}.{Member(block)}");
    }

        private static string Member(Block block) => block.Dice.Pick("Name", "Mail", "Note");
}
