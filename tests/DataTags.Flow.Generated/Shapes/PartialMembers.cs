using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Types in two parts; partial methods and properties.</summary>
internal sealed class PartialMembers : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddType("Split", """
            public sealed partial class Split { public partial string Text { get; set; } public string Plain = ""; public partial string Say(string a, string b); }
            public sealed partial class Split { private string _text = ""; public partial string Text { get => _text; set => _text = value; } public partial string Say(string a, string b) => a + Plain; }
            """);
        var split = block.Some("Split", () => "new Split()", "split");
        block.Do($"{split}.{block.Dice.Pick("Text", "Plain")} = {block.Text()};");
        block.Check($"{split}.{block.Dice.Pick("Text", "Plain")}");
        block.Give(block.Dice.Pick($"{split}.Text", $"{split}.Say({block.Text()}, {block.Text()})"));
    }
}
