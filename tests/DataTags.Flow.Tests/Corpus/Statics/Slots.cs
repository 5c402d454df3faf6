using System.Collections.Concurrent;

namespace Portal;

public static class Session
{
    [ThreadStatic]
    private static string? t_user;

    public static string Language = "nl";

    public static string? User
    {
        get => t_user;
        set => t_user = value;
    }

    public static Dictionary<string, string> Bag { get; } = [];

    internal static readonly string Owner = Source();

    internal const string Product = "portal";
}

public sealed class Registry
{
    private static Registry? s_instance;
    private readonly ConcurrentDictionary<string, string> _values = new();

    private Registry()
    {
    }

    public static Registry Instance => s_instance ??= new Registry();

    public string? LastUser { get; private set; }

    public string Theme { get; set; } = "dark";

    public void Remember(string key, string value)
    {
        _values[key] = value;
        LastUser = value;
    }

    public string? Recall(string key) => _values.TryGetValue(key, out var value) ? value : null;
}

internal static class Audit
{
    private static readonly List<string> Lines = [];
    private static string s_last = "";
    private static string s_kind = "";

    static Audit() => Started = "now";

    public static string Started { get; }

    public static string Last => s_last;

    public static string Kind => s_kind;

    public static IReadOnlyList<string> All => Lines;

    public static void Write(string kind, string line)
    {
        s_kind = kind;
        s_last = line;
        Lines.Add(line);
    }
}

internal static class Mailer
{
    private static string s_sender = "noreply";
    private static string s_footer = "regards";

    public static void Configure(string sender) => s_sender = sender;

    public static void Preview()
    {
        Sink(s_sender);
        Sink(s_footer);
        Sink($"{s_sender}: {s_footer}");
    }
}

internal static class Unused
{
    public static string Value = "";

    public static string Untouched = "constant";
}

public static class Slots
{
    private static string s_slot = "";
    private static readonly Holder Shared = new();

    public static void WrittenInOneMethod() => s_slot = Source();

    public static void ReadInAnother() => Sink(s_slot);

    public static void PropertySlot()
    {
        Session.User = Source();
        Sink(Session.User);
        Sink(Session.Language);
        Session.User = null;
        Sink(Session.User);
    }

    public static void Initialised()
    {
        Sink(Session.Owner);
        Sink(Session.Product);
        Sink(Session.Owner.Length);
    }

    public static void StaticMap()
    {
        Session.Bag["name"] = Source();
        Session.Bag["page"] = "home";
        Sink(Session.Bag["name"]);
        Sink(Session.Bag["page"]);
        Sink(Session.Bag);
    }

    public static void SingletonWrite() => Registry.Instance.Remember("name", Source());

    public static void SingletonRead()
    {
        Sink(Registry.Instance.Recall("name"));
        Sink(Registry.Instance.LastUser);
        Sink(Registry.Instance.Theme);
    }

    public static void SingletonInPlace()
    {
        var registry = Registry.Instance;
        registry.Remember("mail", Source());
        Sink(registry.LastUser);
        Sink(Registry.Instance.LastUser);
    }

    public static void AuditTrail()
    {
        Audit.Write("login", Source());
        Sink(Audit.Last);
        Sink(Audit.Kind);
        Sink(Audit.Started);
        Sink(Audit.All);
        Sink(Audit.All.Count);
    }

    public static void ConfiguredMailer()
    {
        Mailer.Configure(Source());
        Mailer.Preview();
    }

    public static void SharedInstance()
    {
        Shared.Text = Source();
        Check();
        Sink(Shared.Other);
    }

    public static void OverwrittenBeforeRead()
    {
        Unused.Value = Source();
        Unused.Value = "x";
        Sink(Unused.Value);
        Sink(Unused.Untouched);
    }

    public static void NestedStatics()
    {
        Holder.Cache.Put(Source());
        Sink(Holder.Cache.Get());
        Sink(Holder.Cache.Hits);
    }

    private static void Check() => Sink(Shared.Text);

    private sealed class Holder
    {
        public string Text { get; set; } = "";

        public string Other { get; set; } = "other";

        public static class Cache
        {
            private static string? s_value;

            public static int Hits { get; private set; }

            public static void Put(string value) => s_value = value;

            public static string? Get()
            {
                Hits++;
                return s_value;
            }
        }
    }
}
