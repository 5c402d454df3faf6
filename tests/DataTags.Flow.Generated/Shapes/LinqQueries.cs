using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Queries in query syntax.</summary>
internal sealed class LinqQueries : IShape
{
    public void Write(Block block)
    {
        var list = block.Some("List<string>", () => $"new List<string> {{ {block.Text()}, {block.Text()} }}", "list");
        block.Give(block.Dice.Below(5) switch
        {
            0 => $"(from row in {list} select {block.Dice.Pick("row", "row + \"x\"", "Redact(row)")}).First()",
            1 => $"(from row in {list} where row.Length > 0 orderby row.Length select row).FirstOrDefault(\"\")",
            2 => $"string.Concat(from row in {list} let u = {block.Dice.Pick("row + \"y\"", "Redact(row)", block.Text())} select u)",
            3 => $"string.Concat(from row in {list} from u in new[] {{ {block.Text()} }} select {block.Dice.Pick("row", "u", "row + u")})",
            _ => $"string.Concat(from row in {list} group row by row.Length into g from w in g select w)",
        });
    }
}
