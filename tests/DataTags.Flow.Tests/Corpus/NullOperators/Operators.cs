namespace Forms;

public sealed class Node
{
    public string? Text { get; set; }

    public Node? Child { get; set; }

    public string[]? Tags { get; set; }

    public Func<string>? Read { get; set; }

    public string Kind { get; set; } = "node";
}

public static class Operators
{
    public static void Coalesce(bool has)
    {
        string? text = has ? Source() : null;
        Sink(text ?? "none");
        Sink("x" ?? text);
        string? none = null;
        Sink(none ?? Source());
        Sink(none ?? "a" ?? Source());
        Sink(text ?? throw new InvalidOperationException());
    }

    public static void ConditionalAccess(bool has)
    {
        var node = has ? new Node { Text = Source(), Child = new Node { Text = Source() } } : null;
        Sink(node?.Text);
        Sink(node?.Child?.Text);
        Sink(node?.Kind);
        Sink(node?.Child?.Kind);
        Sink(node?.Text?.ToUpperInvariant().Trim());
        Sink(node?.Text?.Length ?? 0);
        Sink(node?.Child?.Child?.Text);
    }

    public static void ConditionalIndex(bool has)
    {
        var node = new Node { Tags = has ? [Source(), "b"] : null };
        Sink(node.Tags?[0]);
        Sink(node.Tags?[1]);
        Sink(node.Tags?.Length);
        Sink(node.Tags?.Select(tag => tag + "!").FirstOrDefault());
    }

    public static void ConditionalInvoke(bool has)
    {
        var node = new Node { Read = has ? Source : null };
        Sink(node.Read?.Invoke());
        node.Read = () => "x";
        Sink(node.Read?.Invoke());
    }

    public static void CoalesceAssignment(bool has)
    {
        string? text = has ? Source() : null;
        text ??= "none";
        Sink(text);
        string? other = null;
        other ??= Source();
        Sink(other);
        string? set = "x";
        set ??= Source();
        Sink(set);
        var node = new Node();
        (node.Child ??= new Node()).Text = Source();
        Sink(node.Child.Text);
        Sink(node.Child.Kind);
        Sink(node.Text);
    }

    public static void Conditional(bool has)
    {
        Sink(has ? Source() : "x");
        Sink(has ? "x" : !has ? Source() : "y");
        Sink((has ? new Node { Text = Source() } : new Node()).Text);
        Sink((has ? new Node { Text = Source() } : new Node()).Kind);
    }

    public static void Throwing(bool has)
    {
        var node = has ? new Node { Text = Source() } : null;
        var sure = node ?? throw new InvalidOperationException();
        Sink(sure.Text);
        Sink(sure.Kind);
    }
}
