using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Work that is spread over threads.</summary>
internal sealed class Parallel : IShape
{
    public void Write(Block block)
    {
        var bag = block.Declare("System.Collections.Concurrent.ConcurrentBag<string>", "new()", "bag");
        var list = block.Some("List<string>", () => $"new List<string> {{ {block.Text()}, {block.Text()} }}", "list");
        var item = block.Draft.Name("item");
        block.Line(block.Dice.Pick(
            $"System.Threading.Tasks.Parallel.ForEach({list}, t => {bag}.Add(t));",
            $"System.Threading.Tasks.Parallel.ForEach({list}, t => {bag}.Add(Redact(t)));",
            $"System.Threading.Tasks.Parallel.Invoke(() => {bag}.Add({block.Text()}), () => {bag}.Add({block.Text()}));",
            $"foreach (var {item} in {list}.AsParallel().Select(t => t + \"x\")) {bag}.Add({item});"));
        block.Check(bag);
    }
}
