namespace Labels;

public sealed class Customer(string name, int number)
{
    public string Name { get; } = name;

    public int Number { get; } = number;

    public override string ToString() => $"{Number}: {Name}";
}

public sealed class Ticket(string owner, int number)
{
    public string Owner { get; } = owner;

    public override string ToString() => $"ticket {number}";
}

public sealed class Silent(string name)
{
    public string Name { get; } = name;
}

public class Animal(string chip)
{
    protected string Chip => chip;

    public override string ToString() => "animal";
}

public sealed class Dog(string chip) : Animal(chip)
{
    public override string ToString() => $"{base.ToString()} {Chip}";
}

public readonly record struct Point(string Label, int X);

public sealed class Price(string payer) : IFormattable
{
    public string ToString(string? format, IFormatProvider? provider) => format == "P" ? payer : "price";
}

public static class Texts
{
    public static void Concatenation()
    {
        var customer = new Customer(Source(), 3);
        Sink("customer " + customer);
        Sink(customer + "!");
        Sink("ticket " + new Ticket(Source(), 4));
        Sink("silent " + new Silent(Source()));
        Sink("x" + new Customer("a", 1));
    }

    public static void Interpolation()
    {
        Sink($"{new Customer(Source(), 3)}");
        Sink($"{new Ticket(Source(), 4)}");
        Sink($"{new Silent(Source())}");
        Sink($"{new Point(Source(), 1)}");
        Sink($"{new Point("a", 1)}");
        object boxed = new Customer(Source(), 5);
        Sink($"{boxed,10}");
    }

    public static void Builders()
    {
        var builder = new StringBuilder();
        builder.Append(new Customer(Source(), 1));
        Sink(builder.ToString());
        var clean = new StringBuilder();
        clean.Append(new Ticket(Source(), 1));
        Sink(clean.ToString());
        Sink(string.Concat(new Customer(Source(), 1), "!"));
        Sink(string.Join(",", new[] { new Customer(Source(), 1) }));
        Sink(string.Join(",", new[] { new Ticket(Source(), 1) }));
        Sink(string.Format("{0}", new Customer(Source(), 1)));
    }

    public static void Inherited()
    {
        Animal dog = new Dog(Source());
        Sink($"{dog}");
        Sink($"{new Animal(Source())}");
        Sink("" + dog);
    }

    public static void SinksThatReadText()
    {
        SinkText(new Customer(Source(), 1));
        SinkText(new Ticket(Source(), 1));
        SinkText(new Silent(Source()));
        SinkText(new[] { Source() });
        SinkFormatted(new[] { new Customer(Source(), 1) });
        SinkFormatted(new[] { new Ticket(Source(), 1) });
        SinkFormatted(new Dictionary<string, Customer> { ["a"] = new(Source(), 1) });
        SinkText((Source(), 1));
        SinkText(new { Name = Source() });
    }

    public static void ConvertedExplicitly()
    {
        Sink(Convert.ToString((object)new Customer(Source(), 1)));
        Sink(new Customer(Source(), 1).ToString());
        Sink(new Customer(Source(), 1)?.ToString());
        Sink(Convert.ToString(SourceNumber()));
        Sink(SourceDate().ToString("O"));
        Sink($"{SourceDate():yyyy}");
        Sink($"{SourceDate():d}");
        Sink(SourceNumber().ToString("N0").Length);
        Sink($"{SourceNumber():X8}".Length);
    }

    public static void FormattableValue()
    {
        Sink($"{new Price(Source()):P}");
        Sink($"{new Price("x"):P}");
    }

    public static void Nested()
    {
        var pair = (Customer: new Customer(Source(), 1), Ticket: new Ticket(Source(), 2));
        SinkText(pair);
        SinkText(pair.Ticket);
        Sink($"{pair.Customer} {pair.Ticket}");
        Sink($"{pair.Ticket} {pair.Ticket}");
        var wrapped = new KeyValuePair<string, Customer>("k", new Customer(Source(), 1));
        SinkText(wrapped);
        SinkText(new KeyValuePair<string, Ticket>("k", new Ticket(Source(), 1)));
    }
}
