namespace NeverNull;

/// <summary>The right side of an operator for null counts only where the left may be null.</summary>
public static class Known
{
    private sealed record Note(string Text, Note? Next);

    public static void Constants()
    {
        Sink(First("set", Source()));
        Sink(First(Source(), "other"));
        Sink(First(null, Source()));
        Sink(First($"<{Source()}>", "other"));
    }

    public static void Objects(bool any)
    {
        var note = new Note("clean", null);
        Sink((note ?? new Note(Source(), null)).Text);
        var maybe = any ? new Note("clean", null) : null;
        Sink((maybe ?? new Note(Source(), null)).Text);
        Sink(note.Next?.Text ?? Source());
        Sink(TextOf(new Note(Source(), null)));
        Sink(TextOf(new Note("clean", new Note(Source(), null))));
        Sink(NextOf(new Note("clean", new Note(Source(), null))));
        Sink(NextOf(new Note(Source(), null)));
    }

    public static void Assigned()
    {
        string? empty = null;
        empty ??= Source();
        Sink(empty);
        var full = "full";
        full ??= Source();
        Sink(full);
    }

    public static void OneOfTwoTexts(bool any)
    {
        var text = any ? "yes" : "no";
        Sink(text ?? Source());
        var other = any ? "yes" : null;
        Sink(other ?? Source());
        var held = new Held { Text = any ? "yes" : "no" };
        Sink(held.Text ?? Source());
        Sink(First(text, Source()));
        Sink(First(other, Source()));
    }

    public static void Joined(bool any)
    {
        var given = any ? "a" : "b".ToUpperInvariant();
        Sink(First(given + given, Source()));
        Sink(First(given, Source()) + "!");
        given += "!";
        Sink(given ?? Source());
    }

    public static void PerhapsNoReceiver(bool any)
    {
        var held = any ? new Held { Text = " yes ".Trim() } : null;
        Sink(held?.Text ?? Source());
        var path = any ? new Held { Text = "https://host/" + any } : null;
        Sink(path?.Text ?? Source());
        var sure = new Held { Text = " yes ".Trim() };
        Sink(sure?.Text ?? Source());
    }

    private sealed class Held
    {
        public string? Text;
    }

    private static string First(string? a, string b) => a ?? b;

    private static string TextOf(Note? note) => note is null ? "none" : note.Text;

    private static string NextOf(Note note) => note.Next?.Text ?? "none";
}
