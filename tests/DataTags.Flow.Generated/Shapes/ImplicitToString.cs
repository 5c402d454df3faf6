using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Objects where text is expected.</summary>
internal sealed class ImplicitToString : IShape
{
    public void Write(Block block)
    {
        var type = block.Draft.Name("Shown");
        block.Draft.AddType(type, $"public sealed class {type} {{ public string A = \"\"; public string B = \"\"; public override string ToString() => {block.Dice.Pick("A", "B", "A + B", "Redact(A)", "$\"{B}!\"")}; }}");
        var shown = block.Declare(type, $"new {type} {{ A = {block.Text()}, B = {block.Text()} }}", "shown");
        block.Give(block.Dice.Pick($"$\"<{{{shown}}}>\"", $"\"\" + {shown}", $"string.Format(\"{{0}}\", {shown})", $"string.Concat({shown}, \"x\")", $"{shown}.ToString()"));
        block.Line($"SinkText({shown});");
    }
}
