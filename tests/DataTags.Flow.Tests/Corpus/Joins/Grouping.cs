namespace Ledger;

public sealed record Person(int Id, string Name, string Country);

public sealed record Invoice(int PersonId, decimal Amount, string Product);

public static class Grouping
{
    private static readonly Invoice[] Invoices = [new(1, 9.5m, "stamp"), new(2, 3m, "card")];

    private static Person[] People() => [new(1, Source(), "BE"), new(2, Source(), "NL")];

    public static void JoinClause()
    {
        var rows =
            from person in People()
            join invoice in Invoices on person.Id equals invoice.PersonId
            select new { person.Name, person.Country, invoice.Product };
        foreach (var row in rows)
        {
            Sink(row.Name);
            Sink(row.Country);
            Sink(row.Product);
        }
    }

    public static void JoinMethod()
    {
        Sink(People().Join(Invoices, person => person.Id, invoice => invoice.PersonId, (person, invoice) => person.Name + invoice.Amount));
        Sink(People().Join(Invoices, person => person.Id, invoice => invoice.PersonId, (person, invoice) => person.Country + invoice.Amount));
        Sink(Invoices.Join(People(), invoice => invoice.PersonId, person => person.Id, (invoice, person) => (invoice, person)).First().person.Name);
        Sink(Invoices.Join(People(), invoice => invoice.PersonId, person => person.Id, (invoice, person) => (invoice, person)).First().invoice);
    }

    public static void GroupJoin()
    {
        var rows =
            from person in People()
            join invoice in Invoices on person.Id equals invoice.PersonId into owned
            select (person.Name, Total: owned.Sum(invoice => invoice.Amount), Products: owned.Select(invoice => invoice.Product).ToList());
        foreach (var (name, total, products) in rows)
        {
            Sink(name);
            Sink(total);
            Sink(products);
        }
    }

    public static void LeftJoin()
    {
        var rows =
            from invoice in Invoices
            join person in People() on invoice.PersonId equals person.Id into found
            from person in found.DefaultIfEmpty()
            select $"{invoice.Product}: {person?.Name}";
        Sink(rows);
        var plain =
            from invoice in Invoices
            join person in People() on invoice.PersonId equals person.Id into found
            from person in found.DefaultIfEmpty()
            select $"{invoice.Product}: {person?.Country}";
        Sink(plain);
    }

    public static void GroupClause()
    {
        foreach (var group in from person in People() group person by person.Country)
        {
            Sink(group.Key);
            Sink(group.First().Name);
            Sink(group.Count());
            foreach (var person in group)
                Sink(person.Country);
        }
    }

    public static void GroupedByData()
    {
        foreach (var group in People().GroupBy(person => person.Name))
        {
            Sink(group.Key);
            Sink(group.Select(person => person.Country));
        }
    }

    public static void GroupBySelector()
    {
        var names = People().GroupBy(person => person.Country, person => person.Name);
        Sink(names.First());
        Sink(names.First().Key);
        Sink(People().GroupBy(person => person.Country, (country, people) => $"{country}: {people.First().Name}"));
        Sink(People().GroupBy(person => person.Country, (country, people) => $"{country}: {people.Count()}"));
        Sink(People().CountBy(person => person.Country));
        Sink(People().CountBy(person => person.Name).First().Key);
    }

    public static void GroupInto()
    {
        var totals =
            from person in People()
            group person.Name by person.Country into byCountry
            orderby byCountry.Key
            select new { Country = byCountry.Key, Names = string.Join("/", byCountry) };
        Sink(totals.First().Country);
        Sink(totals.First().Names);
    }

    public static void Lookup()
    {
        var lookup = People().ToLookup(person => person.Country, person => person.Name);
        Sink(lookup["BE"]);
        Sink(lookup["BE"].First());
        Sink(lookup.Select(group => group.Key));
        Sink(lookup.Contains("BE"));
        Sink(lookup.Count);
    }

    public static void AggregateBy()
    {
        Sink(People().AggregateBy(person => person.Country, "", (sum, person) => sum + person.Name).First().Value);
        Sink(People().AggregateBy(person => person.Country, 0, (sum, person) => sum + 1));
        Sink(People().Index().First().Item.Name);
        Sink(People().Index().First().Index);
    }
}
