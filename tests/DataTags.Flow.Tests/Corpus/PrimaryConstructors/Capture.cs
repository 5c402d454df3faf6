namespace Billing;

public interface IClock
{
    string Now();
}

public sealed class Clock : IClock
{
    public string Now() => "12:00";
}

public sealed class Invoice(string customer, string product, IClock clock)
{
    private readonly string _line = $"{product} x 1";

    public string Customer { get; } = customer;

    public string Title => $"Invoice for {customer}";

    public string Line => _line;

    public string Stamp() => clock.Now();

    public void Rename(string name) => customer = name;

    public override string ToString() => product;
}

public class Account(string owner)
{
    public string Owner => owner;
}

public sealed class Savings(string owner, string branch) : Account(owner)
{
    public string Branch => branch;

    public Func<string> Reader => () => branch + ":" + Owner;
}

public readonly struct Money(int amount, string payer)
{
    public int Amount => amount;

    public string Payer => payer;

    public Money Add(int more) => new(amount + more, payer);
}

public record Address(string Street, string City)
{
    public string Street { get; init; } = Street.Trim();

    public string Label => $"{City}";
}

public sealed class Counter(int start)
{
    public int Next() => start++;
}

public static class Capture
{
    public static void CapturedParameter()
    {
        var invoice = new Invoice(Source(), "bike", new Clock());
        Sink(invoice.Title);
        Sink(invoice.Customer);
        Sink(invoice.Line);
        Sink(invoice.Stamp());
        SinkText(invoice);
        Sink($"{invoice}");
    }

    public static void ParameterIsAVariable()
    {
        var invoice = new Invoice("shop", "bike", new Clock());
        invoice.Rename(Source());
        Sink(invoice.Title);
        Sink(invoice.Customer);
        invoice.Rename("x");
        Sink(invoice.Title);
        SinkText(new Invoice("a", Source(), new Clock()));
    }

    public static void PassedToBase()
    {
        var savings = new Savings(Source(), "Main Street");
        Sink(savings.Owner);
        Sink(savings.Branch);
        Sink(savings.Reader());
        Account account = new Savings("x", Source());
        Sink(account.Owner);
        Sink(((Savings)account).Branch);
    }

    public static void Structs()
    {
        var money = new Money(3, Source());
        Sink(money.Payer);
        Sink(money.Amount);
        Sink(money.Add(2).Payer);
        Sink(money.Add(2).Amount);
        Sink(new Money(SourceNumber(), "x").Amount);
    }

    public static void RecordParameters()
    {
        var address = new Address(Source(), "Ghent");
        Sink(address.Street);
        Sink(address.Label);
        SinkText(address);
        var moved = address with { Street = "High Street" };
        Sink(moved.Street);
        SinkText(moved);
        var (street, city) = address;
        Sink(street);
        Sink(city);
    }

    public static void MutatedState()
    {
        var counter = new Counter(SourceNumber());
        Sink(counter.Next());
        Sink(counter.Next());
        Sink(new Counter(0).Next());
    }

    public static void Services()
    {
        var service = new Service(new Store(), Source());
        service.Save();
        Sink(service.Stored);
        Sink(new Service(new Store(), "x").Stored);
    }

    public static void SameNameInBase()
    {
        var guest = new Guest(Source());
        Sink(guest.Seen);
        Sink(guest.Card);
        var host = new Host("x");
        Sink(host.Seen);
        Sink(host.Card);
        guest.Rename("y");
        Sink(guest.Seen);
        Sink(guest.Card);
        host.Rename(Source());
        Sink(host.Seen);
        Sink(host.Card);
    }

    private class Visitor(string name)
    {
        public string Seen => name;

        public void Rename(string other) => name = other;
    }

    private sealed class Guest(string name) : Visitor(Redact(name))
    {
        public string Card => "card of " + name;
    }

    private sealed class Host(string name) : Visitor(Source())
    {
        public string Card => "card of " + name;
    }

    private sealed class Store
    {
        public List<string> Lines { get; } = [];
    }

    private sealed class Service(Store store, string user)
    {
        public List<string> Stored => store.Lines;

        public void Save() => store.Lines.Add(user);
    }
}
