using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Entries under constant keys: set, replaced, removed, read.</summary>
internal sealed class Dictionaries : IShape
{
    public void Write(Block block)
    {
        var map = block.Some("Dictionary<string, string>", () => block.Dice.Pick("new()", $"new() {{ [\"a\"] = {block.Text()} }}", $"new() {{ {{ \"a\", {block.Text()} }}, {{ \"b\", {block.Text()} }} }}"), "map");
        for (var step = 1 + block.Dice.Below(3); step > 0; step--)
        {
            block.Do(block.Dice.Below(8) switch
            {
                0 => $"{map}.Clear();",
                1 => $"{map}.Remove({Key(block)});",
                2 => $"{map}.TryAdd({Key(block)}, {block.Text()});",
                3 => $"if (!{map}.ContainsKey(\"a\")) {{ {map}.Add(\"a\", {block.Text()}); }}",
                _ => $"{map}[{Key(block)}] = {block.Text()};",
            });
        }

        switch (block.Dice.Below(7))
        {
            case 0:
                var found = block.Draft.Name("found");
                block.Line($"if ({map}.TryGetValue({Key(block)}, out var {found})) {{ Sink({found}); }}");
                break;
            case 1:
                block.Check($"{map}.{block.Dice.Pick("Keys", "Values")}");
                break;
            case 2:
                var pair = block.Draft.Name("pair");
                block.Line($"foreach (var {pair} in {map}.ToArray()) {{ Sink({pair}.Key);\nSink({pair}.Value); }}");
                break;
            case 3:
                block.Give($"string.Join(\",\", {map}.Values)");
                break;
            default:
                block.Give($"{map}.GetValueOrDefault({Key(block)}, \"\")");
                break;
        }
    }

        private static string Key(Block block) => block.Dice.Pick("\"a\"", "\"b\"", "\"c\"");
}
