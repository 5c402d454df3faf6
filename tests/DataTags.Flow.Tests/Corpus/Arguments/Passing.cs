namespace Transport;

public struct Cargo
{
    public string Owner;
    public int Weight;
}

public static class Passing
{
    public static void RefParameter()
    {
        var text = "clean";
        Fill(ref text);
        Sink(text);
        Wash(ref text);
        Sink(text);
        var cargo = new Cargo { Weight = 3 };
        Label(ref cargo, Source());
        Sink(cargo.Owner);
        Sink(cargo.Weight);
    }

    public static void OutParameter()
    {
        Split(Source(), out var left, out var right);
        Sink(left);
        Sink(right);
        Split("a@b", out left, out right);
        Sink(left);
        Parse(Source(), out string name, out int length);
        Sink(name);
        Sink(length);
    }

    public static void InParameter()
    {
        var cargo = new Cargo { Owner = Source(), Weight = 7 };
        Sink(OwnerOf(in cargo));
        Sink(WeightOf(in cargo));
        Sink(OwnerOf(new Cargo { Owner = "x" }));
        Sink(ReadOnly(ref cargo));
    }

    public static void NamedAndReordered()
    {
        Sink(Pick(second: Source(), first: "a"));
        Sink(Pick(second: "a", first: Source()));
        Sink(Optional(Source()));
        Sink(Optional("a", text: Source()));
        Sink(Optional("a"));
    }

    public static void EvaluationOrder()
    {
        var text = "a";
        Sink(Two(text, text = Source()));
        Sink(Two(text = "b", text));
    }

    public static void ByValueStruct()
    {
        var cargo = new Cargo { Owner = "x" };
        Change(cargo);
        Sink(cargo.Owner);
        var changed = Changed(cargo);
        Sink(changed.Owner);
        Sink(cargo.Owner);
        Sink(changed);
    }

    public static void RefToElement()
    {
        string[] lines = ["a", "b"];
        Fill(ref lines[0]);
        Sink(lines[0]);
        Sink(lines[1]);
        var holder = new Holder();
        Fill(ref holder.Text);
        Sink(holder.Text);
        Sink(holder.Other);
        Wash(ref holder.Text);
        Sink(holder.Text);
    }

    public static void OutInCondition(bool known)
    {
        if (Find(known, out var name) && name.Length > 1)
            Sink(name);
        Sink(Find(true, out var other) ? other : "none");
        Sink(Find(known, out _));
        _ = Find(known, out var last);
        Sink(last);
    }

    public static void RefThroughTwoCalls()
    {
        var text = "";
        Outer(ref text, Source());
        Sink(text);
        var kept = "";
        Outer(ref kept, "x");
        Sink(kept);
    }

    public static void DefaultSourceArgument()
    {
        Sink(Compose(Source()));
        Sink(Compose("b", Source()));
        Sink(Compose("b"));
        Sink(Caller());
    }

    private static void Fill(ref string text) => text = Source();

    private static void Wash(ref string text) => text = "washed";

    private static void Label(ref Cargo cargo, string owner) => cargo.Owner = owner;

    private static void Split(string text, out string left, out string right)
    {
        var at = text.IndexOf('@');
        left = text[..at];
        right = text[(at + 1)..];
    }

    private static void Parse(string text, out string name, out int length) => (name, length) = (text, text.Length);

    private static string OwnerOf(in Cargo cargo) => cargo.Owner;

    private static int WeightOf(in Cargo cargo) => cargo.Weight;

    private static string ReadOnly(ref readonly Cargo cargo) => cargo.Owner + cargo.Weight;

    private static string Pick(string first, string second) => second.Length > 0 ? first : "";

    private static string Optional(string id, string text = "default") => text;

    private static string Two(string first, string second) => first;

    private static void Change(Cargo cargo) => cargo.Owner = Source();

    private static Cargo Changed(Cargo cargo)
    {
        cargo.Owner = Source();
        return cargo;
    }

    private static bool Find(bool known, out string name)
    {
        name = known ? Source() : "";
        return known;
    }

    private static void Outer(ref string text, string value) => Inner(ref text, value);

    private static void Inner(ref string text, string value) => text = value;

    private static string Compose(string first, string? second = null) => first + (second ?? "-");

    private static string Caller([System.Runtime.CompilerServices.CallerMemberName] string name = "") => name;

    private sealed class Holder
    {
        public string Text = "";
        public string Other = "other";
    }
}
