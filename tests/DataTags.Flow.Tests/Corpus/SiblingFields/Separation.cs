namespace People;

public class Person
{
    public string First = "";
    public string Last = "";
    public Address Home = new();
    public Address Work = new();
    public Dictionary<string, string> Notes = [];
    public string[] Aliases = new string[2];
}

public class Address
{
    public string Street = "";
    public string City = "";
    public Geo Place;
}

public struct Geo
{
    public string Name;
    public double Height;
}

public static class Separation
{
    public static void Flat()
    {
        var person = new Person { First = "An", Last = Source() };
        Sink(person.Last);
        Sink(person.First);
        person.First = person.Last;
        Sink(person.First);
        person.Last = "x";
        Sink(person.Last);
        Sink(person.First);
    }

    public static void Nested()
    {
        var person = new Person();
        person.Home.Street = Source();
        Sink(person.Home.Street);
        Sink(person.Home.City);
        Sink(person.Work.Street);
        Sink(person.Home);
        Sink(person.Work);
        Sink(person);
    }

    public static void Deep()
    {
        var person = new Person();
        person.Work.Place.Name = Source();
        Sink(person.Work.Place.Name);
        Sink(person.Work.Place.Height);
        Sink(person.Work.City);
        Sink(person.Home.Place.Name);
        Sink(person.Work.Place);
    }

    public static void MovedBranch()
    {
        var person = new Person();
        person.Home.Street = Source();
        person.Work = person.Home;
        Sink(person.Work.Street);
        Sink(person.Work.City);
        person.Home = new Address();
        Sink(person.Home.Street);
        Sink(person.Work.Street);
    }

    public static void TwoInstances()
    {
        Person one = new(), two = new();
        one.First = Source();
        Sink(one.First);
        Sink(two.First);
        two = one;
        Sink(two.First);
        one = new Person();
        Sink(one.First);
        Sink(two.First);
    }

    public static void ThroughMethods()
    {
        var person = new Person();
        SetHome(person, Source(), "Ghent");
        Sink(Street(person));
        Sink(City(person));
        Sink(Street(Moved(person)));
        Sink(City(Moved(person)));
        Sink(Full(person));
    }

    public static void MapsBesideFields()
    {
        var person = new Person { First = "An" };
        person.Notes["x"] = Source();
        Sink(person.Notes["x"]);
        Sink(person.Notes.Count);
        Sink(person.First);
        Sink(person.Aliases[0]);
        person.Aliases[1] = Source();
        Sink(person.Aliases[1]);
        Sink(person.Aliases[0]);
    }

    public static void Merged(bool first)
    {
        Person one = new() { First = Source() }, two = new() { Last = Source() };
        var chosen = first ? one : two;
        Sink(chosen.First);
        Sink(chosen.Last);
        Sink(chosen.Home.City);
        chosen.First = "x";
        Sink(chosen.First); // SPURIOUS: an overwrite through a reference to one of two objects does not clean that reference
        Sink(one.First);
    }

    public static void Recursive()
    {
        var chain = new Link { Text = "a", Next = new Link { Text = "b", Next = new Link { Text = Source() } } };
        Sink(chain.Text);
        Sink(chain.Next.Text);
        Sink(chain.Next.Next.Text);
        Sink(chain.Next);
        Sink(Last(chain));
    }

    private static void SetHome(Person person, string street, string city)
    {
        person.Home.Street = street;
        person.Home.City = city;
    }

    private static string Street(Person person) => person.Home.Street;

    private static string City(Person person) => person.Home.City;

    private static Person Moved(Person person) => new() { First = person.First, Home = person.Home };

    private static string Full(Person person) => $"{person.First} {person.Last}, {Street(person)} {City(person)}";

    private static string Last(Link link)
    {
        while (link.Next is { } next)
            link = next;
        return link.Text;
    }

    private sealed class Link
    {
        public string Text = "";

        public Link? Next;
    }
}
