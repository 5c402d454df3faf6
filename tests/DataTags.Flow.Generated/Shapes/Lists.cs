using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Elements of lists, stacks, queues and sets.</summary>
internal sealed class Lists : IShape
{
    public void Write(Block block)
    {
        var kind = block.Dice.Below(5);
        if (kind > 2)
        {
            var type = block.Dice.Pick("Stack", "Queue", "LinkedList", "HashSet");
            var full = $"{type}<string>";
            var many = block.Some(full, () => $"new {full}()", "many");
            block.Do($"{many}.{type switch { "Stack" => "Push", "Queue" => "Enqueue", "LinkedList" => "AddLast", _ => "Add" }}({block.Text()});");
            if (block.Dice.Chance(20))
                block.Do($"{many}.Clear();");
            block.Check(many);
            block.Give($"({many}.FirstOrDefault() ?? \"\")");
            return;
        }

        var list = block.Some("List<string>", () => $"new List<string> {{ {block.Text()}, {block.Text()} }}", "list");
        block.Do(block.Dice.Below(8) switch
        {
            0 => $"{list}.Clear(); {list}.Add({block.Text()}); {list}.Add({block.Text()});",
            1 => $"{list}.Insert({block.Dice.Below(2)}, {block.Text()});",
            2 => $"{list}.AddRange(new[] {{ {block.Text()}, {block.Text()} }});",
            3 => $"{list}.Insert(0, {block.Text()}); {list}.RemoveAt(0);",
            4 => $"{list}.Reverse();",
            5 => $"{list}.Add({block.Text()});",
            _ => $"{list}[{block.Dice.Below(2)}] = {block.Text()};",
        });
        switch (block.Dice.Below(4))
        {
            case 0:
                block.Check(list);
                break;
            case 1:
                var copy = block.Declare("List<string>", block.Dice.Pick($"new List<string>({list})", $"{list}.ToList()", list, $"{list}.GetRange(0, 2)"), "list");
                block.Do($"{copy}[{block.Dice.Below(2)}] = {block.Text()};");
                block.Check($"{list}[0]");
                break;
            default:
                block.Give($"{list}[{block.Dice.Below(2)}]");
                break;
        }
    }
}
