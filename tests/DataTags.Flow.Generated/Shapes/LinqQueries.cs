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
            0 => $"(from t in {list} select {block.Dice.Pick("t", "t + \"x\"", "Redact(t)")}).First()",
            1 => $"(from t in {list} where t.Length > 0 orderby t.Length select t).First()",
            2 => $"string.Concat(from t in {list} let u = {block.Dice.Pick("t + \"y\"", "Redact(t)", block.Text())} select u)",
            3 => $"string.Concat(from t in {list} from u in new[] {{ {block.Text()} }} select {block.Dice.Pick("t", "u", "t + u")})",
            _ => $"string.Concat(from t in {list} group t by t.Length into g from w in g select w)",
        });
    }
}
