using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Members of values whose type is not known before the run.</summary>
internal sealed class Dynamics : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddType("Loose", "public sealed class Loose { public string Text = \"\"; public string Other = \"\"; public string Keep(string t) { Text = t; return Other; } }");
        var loose = block.Draft.Name("loose");
        block.Line($"dynamic {loose} = new Loose {{ Text = {block.Text()}, Other = {block.Text()} }};");
        if (block.Dice.Chance(40))
            block.Line($"{loose}.Keep({block.Text()});");
        if (block.Dice.Chance(40))
            block.Line($"{loose}.Other = {block.Text()};");
        block.Give($"(string){loose}.{block.Dice.Pick("Text", "Other")}");
    }
}
