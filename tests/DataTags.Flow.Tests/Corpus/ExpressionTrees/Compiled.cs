using System.Linq.Expressions;

namespace Filters;

public sealed record Row(string Mail, string City);

public static class Compiled
{
    public static void CompiledAndCalled()
    {
        Expression<Func<string, string>> same = text => text + "!";
        var run = same.Compile();
        Sink(run(Source()));
        Sink(run("a"));
        Expression<Func<string, int>> length = text => text.Length;
        Sink(length.Compile()(Source()));
    }

    public static void Captured()
    {
        var secret = Source();
        Expression<Func<string>> read = () => secret;
        Sink(read.Compile()());
        Expression<Func<string>> clean = () => "x";
        Sink(clean.Compile()());
    }

    public static void MemberSelectors()
    {
        var row = new Row(Source(), "Ghent");
        Expression<Func<Row, string>> mail = item => item.Mail;
        Expression<Func<Row, string>> city = item => item.City;
        Sink(mail.Compile()(row));
        Sink(city.Compile()(row));
        Sink(NameOf(mail));
        Sink(Read(row, item => item.Mail));
        Sink(Read(row, item => item.City));
    }

    public static void Queryable()
    {
        var rows = new[] { new Row(Source(), "Ghent") }.AsQueryable();
        Sink(rows.Select(row => row.Mail).First());
        Sink(rows.Select(row => row.City).First());
        Sink(rows.Where(row => row.City == "Ghent").Select(row => new { row.Mail }).Single().Mail);
        Sink(rows.OrderBy(row => row.Mail).Select(row => row.City).ToList());
        Sink(rows.Count(row => row.Mail != ""));
        Sink((from row in rows where row.Mail.Length > 1 select row.Mail).ToArray());
    }

    private static string NameOf(Expression<Func<Row, string>> selector) => ((MemberExpression)selector.Body).Member.Name;

    private static string Read(Row row, Expression<Func<Row, string>> selector) => selector.Compile().Invoke(row);
}
