using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Casts, boxing, user conversions, parsing.</summary>
internal sealed class Conversions : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddType("Mail", "public readonly struct Mail { public readonly string Text; public Mail(string text) { Text = text; } public static implicit operator Mail(string text) => new Mail(text); public static explicit operator string(Mail mail) => mail.Text; }");
        switch (block.Dice.Below(5))
        {
            case 0:
                var mail = block.Declare("Mail", block.Text(), "mail");
                block.Give($"(string){mail}");
                break;
            case 1:
                var boxed = block.Some("object", block.Text, "boxed");
                block.Give($"(string){boxed}");
                break;
            case 2:
                block.Give($"int.Parse({block.Dice.Pick("SourceDigits()", "\"17\"")}).ToString()");
                break;
            case 3:
                block.Give($"Convert.ToString((object){block.Text()})!");
                break;
            default:
                block.Give($"Encoding.UTF8.GetString(Encoding.UTF8.GetBytes({block.Text()}))");
                break;
        }
    }
}
