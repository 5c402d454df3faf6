using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Tasks as values.</summary>
internal sealed class Tasks : IShape
{
    public void Write(Block block)
    {
        var wait = block.Frame.IsAsync ? "await " : "";
        var result = block.Frame.IsAsync ? "" : ".GetAwaiter().GetResult()";
        block.Give(block.Dice.Below(6) switch
        {
            0 => $"{wait}Task.FromResult({block.Text()}){result}",
            1 => $"{wait}Task.Run(() => {block.Text()}){result}",
            2 => $"({wait}Task.WhenAll(Task.FromResult({block.Text()}), Task.FromResult({block.Text()})){result})[{block.Dice.Below(2)}]",
            3 => $"{wait}Task.FromResult({block.Text()}).ContinueWith(t => {block.Dice.Pick("t.Result", "Redact(t.Result)")}){result}",
            4 => $"{wait}new ValueTask<string>({block.Text()}){result}",
            _ => block.Dice.Pick("SourceAsync().GetAwaiter().GetResult()", $"Task.FromResult({block.Text()}).Result"),
        });
    }
}
