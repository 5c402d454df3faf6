namespace Texting;

public sealed class Person(string name, int number)
{
    public int Number { get; } = number;

    public override string ToString() => $"{Number} {name}";
}

public sealed class Ticket(string owner, int number)
{
    public string Owner { get; } = owner;

    public override string ToString() => $"ticket {number}";
}

public sealed class Mail(string address) : IFormattable
{
    public string Address { get; } = address;

    public override string ToString() => ToString(null, null);

    public string ToString(string? format, IFormatProvider? provider) => format == "full" ? Address : Redact(Address);
}

public sealed class Price(string payer) : IFormattable
{
    public string ToString(string? format, IFormatProvider? provider) => $"paid by {payer}";
}

public sealed class Brackets : IFormatProvider, ICustomFormatter
{
    public object? GetFormat(Type? type) => type == typeof(ICustomFormatter) ? this : null;

    public string Format(string? format, object? value, IFormatProvider? provider)
    {
        Sink(value);
        return $"[{value}]";
    }
}

public sealed class Lengths : IFormatProvider, ICustomFormatter
{
    public object? GetFormat(Type? type) => type == typeof(ICustomFormatter) ? this : null;

    public string Format(string? format, object? value, IFormatProvider? provider)
    {
        Sink("formatted");
        return "x";
    }
}

public sealed class Names(string name) : IEnumerable<string>
{
    public IEnumerator<string> GetEnumerator()
    {
        yield return name;
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}

public sealed class Lines(string name) : IEnumerable<string>
{
    public string Name { get; } = name;

    public IEnumerator<string> GetEnumerator()
    {
        yield return "line";
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}

public static class Texts
{
    public static void Joined()
    {
        Sink(Join([new Person(Source(), 1)]));
        Sink(Join([new Person("a", 1)]));
    }

    public static void JoinedWithout()
    {
        Sink(Join(new List<Ticket> { new(Source(), 1) }));
        Sink(Concatenated(new List<Ticket> { new(Source(), 1) }));
        Sink(Appended([new Ticket(Source(), 1)]));
    }

    public static void JoinedOtherwise()
    {
        Sink(Concatenated(new List<Person> { new(Source(), 1) }));
        Sink(Appended([new Person(Source(), 1)]));
    }

    public static void Formats()
    {
        Sink($"{new Mail(Source()):full}");
        Sink($"{new Mail(Source())}");
        Sink($"{new Mail(Source()):short}");
        Sink("to " + new Mail(Source()));
        Sink(string.Format("{0}", new Mail(Source())));
        Sink(string.Format("{0:N}", new Price(Source())));
        SinkText(new Mail(Source()));
        SinkText(new Mail("a"));
    }

    public static void Providers()
    {
        Sink(string.Format(new Brackets(), "{0}", Source()));
        Sink(string.Format(new Brackets(), "{0}", "a"));
    }

    public static void SilentProviders()
    {
        string text = string.Format(new Lengths(), "{0}", Source());
        Sink(text.Length > 3);
    }

    public static void Enumerables()
    {
        SinkFormatted(new Names(Source()));
        SinkFormatted(new Names("a"));
        SinkFormatted(new Lines(Source()));
        SinkText(new Names(Source()));
    }

    private static string Join(List<Person> people) => string.Join(", ", people);

    private static string Join(List<Ticket> tickets) => string.Join(", ", tickets);

    private static string Concatenated(IEnumerable<Person> people) => string.Concat(people);

    private static string Concatenated(IEnumerable<Ticket> tickets) => string.Concat(tickets);

    private static string Appended(Person[] people) => new StringBuilder().AppendJoin("; ", people).ToString();

    private static string Appended(Ticket[] tickets) => new StringBuilder().AppendJoin("; ", tickets).ToString();
}
