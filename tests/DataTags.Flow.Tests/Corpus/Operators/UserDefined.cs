namespace Units;

public readonly struct Secret(string text)
{
    public string Text { get; } = text;

    public int Length => Text.Length;

    public static Secret operator +(Secret left, Secret right) => new(left.Text + right.Text);

    public static Secret operator +(Secret left, string right) => new(left.Text + right);

    public static Secret operator !(Secret value) => new(new string('*', value.Length));

    public static bool operator ==(Secret left, Secret right) => left.Text == right.Text;

    public static bool operator !=(Secret left, Secret right) => !(left == right);

    public static bool operator true(Secret value) => value.Length > 0;

    public static bool operator false(Secret value) => value.Length == 0;

    public static implicit operator string(Secret value) => value.Text;

    public static explicit operator Secret(string text) => new(text);

    public static explicit operator int(Secret value) => value.Length;

    public override bool Equals(object? other) => other is Secret secret && this == secret;

    public override int GetHashCode() => 0;
}

public sealed class Tally(string owner, int count)
{
    public string Owner { get; } = owner;

    public int Count { get; private set; } = count;

    public static Tally operator ++(Tally value) => new(value.Owner, value.Count + 1);

    public static Tally operator -(Tally value) => new("nobody", -value.Count);

    public static Tally operator |(Tally left, Tally right) => left.Count > right.Count ? left : right;

    public static int operator *(Tally left, int factor) => left.Count * factor;

    public static bool operator <(Tally left, Tally right) => left.Count < right.Count;

    public static bool operator >(Tally left, Tally right) => left.Count > right.Count;
}

public sealed class Wrapped
{
    private Wrapped(string text) => Text = text;

    public string Text { get; }

    public static implicit operator Wrapped(string text) => new(text);

    public static implicit operator Wrapped(int number) => new("number");

    public override string ToString() => Text;
}

public static class UserDefined
{
    public static void Binary()
    {
        var secret = new Secret(Source());
        var plain = new Secret("x");
        Sink((secret + plain).Text);
        Sink((plain + plain).Text);
        Sink((plain + Source()).Text);
        Sink(secret == plain);
        Sink((plain + "y").Text);
    }

    public static void Unary()
    {
        var secret = new Secret(Source());
        Sink((!secret).Text);
        Sink(secret ? "set" : "empty");
        var tally = new Tally(Source(), 1);
        tally++;
        Sink(tally.Owner);
        Sink(tally.Count);
        Sink((-tally).Owner);
        Sink(tally * 3);
    }

    public static void Conversions()
    {
        string text = new Secret(Source());
        Sink(text);
        Sink((int)new Secret(Source()));
        Sink(((Secret)Source()).Text);
        Sink(((Secret)"x").Text);
        Wrapped wrapped = Source();
        Sink(wrapped.Text);
        Sink($"{wrapped}");
        wrapped = SourceNumber();
        Sink(wrapped.Text);
        wrapped = "x";
        Sink(wrapped.Text);
    }

    public static void ImplicitArguments()
    {
        Sink(Take(Source()));
        Sink(Take("x"));
        Sink(TakeText(new Secret(Source())));
        Wrapped[] all = [Source(), 3];
        Sink(all[0].Text);
        Sink(string.Join(",", (object[])all));
    }

    public static void Compound()
    {
        var secret = new Secret("a");
        secret += Source();
        Sink(secret.Text);
        secret = new Secret("b");
        secret += new Secret("c");
        Sink(secret.Text);
        var left = new Tally(Source(), 1);
        left |= new Tally("x", 5);
        Sink(left.Count);
    }

    public static void Comparison()
    {
        var left = new Tally(Source(), 1);
        var right = new Tally("x", 2);
        Sink(left < right ? "less" : "more");
        Sink((left < right ? left : right).Owner);
        Sink((left > right ? right : right).Owner);
    }

    public static void LiftedOperators(bool set)
    {
        Secret? maybe = set ? new Secret(Source()) : null;
        Sink((maybe + new Secret("x"))?.Text);
        Sink(maybe == null);
        string? text = maybe is { } value ? value : null;
        Sink(text);
    }

    private static string Take(Wrapped wrapped) => wrapped.Text;

    private static string TakeText(string text) => text;
}
