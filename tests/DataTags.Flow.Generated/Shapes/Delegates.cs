using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Delegates that are stored, passed on, returned and combined.</summary>
internal sealed class Delegates : IShape
{
    public void Write(Block block)
    {
        var name = block.Draft.Name("Apply");
        switch (block.Dice.Below(5))
        {
            case 0:
                block.Draft.AddMember($"private static string {name}(Func<string, string> f, string t) => {block.Dice.Pick("f(t)", "f(f(t))", "f.Invoke(t)")};");
                block.Give($"{name}({Lambda(block)}, {block.Text()})");
                break;
            case 1:
                var kept = block.Some("Func<string, string>", () => Lambda(block), "f");
                block.Do($"{kept} = {Lambda(block)};");
                block.Give($"{kept}({block.Text()})");
                break;
            case 2:
                block.Draft.AddMember($"private static Func<string> {name}(string t) => () => t;");
                block.Give($"{name}({block.Text()})()");
                break;
            case 3:
                var log = block.Declare("Action<string>", "t => Sink(t)", "log");
                block.Do($"{log} += t => SinkText(t + \"!\");");
                block.Line($"{log}({block.Text()});");
                break;
            default:
                block.Draft.AddMember($"private static string {name}(string t) => t.Trim();");
                var group = block.Declare("Func<string, string>", name, "f");
                block.Give($"{group}({block.Text()})");
                break;
        }
    }

        private static string Lambda(Block block) => block.Dice.Pick($"t => t + {block.Clean()}", "t => Redact(t)", "t => t", $"_ => {block.Text()}", "t => { var r = t.ToUpper(); return r; }");
}
