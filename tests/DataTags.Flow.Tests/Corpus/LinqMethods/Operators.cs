namespace Members;

public sealed record Member(string Email, string City, int Age);

public static class Operators
{
    private static readonly string[] Cities = ["Ghent", "Utrecht"];

    public static void Projection()
    {
        var members = new List<Member> { new(Source(), "Ghent", 40), new("x", "Utrecht", 31) };
        Sink(members.Select(member => member.Email));
        Sink(members.Select(member => member.City));
        Sink(members.Select(member => new { member.Email, member.Age }).First().Email);
        Sink(members.Select(member => new { member.City, member.Age }).First());
        Sink(members.Select((member, index) => $"{index}: {member.Email}").First());
        Sink(members.Select((member, index) => index).Last());
        Sink(members.Select(member => member.Email.Length).ToList());
    }

    public static void Filters()
    {
        string[] lines = ["a", Source(), "b"];
        Sink(lines.Where(line => line.Contains('@')));
        Sink(lines.Skip(1).Take(1).Single());
        Sink(lines.TakeWhile(line => line.Length > 0));
        Sink(lines.Distinct().ToArray());
        Sink(lines.Reverse().ElementAt(1));
        Sink(lines.OfType<string>().ToHashSet());
        Sink(lines.Any(line => line.Contains('@')));
        Sink(lines.All(line => line.Length > 100));
        Sink(lines.Count(line => line.Length > 1));
        Sink(lines.Contains("b"));
        Sink(lines.Cast<object>().ToList());
    }

    public static void CapturedByPredicate()
    {
        var secret = Source();
        Sink(Cities.Where(city => city != secret));
        Sink(Cities.Select(city => $"{city} of {secret}"));
        Sink(Cities.OrderBy(city => city + secret));
        Sink(Cities.FirstOrDefault(city => city == secret, "none"));
        Sink(Cities.FirstOrDefault(city => city == "nowhere", secret));
    }

    public static void Ordering()
    {
        var members = new[] { new Member(Source(), "Ghent", 3), new Member("x", "Lier", 2) };
        Sink(members.OrderBy(member => member.Age).ThenByDescending(member => member.City).Last().Email);
        Sink(members.OrderBy(member => member.Email).First().City);
        Sink(members.MaxBy(member => member.Age)?.Email);
        Sink(members.MinBy(member => member.Email)?.Age);
        Sink(members.Max(member => member.Age));
        Sink(members.Max(member => member.Email));
        Sink(members.Order(Comparer<Member>.Create((left, right) => left.Age - right.Age)).Last().Email);
    }

    public static void Aggregation()
    {
        string[] lines = [Source(), "b"];
        Sink(lines.Aggregate((left, right) => left + right));
        Sink(lines.Aggregate("", (sum, line) => sum + line));
        Sink(lines.Aggregate(0, (sum, line) => sum + line.Length));
        Sink(lines.Aggregate(new StringBuilder(), (builder, line) => builder.Append(line), builder => builder.ToString()));
        Sink(lines.Sum(line => line.Length));
        Sink(string.Join(",", lines.Select(line => line)));
        Sink(lines.Average(line => line.Length) > 1);
    }

    public static void Combining()
    {
        string[] secrets = [Source()];
        Sink(secrets.Concat(Cities).First());
        Sink(Cities.Union(secrets));
        Sink(Cities.Append(Source()));
        Sink(Cities.Prepend("Lier"));
        Sink(Cities.Zip(secrets).First().Second);
        Sink(Cities.Zip(secrets).First().First);
        Sink(Cities.Zip(secrets, (city, secret) => $"{city}{secret}"));
        Sink(Cities.Zip(secrets, (city, _) => city));
        Sink(Cities.Except(secrets));
        Sink(secrets.DefaultIfEmpty("none").First());
        Sink(Cities.Intersect(["Ghent"]));
    }

    public static void Flattening()
    {
        var orders = new[] { (Member: new Member(Source(), "Ghent", 1), Lines: new[] { "bike", "lamp" }) };
        Sink(orders.SelectMany(order => order.Lines));
        Sink(orders.SelectMany(order => order.Lines, (order, line) => order.Member.Email + line));
        Sink(orders.SelectMany(order => order.Lines, (order, line) => order.Member.City + line));
        Sink(orders.SelectMany(order => order.Lines.Append(order.Member.Email)).Last());
        Sink(Cities.Chunk(1).First());
        Sink(new[] { Source() }.Chunk(2).First()[0]);
    }

    public static void ToMaps()
    {
        var members = new[] { new Member(Source(), "Ghent", 1) };
        Sink(members.ToDictionary(member => member.City, member => member.Email)["Ghent"]);
        Sink(members.ToDictionary(member => member.City, member => member.Age)["Ghent"]);
        Sink(members.ToDictionary(member => member.City)["Ghent"].Email);
        Sink(members.ToDictionary(member => member.Email, member => member.City).Keys);
        Sink(members.ToDictionary(member => member.Email, member => member.City).Values);
        Sink(members.ToLookup(member => member.City)["Ghent"].First().Email);
        Sink(members.Select(member => KeyValuePair.Create(member.City, member.Email)).ToDictionary());
    }

    public static void LazyQuery()
    {
        var lines = new List<string> { "a" };
        var query = lines.Select(line => line + "!");
        Sink(query);
        lines.Add(Source());
        Sink(query);
        var snapshot = new List<string> { "a" };
        var done = snapshot.Select(line => line + "!").ToArray();
        snapshot.Add(Source());
        Sink(done);
    }

    public static void MethodGroups()
    {
        string[] lines = [Source()];
        Sink(lines.Select(Decorate));
        Sink(lines.Select(Redact));
        Sink(lines.Select(Hide).First());
        Sink(lines.Where(string.IsNullOrEmpty).FirstOrDefault("none").Length);
        Sink(lines.Select(int (line) => line.Length));
    }

    public static void Generators()
    {
        Sink(Enumerable.Repeat(Source(), 2));
        Sink(Enumerable.Range(0, 3).Select(_ => Source()));
        Sink(Enumerable.Range(0, 3).Select(index => index * 2));
        Sink(Enumerable.Empty<string>().Append(Source()).Single());
    }

    private static string Decorate(string line) => $"<{line}>";

    private static string Hide(string line) => new('*', line.Length);
}
