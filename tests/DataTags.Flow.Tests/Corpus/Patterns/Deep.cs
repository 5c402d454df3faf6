namespace Claims;

public abstract record Party;

public sealed record Natural(string Name, DateTime Born, Contact? Contact) : Party;

public sealed record Legal(string Company, Natural Director) : Party;

public sealed record Contact(string Mail, string[] Phones);

public sealed class Point
{
    public required string Label { get; init; }

    public required int X { get; init; }

    public void Deconstruct(out string label, out int x) => (label, x) = (Label, X);
}

public static class Deep
{
    private static Party Load(bool natural) => natural
        ? new Natural(Source(), SourceDate(), new Contact(Source(), ["112", Source()]))
        : new Legal("ACME", new Natural(Source(), SourceDate(), null));

    public static void Recursive(bool natural)
    {
        var party = Load(natural);
        if (party is Natural { Contact.Mail: var mail })
            Sink(mail);
        if (party is Natural { Contact: { Phones: [_, var second, ..] } })
            Sink(second);
        if (party is Natural(var name, { Year: var year }, _))
        {
            Sink(name);
            Sink(year);
        }

        if (party is Legal { Company: var company, Director: (var director, _, null) })
        {
            Sink(company);
            Sink(director);
        }

        if (party is Natural { Contact.Phones.Length: var count })
            Sink(count);
    }

    public static void SwitchOverHierarchy(bool natural)
    {
        var party = Load(natural);
        var label = party switch
        {
            Natural { Contact: { Mail: { Length: > 3 } mail } } => mail,
            Natural { Name: var name } => name,
            Legal(var company, _) => company,
            _ => "?",
        };
        Sink(label);
        var kind = party switch
        {
            Natural { Contact: null } => "no contact",
            Natural { Contact.Phones: [] } => "no phone",
            Natural => "natural",
            Legal { Director.Name: "" } => "headless",
            _ => "legal",
        };
        Sink(kind);
    }

    public static void Combined(bool natural)
    {
        var party = Load(natural);
        if (party is Natural { Name: not "admin" and var name })
            Sink(name);
        if (party is not Natural { Name: var other })
            return;
        Sink(other);
        if (party is Natural { Contact: not null } and { Contact.Mail: var mail })
            Sink(mail);
        Sink(party is Natural { Born.Year: > 1900 and < 9999 });
    }

    public static void ClassDeconstruct()
    {
        object boxed = new Point { Label = Source(), X = 4 };
        if (boxed is Point(var label, var x))
        {
            Sink(label);
            Sink(x);
        }

        if (boxed is Point { X: 4, Label: [var first, .. var rest] })
        {
            Sink(first);
            Sink(rest);
        }
    }

    public static void VarAndDiscard()
    {
        var pair = (Source(), 5);
        if (pair is var (text, number))
        {
            Sink(text);
            Sink(number);
        }

        if (pair is (var again, > 3))
            Sink(again);
        _ = pair is (_, var only);
        Sink(only);
    }

    public static void TextPatterns()
    {
        var text = Source();
        if (text is ['x', ..])
            return;
        if (text is [var head, _, .. var middle, _])
        {
            Sink(head);
            Sink(middle);
        }

        ReadOnlySpan<char> span = text;
        if (span is not "constant")
            SinkSpan(span);
    }

    public static void InLambdasAndQueries(bool natural)
    {
        Party[] parties = [Load(natural), new Legal("Shop", new Natural("x", DateTime.UnixEpoch, null))];
        Sink(parties.Where(party => party is Natural).Select(party => party is Natural { Name: var name } ? name : ""));
        Sink(parties.OfType<Legal>().Select(legal => legal.Company));
        Sink(parties.Select(party => party switch { Natural each => each.Name, Legal legal => legal.Director.Name, _ => "" }));
    }

    public static void Reassigned()
    {
        object value = Source();
        if (value is string text)
        {
            value = "clean";
            Sink(text);
            Sink(value);
        }

        while (value is string { Length: > 0 } round)
        {
            Sink(round);
            value = 5;
        }

        Sink(value);
    }
}
