using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Calls that write the objects they are given.</summary>
internal sealed class SideEffects : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddType("Target", "public sealed class Target { public string A = \"\"; public string B = \"\"; public List<string> Items = new(); public void Fill(string t) => A = t; }");
        var name = block.Draft.Name("Write");
        block.Draft.AddMember($"private static void {name}(Target target, string t) {{ {block.Dice.Pick("target.A = t;", "target.B = t;", "target.Items.Add(t);", "target = new Target(); target.A = t;", "target.A = \"\"; target.B = t;", "var alias = target; alias.A = t;", "target.Fill(t);")} }}");
        var target = block.Some("Target", () => $"new Target {{ A = {block.Text()} }}", "target");
        block.Do($"{name}({target}, {block.Text()});");
        block.Check($"{target}.{block.Dice.Pick("A", "B", "Items")}");
        block.Give($"{target}.{block.Dice.Pick("A", "B")}");
    }
}
