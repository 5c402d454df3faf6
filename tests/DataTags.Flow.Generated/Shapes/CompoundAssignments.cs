using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary><c>+=</c>, <c>??=</c> on variables, members and elements.</summary>
internal sealed class CompoundAssignments : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddType("Holder", "public sealed class Holder { public string Text = \"\"; public string? Maybe; public string Prop { get; set; } = \"\"; }");
        var holder = block.Some("Holder", () => "new Holder()", "holder");
        switch (block.Dice.Below(4))
        {
            case 0 when block.Any("string", isAssignable: true) is { } text:
                block.Do($"{text.Name} += {block.Text()};");
                block.Check(text.Name);
                break;
            case 1:
                block.Do($"{holder}.Text += {block.Text()};");
                block.Check($"{holder}.Text");
                block.Check($"{holder}.Prop");
                break;
            case 2:
                block.Do($"{holder}.Maybe = null;");
                block.Line($"{holder}.Maybe ??= {block.Text()};");
                block.Give($"{holder}.Maybe!");
                break;
            default:
                block.Do($"{holder}.Prop += {block.Text()};");
                block.Give($"{holder}.{block.Dice.Pick("Prop", "Text")}");
                break;
        }
    }
}
