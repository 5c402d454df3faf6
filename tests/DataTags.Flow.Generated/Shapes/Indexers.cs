using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Indexers of the program's own, by name and by number.</summary>
internal sealed class Indexers : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddType("Shelf", """
            public sealed class Shelf
            {
                private string _left = "", _right = "";
                public string this[string key] { get => key == "left" ? _left : _right; set { if (key == "left") _left = value; else _right = value; } }
                public string this[int index] => index == 0 ? _left : _right;
            }
            """);
        var shelf = block.Some("Shelf", () => "new Shelf()", "shelf");
        block.Do($"{shelf}[\"{block.Dice.Pick("left", "right")}\"] = {block.Text()};");
        block.Do($"{shelf}[\"{block.Dice.Pick("left", "right")}\"] = {block.Text()};");
        block.Give(block.Dice.Chance(50) ? $"{shelf}[\"{block.Dice.Pick("left", "right")}\"]" : $"{shelf}[{block.Dice.Below(2)}]");
    }
}
