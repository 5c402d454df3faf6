using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Data;

namespace Immutables;

internal sealed record Person(string Id, string Mail);

public static class Selected
{
    private static Person[] People() => [new Person("1", Source()), new Person("2", "x")];

    public static void Frozen()
    {
        var d = People().ToFrozenDictionary(p => p.Id, p => p.Mail);
        Sink(d["1"]);
        foreach (var k in d.Keys)
            Sink(k);
        foreach (var v in d.Values)
            Sink(v);
        foreach (var pair in d)
            Sink(pair.Key);
        var e = People().ToFrozenDictionary(p => p.Mail, p => p.Id);
        Sink(e["x"]);
        foreach (var k in e.Keys)
            Sink(k);
        var f = People().ToFrozenDictionary(p => p.Id);
        Sink(f["1"].Mail);
        Sink(f["1"].Id);
        foreach (var k in f.Keys)
            Sink(k);
        if (d.TryGetValue("1", out var got)) Sink(got);
    }

    public static void FrozenOfPairs()
    {
        var d = new Dictionary<string, string> { ["mail"] = Source(), ["city"] = "Bonn" };
        var f = d.ToFrozenDictionary();
        Sink(f["mail"]);
        Sink(f["city"]);
        foreach (var k in f.Keys)
            Sink(k);
    }

    public static void FrozenSets()
    {
        var s = new[] { Source(), "a" }.ToFrozenSet();
        foreach (var x in s)
            Sink(x);
        Sink(s.Contains("a"));
        var c = new[] { "a", "b" }.ToFrozenSet();
        foreach (var x in c)
            Sink(x);
        Sink(s.Items[0]);
    }

    public static void Immutable()
    {
        var d = People().ToImmutableDictionary(p => p.Id, p => p.Mail);
        Sink(d["1"]);
        foreach (var k in d.Keys)
            Sink(k);
        var s = People().ToImmutableSortedDictionary(p => p.Id, p => p.Mail);
        Sink(s["1"]);
        foreach (var k in s.Keys)
            Sink(k);
        var e = ImmutableDictionary.CreateRange(new[] { KeyValuePair.Create("a", Source()) });
        Sink(e["a"]);
        foreach (var k in e.Keys)
            Sink(k);
        var g = People().ToImmutableDictionary(p => p.Id);
        Sink(g["1"].Mail);
        foreach (var k in g.Keys)
            Sink(k);
    }

    public static void Lookups()
    {
        var l = People().ToLookup(p => p.Id, p => p.Mail);
        Sink(l["1"].First());
        foreach (var g in l)
            Sink(g.Key);
        foreach (var g in l) foreach (var x in g)
            Sink(x);
        var m = People().ToLookup(p => p.Id);
        Sink(m["1"].First().Mail);
        foreach (var g in m)
            Sink(g.Key);
        var n = People().ToLookup(p => p.Mail);
        foreach (var g in n)
            Sink(g.Key);
        foreach (var g in n) foreach (var x in g)
            Sink(x.Id);
    }

    public static void Groups()
    {
        foreach (var g in People().GroupBy(p => p.Id)) {
            Sink(g.Key);
            foreach (var x in g)
            Sink(x.Mail); }
        foreach (var g in People().GroupBy(p => p.Id, p => p.Mail)) {
            Sink(g.Key);
            Sink(g.First());
            Sink(g.Count()); }
        var d = People().GroupBy(p => p.Id).ToDictionary(g => g.Key, g => g.Count());
        foreach (var k in d.Keys)
            Sink(k);
        foreach (var x in People().GroupBy(p => p.Id, (k, xs) => k)) Sink(x);
        foreach (var x in People().GroupBy(p => p.Id).Select(g => new { g.Key, Mails = g.Select(p => p.Mail).ToList() })) {
            Sink(x.Key);
            Sink(x.Mails[0]); }
    }

    public static void Sets()
    {
        var set = new DataSet();
        var table = set.Tables.Add("people");
        table.Columns.Add("Mail");
        table.Columns.Add("City");
        var row = table.NewRow();
        row["Mail"] = Source();
        row["City"] = "Bonn";
        table.Rows.Add(row);
        Sink(set.Tables["people"]!.Rows[0]["Mail"]);
        Sink(set.Tables[0].Rows[0]["Mail"]);
        Sink(set.Tables[0].Rows[0]["City"]);
        Sink(table.Rows[0]["City"]);
        Sink(table.Rows[0].Field<string>("Mail"));
        foreach (DataRow r in set.Tables["people"]!.Rows)
            Sink(r["Mail"]);
        foreach (DataTable t in set.Tables) foreach (DataRow r in t.Rows)
            Sink(r.ItemArray);
        Sink(table.TableName);
    }

    public static void SetOfRows()
    {
        var set = new DataSet();
        set.Tables.Add(new DataTable("a"));
        set.Tables["a"]!.Columns.Add("Mail");
        set.Tables["a"]!.Columns.Add("City");
        set.Tables["a"]!.Rows.Add(Source(), "x");
        Sink(set.Tables["a"]!.Rows[0]["Mail"]);
        Sink(set.Tables["a"]!.Rows[0][0]);
        Sink(set.GetXml());
        var clean = new DataTable("b");
        clean.Columns.Add("C");
        clean.Rows.Add("y");
        Sink(clean.Rows[0]["C"]);
        var view = new DataView(set.Tables["a"]);
        Sink(view[0]["Mail"]);
        foreach (var r in set.Tables["a"]!.AsEnumerable())
            Sink(r.Field<string>("Mail"));
        Sink(set.Tables["a"]!.Select("Mail <> ''")[0]["Mail"]);
        Sink(set.Tables["a"]!.Copy().Rows[0]["Mail"]);
    }
}
