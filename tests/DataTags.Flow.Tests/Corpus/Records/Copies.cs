namespace Records;

public static class Copies
{
    public record Person(string Name, string Shop)
    {
        public string? Note { get; init; }
    }

    public record Member(string Name, string Shop, string Card) : Person(Name, Shop);

    public record struct Point(string X, string Y);

    public record Wrapper(Person Inner, string Label);

    public static void WithReplacesOneMember()
    {
        var person = new Person(Source(), "open");
        var clean = person with { Name = "nobody" };
        Sink(clean.Name);
        Sink(clean);
        Sink(person.Name);
        Sink(person.Shop);
        var noted = clean with { Note = Source() };
        Sink(noted.Note);
        Sink(noted.Name);
        Sink(clean.Note);
        Sink(noted);
    }

    public static void WithKeepsTheRest()
    {
        var person = new Person(Source(), "open") { Note = "n" };
        var other = person with { Shop = "closed" };
        Sink(other.Name);
        Sink(other.Shop);
        Sink(other.Note);
        var same = person with { };
        Sink(same.Name);
        Sink(same.Shop);
    }

    public static void TextOfRecords()
    {
        var person = new Person(Source(), "open");
        SinkText(person);
        SinkText($"{person}");
        SinkText("who: " + person);
        SinkText(person with { Name = "x" });
        SinkText(person.ToString());
        SinkText(person.Shop);
    }

    public static void Inherited()
    {
        Person person = new Member("name", "shop", Source());
        SinkText(person);
        Sink(person.Name);
        Sink(((Member)person).Card);
        Sink(person is Member { Card: var card } ? card : "");
        var copy = person with { Name = "other" };
        Sink(((Member)copy).Card);
        Sink(copy);
        var wiped = (Member)person with { Card = "0" };
        Sink(wiped);
    }

    public static void SharedInner()
    {
        var inner = new Person(Source(), "s");
        var wrapper = new Wrapper(inner, "label");
        var copy = wrapper with { Label = "other" };
        Sink(copy.Inner.Name);
        Sink(copy.Label);
        var swapped = wrapper with { Inner = new Person("x", "y") };
        Sink(swapped.Inner.Name);
        Sink(swapped);
        Sink(wrapper.Inner.Shop);
    }

    public static void StructRecords()
    {
        var point = new Point(Source(), "y");
        var moved = point with { X = "0" };
        Sink(moved);
        Sink(moved.X);
        Sink(point.X);
        Sink(point.Y);
        point.X = "1";
        Sink(point);
    }

    public static void EqualityAndHash()
    {
        var person = new Person(Source(), "open");
        Sink(person == new Person("a", "b"));
        Sink(person.Equals(null));
        Sink(person is { Shop: "open" });
    }

    public static void AnonymousTypes()
    {
        var row = new { Name = Source(), Shop = "open" };
        Sink(row.Name);
        Sink(row.Shop);
        Sink(row);
        SinkText(row);
        var clean = row with { Name = "x" };
        Sink(clean.Name);
        Sink(clean);
        var nested = new { row.Shop, Inner = row };
        Sink(nested.Shop);
        Sink(nested.Inner.Name);
        Sink(nested);
    }

    public static void CopyConstructor()
    {
        var careful = new Careful(Source(), "b");
        var copy = careful with { B = "c" };
        Sink(copy.A);
        Sink(copy.B);
        Sink(careful.A);
    }

    public record Careful(string A, string B)
    {
        protected Careful(Careful other) => (A, B) = ("wiped", other.B);
    }
}
