namespace Text;

public sealed class Contact
{
    public string Mail { get; set; } = "";

    public string City { get; set; } = "";
}

internal static class ClassicExtensions
{
    public static string Shout(this string text) => text.ToUpperInvariant() + "!";

    public static string Hidden(this string text) => new('*', text.Length);

    public static Contact WithMail(this Contact contact, string mail)
    {
        contact.Mail = mail;
        return contact;
    }

    public static bool TryMail(this Contact contact, out string mail)
    {
        mail = contact.Mail;
        return mail.Length > 0;
    }

    public static void Deconstruct(this Contact contact, out string mail, out string city) => (mail, city) = (contact.Mail, contact.City);

    public static IEnumerator<char> GetEnumerator(this Contact contact) => contact.Mail.GetEnumerator();

    public static void Blank(this ref Slot slot) => slot.Text = "";

    public static void Fill(this ref Slot slot, string text) => slot.Text = text;

    public static T Tap<T>(this T value, Action<T> action)
    {
        action(value);
        return value;
    }

    public static void Add(this Queue<string> queue, string item) => queue.Enqueue(item);
}

internal struct Slot
{
    public string Text;
}

public static class Members
{
    public static void Classic()
    {
        Sink(Source().Shout());
        Sink("a".Shout());
        Sink(Source().Hidden());
        Sink(ClassicExtensions.Shout(Source()));
        Sink(Source().Trim().Shout().Trim());
    }

    public static void OnObjects()
    {
        var contact = new Contact { City = "Ghent" };
        contact.WithMail(Source());
        Sink(contact.Mail);
        Sink(contact.City);
        Sink(contact.WithMail("x").Mail);
        contact.WithMail(Source());
        if (contact.TryMail(out var mail))
            Sink(mail);
        var (address, city) = contact;
        Sink(address);
        Sink(city);
        foreach (var letter in contact)
            Sink(letter);
    }

    public static void RefReceiver()
    {
        var slot = new Slot();
        slot.Fill(Source());
        Sink(slot.Text);
        slot.Blank();
        Sink(slot.Text);
    }

    public static void Generic()
    {
        var seen = "";
        Sink(Source().Tap(text => seen = text));
        Sink(seen);
        "a".Tap(text => Sink(text));
        Source().Tap(text => Sink(text));
    }

    public static void AddOfInitialiser()
    {
        var queue = new Queue<string> { "a", Source() };
        Sink(queue);
        Sink(queue.Count);
    }

    public static void OnNullReceiver()
    {
        Contact? none = null;
        Sink(none?.WithMail(Source()).Mail);
        Func<string, string> shout = Source().PadLeftWith;
        Sink(shout("x"));
    }

    private static string PadLeftWith(this string text, string with) => with + text;
}
