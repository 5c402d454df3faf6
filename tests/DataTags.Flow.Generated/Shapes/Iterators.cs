using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Methods that yield, read by loops and by LINQ.</summary>
internal sealed class Iterators : IShape
{
    public void Write(Block block)
    {
        var name = block.Draft.Name("Items");
        block.Draft.AddMember($"private static IEnumerable<string> {name}(string a, string b{(block.Dice.Chance(30) ? ", bool stop = false) { if (stop) yield break;" : ") {")} yield return {block.Dice.Pick("a", "\"x\"", "Redact(a)")}; {block.Dice.Pick("yield return b;", "foreach (var c in new[] { b }) { yield return c; }", "try { yield return b; } finally { a = b; }")} }}");
        var items = block.Draft.Name("items");
        block.Line($"var {items} = {name}({block.Text()}, {block.Text()});");
        switch (block.Dice.Below(3))
        {
            case 0:
                block.Give($"string.Join(\",\", {items})");
                break;
            case 1:
                var item = block.Draft.Name("item");
                block.Line($"foreach (var {item} in {items}) {block.Braced(block.HasRoom ? 1 : 0, inner => inner.Know("string", item, isFixed: true), inner => inner.Check(item))}");
                break;
            default:
                block.Check($"{items}.ToList()");
                break;
        }
    }
}
