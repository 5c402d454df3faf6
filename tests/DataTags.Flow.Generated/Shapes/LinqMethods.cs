using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Queries in method syntax.</summary>
internal sealed class LinqMethods : IShape
{
    public void Write(Block block)
    {
        var list = block.Some("List<string>", () => $"new List<string> {{ {block.Text()}, {block.Text()} }}", "list");
        block.Give(block.Dice.Below(9) switch
        {
            0 => $"{list}.Select(t => {block.Dice.Pick("t", "t + \"x\"", "Redact(t)")}).First()",
            1 => $"string.Concat({list}.Where(t => t.Length > 0))",
            2 => $"{list}.Append({block.Text()}).Last()",
            3 => $"{list}.OrderBy(t => t.Length).First()",
            4 => $"{list}.Aggregate(\"\", (sum, t) => {block.Dice.Pick("sum + t", "sum + Redact(t)")})",
            5 => $"string.Join(\"\", {list}.SelectMany(t => new[] {{ t, \"x\" }}))",
            6 => $"{list}.ToDictionary(_ => Guid.NewGuid().ToString(), t => t).Values.First()",
            7 => $"({list}.Skip(0).Take(5).FirstOrDefault(t => t.Length > 0) ?? \"\")",
            _ => $"{list}.Select(t => new {{ Kept = {block.Text()}, Item = t }}).Select(p => p.{block.Dice.Pick("Kept", "Item")}).First()",
        });
    }
}
