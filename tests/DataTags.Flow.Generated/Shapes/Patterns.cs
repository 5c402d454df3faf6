using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Property, positional, list and type patterns.</summary>
internal sealed class Patterns : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddType("Shape", "public abstract record Shape(string Tag); public sealed record Dot(string Tag, string Mail) : Shape(Tag); public sealed record Line(string Tag, string From, string To) : Shape(Tag);");
        var shape = block.Some("Shape", () => Make(block), "shape");
        if (block.HasInput && block.Dice.Chance(40))
            block.Line($"if ({block.Condition()}) {{ {shape} = {Make(block)}; }}");
        var name = block.Draft.Name("m");
        switch (block.Dice.Below(6))
        {
            case 0:
                block.Line($"if ({shape} is Dot {{ Mail: var {name} }}) {{ Sink({name}); }}");
                break;
            case 1:
                block.Line($"if ({shape} is Line(_, var {name}, _)) {{ Sink({name}); }}");
                break;
            case 2:
                block.Line($"switch ({shape}) {{ case Dot d: Sink(d.{block.Dice.Pick("Tag", "Mail")}); break; case Line l: Sink(l.{block.Dice.Pick("Tag", "To")}); break; }}");
                break;
            case 3:
                block.Give($"{shape} switch {{ Dot d => d.Mail, Line {{ To: var to }} => to, _ => \"\" }}");
                break;
            case 4:
                block.Line($"if (new[] {{ {block.Text()}, {block.Text()}, {block.Text()} }} is [{block.Dice.Pick($"var {name}, _, _", $"_, var {name}, _", $"_, .., var {name}")}]) {{ Sink({name}); }}");
                break;
            default:
                block.Line($"if ({shape} is Dot and {{ Tag: {{ Length: > 0 }} {name} }}) {{ Sink({name}); }}");
                break;
        }
    }

        private static string Make(Block block) => block.Dice.Pick($"new Dot({block.Text()}, {block.Text()})", $"new Line({block.Text()}, {block.Text()}, {block.Text()})");
}
