using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Operators that the program defines.</summary>
internal sealed class Operators : IShape
{
    public void Write(Block block)
    {
        var type = block.Draft.Name("Sum");
        block.Draft.AddType(type, $"public sealed record {type}(string Text) {{ public static {type} operator +({type} a, {type} b) => new {type}({block.Dice.Pick("a.Text + b.Text", "a.Text", "b.Text", "Redact(a.Text) + b.Text")}); public static {type} operator !({type} a) => new {type}({block.Dice.Pick("Redact(a.Text)", "a.Text")}); }}");
        var sum = block.Declare(type, $"new {type}({block.Text()}) + new {type}({block.Text()})", "sum");
        if (block.Dice.Chance(30))
            block.Line($"{sum} += new {type}({block.Text()});");
        block.Give(block.Dice.Pick($"{sum}.Text", $"(!{sum}).Text"));
    }
}
