namespace Graph;

public sealed class Node
{
    public string Name { get; set; } = "";

    public string Kind { get; set; } = "node";

    public Node? Parent { get; set; }

    public List<Node> Children { get; } = [];

    public Node Add(Node child)
    {
        child.Parent = this;
        Children.Add(child);
        return this;
    }
}

public sealed class Pair
{
    public Node Left { get; set; } = new();

    public Node Right { get; set; } = new();
}

public static class References
{
    public static void TwoLocals()
    {
        var one = new Node();
        var two = one;
        one.Name = Source();
        Sink(two.Name);
        two.Name = "x";
        Sink(one.Name);
        Sink(two.Kind);
    }

    public static void BothSides()
    {
        var shared = new Node();
        var pair = new Pair { Left = shared, Right = shared };
        pair.Left.Name = Source();
        Sink(pair.Right.Name);
        Sink(shared.Name);
        pair.Right.Name = "x";
        Sink(pair.Left.Name);
        pair.Right = new Node();
        Sink(pair.Right.Name);
    }

    public static void ParentAndChild()
    {
        var root = new Node();
        var child = new Node();
        root.Add(child);
        root.Name = Source();
        Sink(child.Parent?.Name);
        Sink(child.Name);
        child.Kind = Source();
        Sink(root.Children[0].Kind);
        Sink(root.Kind);
    }

    public static void InCollections()
    {
        var node = new Node();
        var list = new List<Node> { node };
        node.Name = Source();
        Sink(list[0].Name);
        Sink(list[0].Kind);
        list[0].Name = "x";
        list.Clear();
        Sink(list);
        var map = new Dictionary<string, Node> { ["a"] = node };
        map["a"].Kind = Source();
        Sink(node.Kind);
        Sink(list.Count);
    }

    public static void CapturedAndReturned()
    {
        var node = new Node();
        Func<Node> get = () => node;
        get().Name = Source();
        Sink(node.Name);
        Same(node).Kind = Source();
        Sink(node.Kind);
        Fresh(node).Kind = "x";
        Sink(Fresh(node).Name);
    }

    public static void Swapped()
    {
        Node one = new() { Name = Source() }, two = new();
        (one, two) = (two, one);
        Sink(one.Name);
        Sink(two.Name);
        two.Name = "x";
        Sink(two.Name);
    }

    public static void MayAlias(bool same)
    {
        var one = new Node();
        var two = same ? one : new Node();
        two.Name = Source();
        Sink(one.Name);
        Sink(two.Name);
        Sink(one.Kind);
    }

    public static void ArgumentsThatAlias()
    {
        var node = new Node();
        Move(node, node, Source());
        Sink(node.Kind);
        Node one = new(), two = new();
        Move(one, two, Source());
        Sink(two.Kind);
        Sink(one.Name);
        Sink(two.Name);
    }

    public static void LoopCarried()
    {
        Node? last = null;
        foreach (var name in new[] { "a", Source(), "c" })
            last = new Node { Name = name, Parent = last };
        Sink(last?.Parent?.Name);
        Sink(last?.Kind);
        Sink(last);
    }

    public static void StructHoldsReference()
    {
        var node = new Node();
        var holder = (Node: node, Count: 1);
        var copy = holder;
        copy.Node.Name = Source();
        Sink(holder.Node.Name);
        Sink(holder.Count);
        copy.Node = new Node();
        Sink(copy.Node.Name);
        Sink(holder.Node.Name);
    }

    private static Node Same(Node node) => node;

    private static Node Fresh(Node node) => new() { Kind = node.Kind };

    private static void Move(Node from, Node to, string text)
    {
        from.Name = text;
        to.Kind = from.Name;
    }
}
