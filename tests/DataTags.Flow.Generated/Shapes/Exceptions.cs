using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Exceptions that carry data, handlers and <c>finally</c>.</summary>
internal sealed class Exceptions : IShape
{
    public bool Fits(Block block) => block.HasRoom;

    public void Write(Block block)
    {
        var error = block.Draft.Name("error");
        block.Draft.AddType("Broken", "public sealed class Broken(string message, string extra) : Exception(message) { public string Extra { get; } = extra; }");
        switch (block.Dice.Below(4))
        {
            case 0:
                block.Line($"try {{ {(block.HasInput ? $"if ({block.Condition()}) " : "")}throw new InvalidOperationException({block.Text()}); }} catch (InvalidOperationException {error}) {{ Sink({error}.Message); }}");
                break;
            case 1:
                var thrower = block.Draft.Name("Throw");
                block.Draft.AddMember($"private static void {thrower}(string a, string b) => throw new Broken(a, b);");
                block.Line($"try {{ {thrower}({block.Text()}, {block.Text()}); }} catch (Broken {error}) {{ Sink({error}.{block.Dice.Pick("Message", "Extra")}); }}");
                break;
            case 2:
                block.Line($"try {block.Braced(2)} finally {block.Braced(1, within: block.Frame.IsAsync ? null : block.Frame.Within(FrameKind.Finally))}");
                block.Check(block.Any("string")!.Name);
                break;
            default:
                var inner = block.Inner();
                inner.Steps(1);
                block.Line($"try {{ {inner.Code} {(block.HasInput ? $"if ({block.Condition()}) {{ throw new Broken({block.Text()}, {block.Text()}); }}" : "")} }} catch (Exception {error}) when ({error} is not ArgumentException) {{ SinkText({error}.Message); {(block.Any("string", isAssignable: true) is { } target ? $"{target.Name} = {block.Text()};" : "")} }}");
                block.Check(block.Any("string")!.Name);
                break;
        }
    }
}
