namespace Profile;

public sealed class Account
{
    public string Mail
    {
        get;
        set => field = value.Trim();
    }

    = "";

    public string Phone
    {
        get => field ?? "unknown";
        set;
    }

    public string Masked
    {
        get => field;
        set => field = Redact(value);
    }

    = "";

    public string Title
    {
        get => field.ToUpperInvariant();
        init => field = value;
    }

    = "mx";

    public string Lazily => field ??= Source();

    public string Fixed => field ??= "fixed";

    public string? Last
    {
        get;
        set
        {
            Previous = field;
            field = value;
        }
    }

    public string? Previous { get; private set; }

    public int Changes { get; private set; }

    public string Counted
    {
        get;
        set
        {
            if (field == value)
                return;
            field = value;
            Changes++;
        }
    }

    = "";
}

public static class Backed
{
    public static void SetterWithCode()
    {
        var account = new Account { Mail = Source() };
        Sink(account.Mail);
        Sink(account.Phone);
        account.Mail = "x";
        Sink(account.Mail);
    }

    public static void GetterWithCode()
    {
        var account = new Account { Phone = Source(), Title = Source() };
        Sink(account.Phone);
        Sink(account.Title);
        Sink(account.Mail);
        Sink(new Account { Title = "dr" }.Title);
    }

    public static void Masking()
    {
        var account = new Account { Masked = Source() };
        Sink(account.Masked);
    }

    public static void LazyBacking()
    {
        var account = new Account();
        Sink(account.Lazily);
        Sink(account.Fixed);
    }

    public static void Previous()
    {
        var account = new Account { Last = Source() };
        Sink(account.Last);
        Sink(account.Previous);
        account.Last = "x";
        Sink(account.Previous);
        Sink(account.Last);
    }

    public static void Counting()
    {
        var account = new Account { Counted = Source() };
        Sink(account.Counted);
        Sink(account.Changes);
        Sink(account);
    }
}
