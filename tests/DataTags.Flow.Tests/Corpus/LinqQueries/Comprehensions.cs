namespace Warehouse;

public sealed class Parcel
{
    public required string Recipient { get; init; }

    public required string Depot { get; init; }

    public int Weight { get; init; }

    public List<string> Notes { get; } = [];
}

public static class Comprehensions
{
    private static List<Parcel> Load() =>
    [
        new() { Recipient = Source(), Depot = "North", Weight = 3, Notes = { "ring twice" } },
        new() { Recipient = "Shop", Depot = "South", Weight = 9, Notes = { Source() } },
    ];

    public static void SelectAndWhere()
    {
        var parcels = Load();
        var names = from parcel in parcels where parcel.Weight < 5 select parcel.Recipient;
        Sink(names);
        var depots = from parcel in parcels where parcel.Recipient != "Shop" select parcel.Depot;
        Sink(depots);
        foreach (var name in from parcel in parcels select parcel.Recipient.Trim())
            Sink(name);
        Sink((from parcel in parcels select parcel.Weight).Sum());
    }

    public static void LetClause()
    {
        var lines =
            from parcel in Load()
            let label = $"{parcel.Recipient} ({parcel.Depot})"
            let place = parcel.Depot + "!"
            select new { label, place };
        foreach (var line in lines)
        {
            Sink(line.label);
            Sink(line.place);
        }
    }

    public static void OrderBy()
    {
        var sorted = from parcel in Load() orderby parcel.Recipient descending, parcel.Weight select parcel;
        Sink(sorted.First().Recipient);
        Sink(sorted.First().Depot);
        Sink((from parcel in Load() orderby parcel.Recipient select parcel.Weight).ToArray());
    }

    public static void TwoFroms()
    {
        var notes = from parcel in Load() from note in parcel.Notes select note;
        Sink(notes);
        var pairs = from parcel in Load() from note in parcel.Notes select (parcel.Recipient, parcel.Depot, note.Length);
        foreach (var (recipient, depot, length) in pairs)
        {
            Sink(recipient);
            Sink(depot);
            Sink(length);
        }
    }

    public static void Into()
    {
        var shouted =
            from parcel in Load()
            select parcel.Recipient.ToUpperInvariant() into upper
            where upper.Length > 0
            select upper + "!";
        Sink(shouted);
        var sizes =
            from parcel in Load()
            select parcel.Recipient.Length into length
            select length * 2;
        Sink(sizes);
    }

    public static void Captured()
    {
        var suffix = Source();
        Sink(from depot in new[] { "North" } select depot + suffix);
        Sink(from depot in new[] { "North" } where depot.Length < suffix.Length select depot);
        var late = "a";
        var query = from depot in new[] { "North" } select depot + late;
        late = Source();
        Sink(query.First());
    }

    public static void TypedRange()
    {
        object[] mixed = [Source(), "b"];
        Sink(from string text in mixed select text);
        object[] clean = ["a", "b"];
        Sink(from string text in clean select text);
    }

    public static void Nested()
    {
        var report =
            from depot in new[] { "North", "South" }
            select new
            {
                Depot = depot,
                Names = (from parcel in Load() where parcel.Depot == depot select parcel.Recipient).ToList(),
            };
        var first = report.First();
        Sink(first.Depot);
        Sink(first.Names);
        Sink(report);
    }

    public static void OwnQueryPattern()
    {
        var box = new Box<string>(Source());
        Sink((from text in box select text + "!").Content);
        Sink((from text in box select text.Length).Content);
    }

    private sealed class Box<T>(T content)
    {
        public T Content => content;

        public Box<TResult> Select<TResult>(Func<T, TResult> selector) => new(selector(content));
    }
}
