using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Structs that hold references and spans.</summary>
internal sealed class RefStructs : IShape
{
    public bool Fits(Block block) => block.Frame.HoldsReferences;

    public void Write(Block block)
    {
        block.Draft.AddType("Window", "public ref struct Window { public ReadOnlySpan<char> Text; public string Name; public Window(string text, string name) { Text = text.AsSpan(); Name = name; } public string Read() => Text.ToString(); }");
        var window = block.Draft.Name("window");
        block.Line($"var {window} = new Window({block.Text()}, {block.Text()});");
        block.Do($"{window}.Name = {block.Text()};");
        block.Give(block.Dice.Pick($"{window}.Read()", $"{window}.Name", $"{window}.Text.ToString()"));
    }
}
