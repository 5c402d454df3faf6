namespace Ledger;

/// <summary>Groups of a lookup by keys that are known.</summary>
public static class Lookups
{
    public static void ByConstant()
    {
        var rows = new[] { (Id: 1, Text: "a"), (Id: 2, Text: Source()), (Id: 1, Text: "c") };
        var texts = rows.ToLookup(row => row.Id, row => row.Text);
        Sink(texts[1]);
        Sink(texts[2]);
        Sink(texts[3]);
        Sink(texts[2].First());
        Sink(texts);
        var whole = rows.ToLookup(row => row.Id);
        Sink(whole[1]);
        Sink(whole[2].First().Text);
        Sink(whole[2].First().Id);
        foreach (var group in whole)
        {
            Sink(group.Key);
            Sink(group.Select(row => row.Text));
        }
    }

    public static void ByWhatIsNotKnown(bool isFirst)
    {
        var rows = new[] { (Id: isFirst ? 1 : 2, Text: Source()), (Id: 2, Text: "b") };
        var texts = rows.ToLookup(row => row.Id, row => row.Text);
        Sink(texts[1]);
        Sink(texts[2]);
        var fixedRows = new[] { (Id: 1, Text: "a"), (Id: 2, Text: Source()) };
        Sink(fixedRows.ToLookup(row => row.Id)[isFirst ? 1 : 2]);
    }

    public static void ByData()
    {
        var rows = new[] { (Name: Source(), Text: "a"), (Name: "b", Text: "b") };
        var texts = rows.ToLookup(row => row.Name, row => row.Text);
        Sink(texts["b"]);
        Sink(texts.Select(group => group.Key));
    }

    public static void FromUnknownNumber(bool isLong)
    {
        var rows = new List<(int Id, string Text)>();
        for (var i = 0; i < (isLong ? 9 : 2); i++)
            rows.Add((i, i == 1 ? Source() : "b"));
        Sink(rows.ToLookup(row => row.Id, row => row.Text)[1]);
    }

    public static void InCallee()
    {
        Sink(Of(new[] { (Id: 1, Text: "a"), (Id: 2, Text: Source()) }, 2));
    }

    public static void Joined()
    {
        var left = new[] { (Id: 1, Text: "a"), (Id: 2, Text: Source()) };
        var right = new[] { (Id: 2, Text: "b"), (Id: 1, Text: Source()) };
        var firsts = left.Join(right, l => l.Id, r => r.Id, (l, r) => l.Text);
        Sink(firsts.First());
        Sink(firsts.Last());
        var seconds = left.Join(right, l => l.Id, r => r.Id, (l, r) => r.Text);
        Sink(seconds.First());
        Sink(seconds.Last());
        Sink(left.Join(new[] { (Id: 1, Text: "x") }, l => l.Id, r => r.Id, (l, r) => l.Text + r.Text));
        Sink((from l in left join r in right on l.Id equals r.Id select l.Text).First());
        Sink(left.Join(new[] { "a", "b" }, l => l.Text, r => r, (l, r) => r));
    }

    public static void JoinedByWhatIsNotKnown(bool isFirst)
    {
        var left = new[] { (Id: isFirst ? 1 : 2, Text: "a"), (Id: 2, Text: Source()) };
        var right = new[] { (Id: 2, Text: "b"), (Id: 3, Text: Source()) };
        Sink(left.Join(right, l => l.Id, r => r.Id, (l, r) => l.Text).First());
        Sink(left.Join(right, l => l.Id, r => r.Id, (l, r) => r.Text).First()); // SPURIOUS: one key that is not known makes all pairs possible
    }

    private static IEnumerable<string> Of((int Id, string Text)[] rows, int id) => rows.ToLookup(row => row.Id, row => row.Text)[id];
}
