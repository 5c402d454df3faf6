namespace InsideInputs;

public sealed class Place
{
    public string Street { get; set; } = "";

    public string Country { get; set; } = "";
}

public sealed class Order
{
    public string Note { get; set; } = "";
}

public sealed class Person
{
    public Place Home { get; set; } = new();

    public List<Order> Orders { get; set; } = [];

    public Person? Friend { get; set; }

    public string Plan { get; set; } = "";
}

public sealed record Card(Seal Seal, string Plan);

public sealed record Seal
{
    public string Text { get; set; } = "";
}

/// <summary>What was changed inside an object that came in shows where the whole is read.</summary>
public static class Changed
{
    public static void Run()
    {
        Cleaned(Made());
        Filled(new Person());
        Cleared(Made());
        Deep(new Person { Friend = Made() });
        DeepFilled(new Person { Friend = new Person() });
        Elements(Made());
        FilledElements(new Person { Orders = { new Order() } });
        Others(Made(), Made());
        Replaced(Made());
        Text(new Card(new Seal { Text = Source() }, "free"));
        TextFilled(new Card(new Seal(), "free"));
        Member(Made());
    }

    private static Person Made() => new() { Home = { Street = Source() }, Orders = { new Order { Note = Source() } } };

    private static void Cleaned(Person person)
    {
        person.Orders = [];
        Sink(person);
        person.Home.Street = "***";
        Sink(person);
        Sink(person.Home);
    }

    private static void Filled(Person person)
    {
        Sink(person);
        person.Home.Country = Source();
        Sink(person);
        Sink(person.Home);
        Sink(person.Orders);
    }

    private static void Cleared(Person person)
    {
        person.Home = new Place();
        Sink(person);
        person.Orders.Clear();
        Sink(person);
        Sink(person.Orders);
        person.Orders.Add(new Order { Note = "clean" });
        Sink(person);
        person.Orders.Add(new Order { Note = Source() });
        Sink(person);
    }

    private static void Deep(Person person)
    {
        person.Friend!.Orders.Clear();
        Sink(person);
        person.Friend.Home.Street = "***";
        Sink(person);
    }

    private static void DeepFilled(Person person)
    {
        person.Friend!.Home.Country = Source();
        Sink(person);
        Sink(person.Friend);
        Sink(person.Home);
    }

    private static void Elements(Person person)
    {
        person.Home.Street = "";
        foreach (var order in person.Orders)
            order.Note = "";
        Sink(person); // SPURIOUS: which element of a list that came in was overwritten is not known
    }

    private static void FilledElements(Person person)
    {
        Sink(person);
        foreach (var order in person.Orders)
            order.Note = Source();
        Sink(person);
        Sink(person.Orders[0]);
    }

    private static void Others(Person first, Person second)
    {
        first.Home.Street = "";
        first.Orders.Clear();
        Sink(first);
        Sink(second);
        Sink(new { first });
        Sink(new[] { second });
    }

    private static void Replaced(Person person)
    {
        Redact(person);
        Sink(person);
        person.Plan = Source();
        Sink(person);
    }

    private static void Redact(Person person)
    {
        person.Home.Street = "***";
        person.Orders.Clear();
    }

    private static void Text(Card card)
    {
        SinkText(card);
        card.Seal.Text = "***";
        SinkText(card);
    }

    private static void TextFilled(Card card)
    {
        SinkText(card);
        card.Seal.Text = Source();
        SinkText(card);
    }

    private static void Member(Person person)
    {
        var home = person.Home;
        home.Street = "***";
        person.Orders = [];
        Sink(person);
        home.Street = Source();
        Sink(person);
    }
}
