namespace Chained;
public static class Links
{
    private sealed class Node(string text, Node? next)
    {
        public string Text { get; set; } = text;
        public Node? Next { get; } = next;
    }

    public static void MadeInALoop()
    {
        var node = new Node("newest", new Node(Source(), null));
        for (var index = 0; index < 2; index++)
            node = new Node("clean", node);
        Sink(node.Text);
        Sink(node.Next!.Next!.Next!.Text);
    }

    public static void MadeByACall()
    {
        var node = Wrap("newest", Wrap(Source(), null));
        for (var index = 0; index < 2; index++)
            node = Wrap("clean", node);
        Sink(node.Text);
        Sink(node.Next!.Next!.Next!.Text);
    }

    public static void OldestIsChanged()
    {
        var first = Wrap("clean", null);
        var node = Wrap("newest", first);
        for (var index = 0; index < 2; index++)
            node = Wrap("clean", node);
        Sink(node.Next!.Next!.Next!.Text);
        first.Text = Source();
        Sink(node.Next!.Next!.Next!.Text);
        Sink(node.Text);
    }

    public static void PassedThroughTuples()
    {
        var pair = (Newest: Wrap("newest", Wrap(Source(), null)), Oldest: Wrap("clean", null));
        for (var index = 0; index < 3; index++)
            pair = (Wrap("clean", pair.Newest), pair.Newest);
        Sink(pair.Newest.Text);
        Sink(pair.Oldest.Next!.Next!.Next!.Text);
    }

    public static void ChangedBeforeTheNext()
    {
        Node? node = null;
        for (var index = 0; index < 2; index++)
        {
            node = Wrap("clean", node);
            Sink(node.Next?.Text);
            Sink(node.Text);
            node.Text = Source();
        }
    }

    public static void ChangedBeforeTheNextIsMade()
    {
        Node? node = null;
        for (var index = 0; index < 2; index++)
        {
            node = new Node("clean", node);
            Sink(node.Next?.Text);
            Sink(node.Text);
            node.Text = Source();
        }
    }

    private static Node Wrap(string text, Node? next) => new(text, next);
}
