namespace Survey;

public sealed class Answer
{
    public string Text { get; set; } = "";

    public string Question { get; set; } = "";

    public Dictionary<string, string> Extra { get; } = [];
}

public static class Depths
{
    public static void MapOfLists()
    {
        var answers = new Dictionary<string, List<string>> { ["open"] = [], ["closed"] = ["yes"] };
        answers["open"].Add(Source());
        Sink(answers["open"][0]);
        Sink(answers["closed"][0]);
        Sink(answers);
        Sink(answers.Keys);
        foreach (var (kind, texts) in answers)
        {
            Sink(kind);
            Sink(texts);
        }
    }

    public static void ListOfMaps()
    {
        var rows = new List<Dictionary<string, object>> { new() { ["id"] = 1, ["mail"] = Source() } };
        Sink(rows[0]["mail"]);
        Sink(rows[0]["id"]);
        foreach (var row in rows)
            Sink(row["mail"]);
        Sink(rows.SelectMany(row => row.Values));
        Sink(rows.Select(row => row["id"]));
    }

    public static void ObjectsInLists()
    {
        var answers = new List<Answer> { new() { Text = Source(), Question = "age" } };
        answers[0].Extra["note"] = Source();
        Sink(answers[0].Text);
        Sink(answers[0].Question);
        Sink(answers[0].Extra["note"]);
        Sink(answers[0].Extra.ContainsKey("note"));
        answers[0].Text = "wiped";
        Sink(answers[0].Text);
    }

    public static void TuplesInMap()
    {
        var map = new Dictionary<int, (string Name, string Shop)>();
        map[1] = (Source(), "bakery");
        Sink(map[1].Name);
        Sink(map[1].Shop);
        if (map.TryGetValue(1, out var entry))
        {
            Sink(entry.Name);
            Sink(entry.Shop);
        }
    }

    public static void MapInMap()
    {
        var tree = new Dictionary<string, Dictionary<string, string>>();
        tree["be"] = new() { ["name"] = Source(), ["city"] = "Ghent" };
        tree["nl"] = new() { ["name"] = "shop" };
        Sink(tree["be"]["name"]);
        Sink(tree["be"]["city"]);
        Sink(tree["nl"]["name"]);
        Sink(tree.Values.SelectMany(inner => inner.Values).First());
    }

    public static void ArraysOfArrays()
    {
        string[][] grid = [["a", "b"], [Source(), "d"]];
        Sink(grid[0]);
        Sink(grid[1][0]);
        Sink(grid[1][1]);
        Sink(grid.SelectMany(row => row).ToArray());
        Sink(grid.Select(row => row.Length));
    }

    public static void QueuesAndStacks()
    {
        var queues = new Queue<Stack<string>>();
        var stack = new Stack<string>();
        stack.Push(Source());
        queues.Enqueue(stack);
        Sink(queues.Peek().Peek());
        Sink(queues.Dequeue().Pop());
        var linked = new LinkedList<List<string>>();
        linked.AddLast(["a"]);
        linked.First!.Value.Add(Source());
        Sink(linked.First.Value[1]);
        var sorted = new SortedDictionary<string, HashSet<string>> { ["x"] = [Source()] };
        Sink(sorted["x"].First());
        Sink(sorted.First().Key);
        var priorities = new PriorityQueue<Answer, int>();
        priorities.Enqueue(new Answer { Text = Source(), Question = "q" }, 1);
        Sink(priorities.Peek().Text);
        Sink(priorities.Dequeue().Question);
    }

    public static void BuiltByLoop()
    {
        var grouped = new Dictionary<char, List<string>>();
        foreach (var name in new[] { "anna", Source() })
        {
            if (!grouped.TryGetValue(name[0], out var list))
                grouped[name[0]] = list = [];
            list.Add(name);
        }

        Sink(grouped.Values);
        Sink(grouped.Count);
        Sink(grouped.SelectMany(pair => pair.Value).Last());
    }

    public static void TasksOfLists()
    {
        var pending = Task.FromResult(new List<Answer> { new() { Text = Source(), Question = "age" } });
        Sink(pending.Result[0].Text);
        Sink(pending.Result[0].Question);
        Sink(pending.Result.Count);
    }
}
