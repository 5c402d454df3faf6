namespace Lists;

public static class Content
{
    private sealed class Item
    {
        public string Name = "";
        public string Shop = "";
    }

    public static void AddAndRead()
    {
        var list = new List<string> { "a" };
        Sink(list[0]);
        list.Add(Source());
        Sink(list[1]);
        Sink(list.Count);
        Sink(list);
        Sink(list.Contains("a"));
        Sink(list.IndexOf("a"));
        list.Clear();
        Sink(list);
        list.Add("b");
        Sink(list[0]);
    }

    public static void OtherWaysIn()
    {
        var a = new List<string>();
        a.Insert(0, Source());
        Sink(a[0]);
        var b = new List<string>();
        b.AddRange(a);
        Sink(b[0]);
        var c = new List<string>();
        c.InsertRange(0, a);
        Sink(c[0]);
        var d = new List<string> { "x" };
        d[0] = Source();
        Sink(d[0]);
        d[0] = "y";
        Sink(d[0]);
        var e = new List<string>(a);
        Sink(e[0]);
        var f = new List<string>(10);
        Sink(f);
        var g = new List<string> { "a", Source() };
        Sink(g[1]);
        Sink(g[0]);
    }

    public static void WaysOut()
    {
        var list = new List<string> { Source() };
        Sink(list.ToArray());
        Sink(list.Find(item => item.Length > 1));
        Sink(list.FindAll(item => item.Length > 1));
        Sink(list.FindIndex(item => item.Length > 1));
        Sink(list.GetRange(0, 1));
        Sink(list.ConvertAll(item => item + "!"));
        Sink(list.ConvertAll(item => item.Length));
        list.ForEach(item => Sink(item));
        Sink(list.Exists(item => item == "a"));
        Sink(list.AsReadOnly()[0]);
        Sink(string.Join(",", list));
        var target = new string[1];
        list.CopyTo(target);
        Sink(target[0]);
        foreach (var item in list)
            Sink(item);
        using var cursor = list.GetEnumerator();
        while (cursor.MoveNext())
            Sink(cursor.Current);
    }

    public static void Objects()
    {
        var list = new List<Item> { new() { Name = Source(), Shop = "open" } };
        Sink(list[0].Name);
        Sink(list[0].Shop);
        foreach (var item in list)
        {
            Sink(item.Name);
            Sink(item.Shop);
            item.Name = "wiped";
        }

        list.Add(new Item { Name = "x" });
        list[^1].Shop = Source();
        Sink(list[^1].Shop);
    }

    public static void ObjectSharedWithList()
    {
        var item = new Item();
        var list = new List<Item> { item };
        item.Name = Source();
        Sink(list[0].Name);
        Sink(list[0].Shop);
        var again = list[0];
        again.Shop = Source();
        Sink(item.Shop);
    }

    public static void OneListTwoNames()
    {
        var one = new List<string>();
        var two = one;
        two.Add(Source());
        Sink(one[0]);
        var three = new List<string>(one);
        one.Clear();
        Sink(two);
        Sink(three[0]);
    }

    public static void Helpers()
    {
        var list = new List<string>();
        Fill(list, "clean");
        Sink(list[0]);
        Fill(list, Source());
        Sink(list[1]);
        Empty(list);
        Sink(list);
        Sink(Make(Source())[0]);
        Sink(Make("x")[0]);
    }

    public static void Removing(bool drop)
    {
        var list = new List<string> { Source() };
        if (drop)
            list.RemoveAt(0);
        Sink(list);
        list.RemoveAll(_ => true);
        list.Add("x");
        Sink(list[0]); // SPURIOUS: RemoveAll with an always-true predicate does not empty
    }

    public static void StacksAndQueues()
    {
        var stack = new Stack<string>();
        stack.Push("a");
        Sink(stack.Peek());
        stack.Push(Source());
        Sink(stack.Pop());
        var queue = new Queue<string>();
        queue.Enqueue(Source());
        Sink(queue.Peek());
        Sink(queue.Dequeue());
        Sink(queue.Count);
        var priority = new PriorityQueue<string, int>();
        priority.Enqueue(Source(), 1);
        Sink(priority.Dequeue());
        var clean = new Queue<string>();
        clean.Enqueue("x");
        Sink(clean.Dequeue());
    }

    public static void SetsAndLinkedLists()
    {
        var set = new HashSet<string> { "a" };
        Sink(set);
        set.Add(Source());
        Sink(set);
        Sink(set.Contains("a"));
        var other = new HashSet<string> { "b" };
        other.UnionWith(set);
        Sink(other);
        var linked = new LinkedList<string>();
        linked.AddLast(Source());
        Sink(linked.First!.Value);
        var sorted = new SortedSet<string> { Source() };
        Sink(sorted.Min);
        Sink(sorted.Count);
    }

    public static void Observable()
    {
        var items = new System.Collections.ObjectModel.Collection<string> { "a" };
        Sink(items[0]);
        items.Add(Source());
        Sink(items[1]);
        IList<string> plain = items;
        Sink(plain[1]);
        ICollection<string> fewer = new List<string>();
        fewer.Add(Source());
        Sink(fewer);
    }

    public static void NestedLists()
    {
        var rows = new List<List<string>> { new() { "a" } };
        rows[0].Add(Source());
        Sink(rows[0][1]);
        rows.Add(["b"]);
        var last = rows[1];
        Sink(last[0]);
        foreach (var row in rows)
        {
            foreach (var cell in row)
                Sink(cell);
        }
    }

    private static void Fill(List<string> list, string text) => list.Add(text);

    private static void Empty(List<string> list) => list.Clear();

    private static List<string> Make(string text) => [text];
}
