namespace Properties;

public static class Kinds
{
    public sealed class Person
    {
        private string _raw = "";
        private readonly Dictionary<string, string> _more = new();

        public string First { get; set; } = "";

        public string Last { get; set; } = "";

        public string Full => First + " " + Last;

        public string Initial => First.Length > 0 ? "x" : "y";

        public string Trimmed
        {
            get => _raw.Trim();
            set => _raw = value + ".";
        }

        public string Dropping
        {
            get => "constant";
            set => _ = value;
        }

        public string Field { get; set => field = value ?? ""; } = "";

        public string Lazy => field ??= First;

        public string this[string key]
        {
            get => _more[key];
            set => _more[key] = value;
        }

        public string this[int index] => index == 0 ? First : Last;

        public required string Must { get; init; }

        public string WriteOnly { set => _raw = value; }

        public string Raw => _raw;

        public int Length => First.Length;
    }

    public static void Auto()
    {
        var person = new Person { Must = "m", First = Source() };
        Sink(person.First);
        Sink(person.Last);
        person.First = "x";
        Sink(person.First);
        person.First += Source();
        Sink(person.First);
    }

    public static void Computed()
    {
        var person = new Person { Must = "m", First = Source() };
        Sink(person.Full);
        Sink(person.Initial);
        Sink(person.Length);
        person.First = "x";
        Sink(person.Full);
        person.Last = Source();
        Sink(person.Full);
        Sink(person.Initial);
    }

    public static void WithCode()
    {
        var person = new Person { Must = "m" };
        person.Trimmed = Source();
        Sink(person.Trimmed);
        Sink(person.Raw);
        person.Trimmed = "x";
        Sink(person.Trimmed);
        person.Dropping = Source();
        Sink(person.Dropping);
        Sink(person.Raw);
        person.WriteOnly = Source();
        Sink(person.Raw);
    }

    public static void FieldKeyword()
    {
        var person = new Person { Must = "m" };
        person.Field = Source();
        Sink(person.Field);
        person.Field = "x";
        Sink(person.Field);
        person.First = Source();
        Sink(person.Lazy);
    }

    public static void Indexers()
    {
        var person = new Person { Must = "m", First = Source(), Last = "l" };
        Sink(person[0]);
        Sink(person[1]);
        person["a"] = Source();
        person["b"] = "b";
        Sink(person["a"]);
        Sink(person["b"]);
    }

    public static void RequiredInit()
    {
        var person = new Person { Must = Source() };
        Sink(person.Must);
        Sink(person.First);
        Sink(person);
        Sink(new Person { Must = "m" });
    }

    public static void Chained()
    {
        var a = new Person { Must = "m" };
        var b = new Person { Must = "m" };
        a.First = b.Last = Source();
        Sink(a.First);
        Sink(b.Last);
        Sink(b.First);
    }

    public static void Compound()
    {
        var person = new Person { Must = "m" };
        person["k"] = "a";
        person["k"] += Source();
        Sink(person["k"]);
        person.Last ??= Source();
        Sink(person.Last);
        string? none = null;
        none ??= Source();
        Sink(none);
    }

    public static void NullConditionalAssignment(bool exists)
    {
        var person = exists ? new Person { Must = "m" } : null;
        person?.First = Source();
        Sink(person?.First);
        Sink(person?.Last);
    }
}
