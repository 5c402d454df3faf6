using System.Globalization;

namespace Imports;

public sealed record Row(string Name, string Mail, DateTime Joined, decimal Balance);

public readonly record struct Cell(string Column, string Text);

internal static class Csv
{
    public static IEnumerable<Dictionary<string, string>> Read(System.IO.TextReader reader, char separator = ';')
    {
        if (reader.ReadLine() is not { } header)
            yield break;
        var columns = header.Split(separator);
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split(separator);
            var row = new Dictionary<string, string>();
            for (var index = 0; index < columns.Length; index++)
                row[columns[index]] = fields[index];
            yield return row;
        }
    }

    public static string Write(IEnumerable<Row> rows)
    {
        var text = new StringBuilder("name;mail\n");
        foreach (var (name, mail, _, _) in rows)
            text.Append(name).Append(';').AppendLine(mail);
        return text.ToString();
    }

    public static string Quote(string field) => field.Contains(';') ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}

internal sealed class RowBuilder
{
    private string _name = "";
    private string _mail = "";
    private decimal _balance;

    public RowBuilder Name(string name)
    {
        _name = name;
        return this;
    }

    public RowBuilder Mail(string mail)
    {
        _mail = mail.ToLowerInvariant();
        return this;
    }

    public RowBuilder Balance(string text)
    {
        if (decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount))
            _balance = amount;
        return this;
    }

    public Row Build() => new(_name, _mail, DateTime.UnixEpoch, _balance);
}

public static class Import
{
    public static void Parsed()
    {
        var rows = Csv.Read(new System.IO.StringReader($"name;mail\n{Source()};{Source()}")).ToList();
        Sink(rows[0]["mail"]);
        Sink(rows[0]);
        Sink(rows.Count);
        foreach (var row in rows)
            Sink(row["name"]);
        foreach (var row in Csv.Read(new System.IO.StringReader("name;mail\nx;y")))
            Sink(row["name"]);
    }

    public static void Written()
    {
        var rows = new[] { new Row(Source(), "x", DateTime.UnixEpoch, 3m) };
        Sink(Csv.Write(rows));
        Sink(Csv.Write(rows).Split('\n'));
        Sink(Csv.Write([new Row("a", "b", SourceDate(), SourceNumber())]));
        Sink(Csv.Quote(Source()));
        Sink(Csv.Quote("a;b"));
    }

    public static void Built()
    {
        var row = new RowBuilder().Name(Source()).Mail("X@Y").Balance(SourceDigits()).Build();
        Sink(row.Name);
        Sink(row.Balance);
        Sink(row.Mail);
        Sink(row.Joined);
        Sink(row with { Name = "", Balance = 0 });
        SinkText(row);
        SinkFormatted(new[] { row });
    }

    public static void Cells()
    {
        var cells = new List<Cell> { new("name", Source()), new("kind", "member") };
        Sink(cells.Single(cell => cell.Column == "name").Text);
        Sink(cells.Select(cell => cell.Column));
        Sink(cells.ToDictionary(cell => cell.Column, cell => cell.Text)["name"]);
        Sink(cells.Aggregate("", (text, cell) => $"{text}{cell.Column}={cell.Text};"));
        var map = new Dictionary<string, Cell>();
        foreach (var cell in cells)
            map[cell.Column] = cell;
        Sink(map["name"].Text);
        Sink(map["name"].Column);
        Sink(map.Values.Select(cell => cell.Text).ToArray());
    }

    public static void Table()
    {
        var table = new System.Data.DataTable();
        table.Columns.Add("name");
        table.Rows.Add(Source());
        Sink(table.Rows[0]["name"]);
        Sink(table.Rows.Count);
        Sink(table.Columns[0].ColumnName);
        foreach (System.Data.DataRow row in table.Rows)
            Sink(row["name"]);
        var plain = new System.Data.DataTable();
        plain.Columns.Add("name");
        plain.Rows.Add("a");
        Sink(plain.Rows[0]["name"]);
        var made = plain.NewRow();
        made["name"] = Source();
        Sink(plain.Rows[0][0]);
        plain.Rows.Add(made);
        Sink(plain.Rows[1][0]);
        plain.Rows.Clear();
        Sink(plain.Rows.Count);
    }

    public static void Markup()
    {
        var element = new System.Xml.Linq.XElement("person", new System.Xml.Linq.XElement("name", Source()), new System.Xml.Linq.XAttribute("kind", "member"));
        Sink(element.ToString());
        Sink(element.Element("name")!.Value);
        Sink(element.Name.LocalName);
        Sink(System.Xml.Linq.XElement.Parse($"<a>{Source()}</a>").Value);
        Sink(System.Xml.Linq.XElement.Parse("<a>b</a>").Value);
    }
}
