using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Arguments that the compiler gathers.</summary>
internal sealed class Params : IShape
{
    public void Write(Block block)
    {
        var name = block.Draft.Name("Many");
        var kind = block.Dice.Pick("string[]", "List<string>", "IEnumerable<string>", "ReadOnlySpan<string>");
        block.Draft.AddMember($"private static string {name}(string first, params {kind} rest) => {block.Dice.Pick("first", kind == "ReadOnlySpan<string>" ? "rest.Length > 0 ? rest[0] : \"\"" : "string.Concat(rest)")};");
        block.Give($"{name}({block.Text()}, {block.Text()}, {block.Text()})");
    }
}
