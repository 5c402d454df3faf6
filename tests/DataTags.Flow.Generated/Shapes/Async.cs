using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Asynchronous methods, lambdas and local functions.</summary>
internal sealed class Async : IShape
{
    public bool Fits(Block block) => block.HasRoom;

    public void Write(Block block)
    {
        var wait = block.Frame.IsAsync ? "await " : "";
        var result = block.Frame.IsAsync ? "" : block.Dice.Pick(".Result", ".GetAwaiter().GetResult()");
        switch (block.Dice.Below(3))
        {
            case 0:
                block.Give($"{wait}{HelperWriter.Call(block, HelperWriter.Some(block, isAsync: true))}{result}");
                break;
            case 1:
                var local = block.Draft.Name("Local");
                block.Line($"async Task<string> {local}(string t) {block.Braced(2, inner => { inner.Know("string", "t"); inner.Line("await Task.Yield();"); }, inner => inner.Line($"return {inner.Text()};"), block.Frame.Within(FrameKind.Async))}");
                block.Give($"{wait}{local}({block.Text()}){result}");
                break;
            default:
                var lambda = block.Draft.Name("lambda");
                block.Line($"Func<Task<string>> {lambda} = async () => {block.Braced(1, inner => inner.Line("await Task.Delay(0);"), inner => inner.Line($"return {inner.Text()};"), block.Frame.Within(FrameKind.Async))};");
                block.Give($"{wait}{lambda}(){result}");
                break;
        }
    }
}
