using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Generic types and methods.</summary>
internal sealed class Generics : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddType("Box", "public sealed class Box<T> { public T? Value; public T Swap(T value) { var old = Value; Value = value; return old!; } public TOut Map<TOut>(Func<T, TOut> f) => f(Value!); }");
        var identity = block.Draft.Name("Same");
        switch (block.Dice.Below(3))
        {
            case 0:
                block.Draft.AddMember($"private static T {identity}<T>(T value, T other) where T : class => {block.Dice.Pick("value", "other", "value ?? other")};");
                block.Give($"{identity}({block.Text()}, {block.Text()})");
                break;
            case 1:
                var box = block.Some("Box<string>", () => $"new Box<string> {{ Value = {block.Text()} }}", "box");
                block.Do($"{box}.Value = {block.Text()};");
                block.Give($"{box}.Swap({block.Text()})");
                block.Check($"{box}.Value");
                break;
            default:
                var other = block.Some("Box<string>", () => $"new Box<string> {{ Value = {block.Text()} }}", "box");
                block.Give($"{other}.Map(t => {block.Dice.Pick("t", "t + \"x\"", "Redact(t)")})");
                break;
        }
    }
}
