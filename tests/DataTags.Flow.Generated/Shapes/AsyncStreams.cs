using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Asynchronous iterators and the loops over them.</summary>
internal sealed class AsyncStreams : IShape
{
    public bool Fits(Block block) => block.Frame.IsAsync;

    public void Write(Block block)
    {
        var stream = block.Draft.Name("Stream");
        block.Draft.AddMember($"private static async IAsyncEnumerable<string> {stream}(string a, string b) {{ yield return a; await Task.Yield(); {block.Dice.Pick("yield return b;", "yield return a + b;", "yield return Redact(b);")} }}");
        var item = block.Draft.Name("item");
        block.Line($"await foreach (var {item} in {stream}({block.Text()}, {block.Text()})) {block.Braced(block.HasRoom ? 1 : 0, inner => inner.Know("string", item, isFixed: true), inner => inner.Check(item))}");
    }
}
