using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Extension methods and extension members.</summary>
internal sealed class Extensions : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddType("TextExtensions", """
            public static class TextExtensions
            {
                public static string Twice(this string text) => text + text;
                public static string OrElse(this string text, string other) => text.Length > 1000 ? text : other;
                extension(string text)
                {
                    public string Loud => text.ToUpper();
                    public string Hidden => Redact(text);
                    public string With(string more) => text + more;
                }
            }
            """);
        var text = $"({block.Text()})";
        block.Give(block.Dice.Pick($"{text}.Twice()", $"TextExtensions.Twice({text})", $"{text}.Loud", $"{text}.Hidden", $"{text}.With({block.Text()})"));
    }
}
