using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Lambdas and local functions that read and write what they capture.</summary>
internal sealed class Captures : IShape
{
    public bool Fits(Block block) => block.HasRoom;

    public void Write(Block block)
    {
        var name = block.Draft.Name("Inner");
        switch (block.Dice.Below(4))
        {
            case 0:
                block.Line($"void {name}() {block.Braced(2, within: block.Frame.Within(FrameKind.Plain))}");
                block.Do($"{name}();");
                break;
            case 1:
                block.Line($"Action {name} = () => {block.Braced(2, within: block.Frame.Within(FrameKind.Plain))};");
                block.Do($"{name}();");
                break;
            case 2:
                block.Line($"Func<string> {name} = () => {block.Any("string")!.Name};");
                if (block.Any("string", isAssignable: true) is { } later)
                    block.Do($"{later.Name} = {block.Text()};");
                block.Give($"{name}()");
                return;
            default:
                block.Line($"string {name}(string t) {block.Braced(1, inner => inner.Know("string", "t"), inner => inner.Line($"return {inner.Text()};"), block.Frame.Within(FrameKind.Plain))}");
                block.Give($"{name}({block.Text()})");
                return;
        }

        block.Check(block.Any("string")!.Name);
    }
}
