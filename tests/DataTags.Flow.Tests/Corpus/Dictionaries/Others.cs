using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.Data;

namespace Others;

/// <summary>A constant key names one entry in every kind of dictionary.</summary>
public static class Keyed
{
    public static void Frozen()
    {
        var frozen = new Dictionary<string, string> { ["mail"] = Source(), ["city"] = "Ghent" }.ToFrozenDictionary();
        Sink(frozen["city"]);
        Sink(frozen["mail"]);
        Sink(frozen.GetValueOrDefault("city"));
        Sink(frozen.TryGetValue("city", out var city) ? city : "none");
        Sink(frozen.TryGetValue("mail", out var mail) ? mail : "none");
        Sink(frozen.Keys);
        Sink(frozen.Values);
    }

    public static void FrozenFromSequence()
    {
        var frozen = new[] { KeyValuePair.Create("mail", Source()), KeyValuePair.Create("city", "Ghent") }.ToFrozenDictionary();
        Sink(frozen["city"]); // SPURIOUS: pairs of a sequence are known by their place, not by their key
        Sink(frozen["mail"]);
        var made = new[] { ("mail", Source()), ("city", "Ghent") }.ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);
        Sink(made["city"]); // SPURIOUS: keys that a selector gives are not told apart
        Sink(made["mail"]);
        var compared = new Dictionary<string, string> { ["mail"] = Source(), ["city"] = "Ghent" }.ToFrozenDictionary(StringComparer.Ordinal);
        Sink(compared["city"]);
        Sink(compared["mail"]);
    }

    public static void OrderedOld()
    {
        var ordered = new OrderedDictionary { ["mail"] = Source(), ["city"] = "Ghent" };
        Sink(ordered["city"]);
        Sink(ordered["mail"]);
        ordered.Add("zip", "9000");
        Sink(ordered["zip"]);
        ordered.Remove("mail");
        Sink(ordered["city"]);
        Sink(ordered);
        ordered.Insert(0, "front", Source());
        Sink(ordered["front"]);
        Sink(ordered["zip"]);
        Sink(ordered.Values);
        Sink(ordered.Keys);
        ordered.Clear();
        Sink(ordered);
    }

    public static void OrderedNew()
    {
        var ordered = new System.Collections.Generic.OrderedDictionary<string, string> { ["mail"] = Source(), ["city"] = "Ghent" };
        Sink(ordered["city"]);
        Sink(ordered["mail"]);
        ordered.Add("zip", "9000");
        Sink(ordered["zip"]);
        Sink(ordered.TryGetValue("zip", out var zip) ? zip : "none");
        Sink(ordered.TryGetValue("mail", out var mail) ? mail : "none");
        Sink(ordered.GetAt(0));
        Sink(ordered.Values);
        Sink(ordered.Keys);
        ordered.Remove("mail");
        Sink(ordered);
        ordered.TryAdd("mail", Source());
        Sink(ordered["mail"]);
        Sink(ordered["zip"]);
        ordered.Insert(0, "front", Source());
        Sink(ordered["front"]);
        ordered.Clear();
        Sink(ordered);
    }

    public static void OrderedByPosition()
    {
        var ordered = new OrderedDictionary { ["mail"] = Source() };
        Sink(ordered[0]);
        ordered[0] = "clean";
        ordered.Insert(0, "front", Source());
        Sink(ordered[0]);
    }

    public static void Hybrid()
    {
        var hybrid = new HybridDictionary { ["mail"] = Source(), ["city"] = "Ghent" };
        Sink(hybrid["city"]);
        Sink(hybrid["mail"]);
        var listed = new ListDictionary { ["mail"] = Source(), ["city"] = "Ghent" };
        Sink(listed["city"]);
        Sink(listed["mail"]);
    }
}

public static class Rows
{
    public static void ByColumn()
    {
        var table = new DataTable();
        table.Columns.Add("mail");
        table.Columns.Add("city");
        var row = table.NewRow();
        row["mail"] = Source();
        row["city"] = "Ghent";
        Sink(row["city"]);
        Sink(row["mail"]);
        Sink(row.Field<string>("city"));
        Sink(row.Field<string>("mail"));
        row.SetField("city", Source());
        Sink(row.Field<string>("city"));
        row["city"] = "Ghent";
        row["mail"] = "clean";
        Sink(row["city"]);
        Sink(row.ItemArray);
    }

    public static void InTable()
    {
        var table = new DataTable();
        table.Columns.Add("mail");
        table.Columns.Add("city");
        var row = table.NewRow();
        row["mail"] = Source();
        row["city"] = "Ghent";
        table.Rows.Add(row);
        Sink(table.Rows[0]["city"]);
        Sink(table.Rows[0]["mail"]);
        foreach (DataRow each in table.Rows)
        {
            Sink(each["city"]);
            Sink(each["mail"]);
            Sink(each[0]);
            Sink(each.ItemArray);
        }
    }

    public static void ByIndex()
    {
        var table = new DataTable();
        table.Columns.Add("mail");
        table.Columns.Add("city");
        var row = table.NewRow();
        row[0] = Source();
        Sink(row["mail"]);
        Sink(row[0]);
        var other = table.NewRow();
        other["mail"] = Source();
        Sink(other[0]);
        Sink(other[table.Columns["mail"]!]);
        var values = table.NewRow();
        values.ItemArray = [Source(), "Ghent"];
        Sink(values["mail"]);
        Sink(values[0]);
        table.Rows.Add(Source(), "Ghent");
        Sink(table.Rows[0]["mail"]);
        Sink(table.Rows[0][0]);
    }
}
