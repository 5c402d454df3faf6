using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Members by constant names.</summary>
internal sealed class Reflections : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddType("Seen", "public sealed class Seen { public string Text { get; set; } = \"\"; public string Other { get; set; } = \"\"; }");
        var seen = block.Some("Seen", () => $"new Seen {{ Text = {block.Text()}, Other = {block.Text()} }}", "seen");
        block.Do($"{seen}.{block.Dice.Pick("Text", "Other")} = {block.Text()};");
        block.Give($"(string)typeof(Seen).GetProperty({block.Dice.Pick("nameof(Seen.Text)", "\"Other\"")})!.GetValue({seen})!");
    }
}
