using System.Reflection;

namespace NamedMembers;

public class Seen
{
    public string Text { get; set; } = "";

    public string Other { get; set; } = "";

    public string Loud => Text + "!";

    public static string Shared { get; set; } = "";

    public virtual string Say(string a, string b) => a;
}

public sealed class Child : Seen
{
    public override string Say(string a, string b) => b;
}

/// <summary>A member that is looked up by a constant name is that member and no other.</summary>
public static class Members
{
    private const string Name = "Other";

    public static void Read()
    {
        var seen = new Seen { Text = Source(), Other = "c" };
        SinkText((string)typeof(Seen).GetProperty(nameof(Seen.Text))!.GetValue(seen)!);
        SinkText((string)typeof(Seen).GetProperty(Name)!.GetValue(seen)!);
        seen.Other = Source();
        Sink(typeof(Seen).GetProperty(Name)?.GetValue(seen));
        Sink(typeof(Seen).GetProperty("Loud")!.GetValue(seen));
        Sink(seen.GetType().GetProperty("Text")!.GetValue(seen));
        seen.Text = "clean";
        Sink(seen.GetType().GetProperty("Text")!.GetValue(seen));
        Sink(seen.GetType().GetProperty("Loud")!.GetValue(seen));
    }

    public static void Written()
    {
        var seen = new Seen();
        typeof(Seen).GetProperty("Text")!.SetValue(seen, Source());
        Sink(seen.Text);
        Sink(seen.Loud);
        Sink(seen.Other);
        typeof(Seen).GetProperty("Text")!.SetValue(seen, "clean");
        Sink(seen.Text);
        typeof(Seen).GetProperty("Shared")!.SetValue(null, Source());
        Sink(Seen.Shared);
    }

    public static void Called()
    {
        Seen seen = new Child();
        var say = typeof(Seen).GetMethod("Say")!;
        Sink(say.Invoke(seen, ["a", Source()]));
        Sink(say.Invoke(seen, [Source(), "b"]));
        Sink(say.Invoke(new Seen(), new object[] { Source(), "b" }));
        Sink(say.Invoke(new Seen(), new object[] { "a", Source() }));
    }

    public static void ByANameThatIsPassed()
    {
        var seen = new Seen { Text = Source(), Other = "c" };
        Sink(Get(seen, "Text"));
        Sink(Get(seen, "Other"));
        Sink(Find(typeof(Seen), "Text").GetValue(seen));
    }

    public static void ByAnUnknownName(bool other)
    {
        var seen = new Seen { Text = Source(), Other = "c" };
        Sink(typeof(Seen).GetProperty(other ? "Other" : "Text")!.GetValue(seen));
        foreach (var property in typeof(Seen).GetProperties())
            Sink(property.GetValue(seen));
        foreach (var property in typeof(Seen).GetProperties())
            Sink(property.Name);
    }

    private static object? Get(object value, string name) => value.GetType().GetProperty(name)!.GetValue(value);

    private static PropertyInfo Find(Type type, string name) => type.GetProperty(name)!;
}
