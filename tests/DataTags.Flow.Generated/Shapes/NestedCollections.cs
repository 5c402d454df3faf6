using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Collections in collections.</summary>
internal sealed class NestedCollections : IShape
{
    public void Write(Block block)
    {
        const string Map = "Dictionary<string, List<string>>";
        var map = block.Some(Map, () => $"new {Map} {{ [\"a\"] = new List<string> {{ {block.Text()} }}, [\"b\"] = new List<string> {{ {block.Text()} }} }}", "nested");
        var key = block.Dice.Pick("a", "b");
        switch (block.Dice.Below(3))
        {
            case 0:
                block.Do($"{map}[\"{key}\"].Add({block.Text()});");
                break;
            case 1:
                block.Do($"{map}[\"{key}\"] = new List<string> {{ {block.Text()} }};");
                break;
            default:
                block.Do($"{map}[\"{key}\"].Insert(0, {block.Text()});");
                break;
        }

        block.Give(block.Dice.Pick($"{map}[\"a\"][0]", $"{map}[\"b\"][0]", $"string.Concat({map}[\"{block.Dice.Pick("a", "b")}\"])", $"string.Concat({map}.Values.SelectMany(l => l))"));
    }
}
