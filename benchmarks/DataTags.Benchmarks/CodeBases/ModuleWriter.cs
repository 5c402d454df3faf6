using System.Globalization;
using System.Text;

namespace DataTags.Benchmarks.CodeBases;

/// <summary>
/// Writes one module of a business application: an entity, its storage, rules, a view and a page that uses them, in about 300 lines. Every fifth
/// module knows customers: they have tagged members, and some of what is done with them leaks. Modules call earlier ones, as layers do.
/// </summary>
internal sealed class ModuleWriter(int number)
{
    private const int CustomersEvery = 5;
    private const int Rules = 6;

    private readonly Random _dice = new(number);
    private readonly string _thing = $"{Vocabulary.Things[number % Vocabulary.Things.Length]}{(number / Vocabulary.Things.Length).ToString(CultureInfo.InvariantCulture)}";
    private readonly string[] _numbers = Pick(Vocabulary.Qualities, number, 7);
    private readonly string[] _texts = Pick(Vocabulary.Labels, number * 3, 4);

    /// <summary>Whether the module has tagged members.</summary>
    public bool HasCustomers => number % CustomersEvery == 0;

    private string Space => $"Works.Module{number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The module that this one builds upon: a tree, so that chains of calls grow as the logarithm of the code.</summary>
    private int? Lower => number == 0 ? null : number / 2;

    public IEnumerable<SourceFile> Write()
    {
        yield return File("Entity", Entity());
        yield return File("Store", Store());
        yield return File("Rules", RulesText());
        yield return File("View", View());
        yield return File("Page", Page());
        if (HasCustomers)
            yield return File("Customers", Customers());
    }

    private static string[] Pick(string[] words, int start, int count) => [.. Enumerable.Range(0, count).Select(index => words[(start + index * 3) % words.Length]).Distinct()];

    private SourceFile File(string name, string code) => new($"Module{number.ToString(CultureInfo.InvariantCulture)}/{_thing}{name}.cs", $"namespace {Space};\n\n{code}");

    private string Entity()
    {
        var text = new StringBuilder($"public sealed class {_thing}\n{{\n    public int Id {{ get; set; }}\n    public string Name {{ get; set; }} = \"\";\n    public DateTime CreatedAt {{ get; set; }}\n");
        foreach (var name in _numbers)
            text.Append($"    public decimal {name} {{ get; set; }}\n");
        foreach (var name in _texts)
            text.Append($"    public string {name} {{ get; set; }} = \"\";\n");
        text.Append($"    public List<{_thing}Line> Lines {{ get; }} = new();\n\n    public decimal Sum()\n    {{\n        var sum = 0m;\n        foreach (var line in Lines)\n            sum += line.Amount * line.Price;\n        return sum;\n    }}\n}}\n\n");
        text.Append($"public sealed record {_thing}Line(int Id, string Article, decimal Amount, decimal Price);\n");
        return text.ToString();
    }

    private string Store() => $$"""
        public interface I{{_thing}}Store
        {
            {{_thing}}? Find(int id);
            IReadOnlyList<{{_thing}}> All(string {{_texts[0].ToLowerInvariant()}});
            void Save({{_thing}} item);
        }

        public sealed class {{_thing}}Store : I{{_thing}}Store
        {
            private readonly Dictionary<int, {{_thing}}> _items = new();
            private int _next;

            public {{_thing}}? Find(int id) => _items.TryGetValue(id, out var item) ? item : null;

            public IReadOnlyList<{{_thing}}> All(string {{_texts[0].ToLowerInvariant()}})
            {
                var query = from item in _items.Values where item.{{_texts[0]}} == {{_texts[0].ToLowerInvariant()}} orderby item.{{_numbers[0]}} descending select item;
                return query.ToList();
            }

            public void Save({{_thing}} item)
            {
                if (item.Id == 0)
                    item.Id = ++_next;
                if (string.IsNullOrWhiteSpace(item.Name))
                    throw new ArgumentException("a name is needed", nameof(item));
                _items[item.Id] = item;
            }

            public int Remove(Func<{{_thing}}, bool> choice)
            {
                var gone = _items.Values.Where(choice).Select(item => item.Id).ToArray();
                foreach (var id in gone)
                    _items.Remove(id);
                return gone.Length;
            }
        }

        """;

    private string RulesText()
    {
        var text = new StringBuilder($"public sealed class {_thing}Rules\n{{\n");
        for (var rule = 0; rule < Rules; rule++)
            text.Append(Rule(rule));
        return text.Append("}\n").ToString();
    }

    private string Rule(int rule)
    {
        var (first, second) = (_numbers[rule % _numbers.Length], _numbers[(rule + 2) % _numbers.Length]);
        var label = _texts[rule % _texts.Length];
        var name = $"{first}After{second}";
        var below = Lower is { } lower ? $"\n        limit += new Works.Module{lower.ToString(CultureInfo.InvariantCulture)}.{new ModuleWriter(lower)._thing}Rules().Bound(limit);" : "";
        var bound = rule == 0 ? $"    public decimal Bound(decimal value) => value > {_dice.Next(10, 99)} ? value / 2 : value + {_dice.Next(1, 9)};\n\n" : "";
        return $$"""
            {{bound.TrimEnd('\n')}}
                public decimal {{name}}{{rule}}({{_thing}} item, decimal limit)
                {
                    var result = item.{{first}};{{(rule == 1 ? below : "")}}
                    for (var step = 0; step < {{_dice.Next(3, 12)}}; step++)
                    {
                        if (result > limit)
                            result -= item.{{second}} * {{_dice.Next(1, 9)}} / 10;
                        else if (item.{{label}}.Length > {{_dice.Next(2, 20)}})
                            result += step;
                        else
                            break;
                    }

                    var parts = item.{{label}}.Split('-');
                    switch (parts.Length)
                    {
                        case 0:
                            return 0;
                        case 1 when parts[0].Length == 0:
                            return result;
                        default:
                            item.{{label}} = string.Join("-", parts.Select(part => part.Trim().ToUpperInvariant()));
                            return result + parts.Length;
                    }
                }


            """;
    }

    private string View()
    {
        var text = new StringBuilder($"public sealed class {_thing}View\n{{\n    public int Id {{ get; init; }}\n    public string Heading {{ get; init; }} = \"\";\n");
        foreach (var name in _numbers.Concat(_texts))
            text.Append($"    public string {name}Text {{ get; init; }} = \"\";\n");
        text.Append($"\n    public static {_thing}View Of({_thing} item) => new()\n    {{\n        Id = item.Id,\n        Heading = $\"{{item.Name}} ({{item.{_texts[0]}}})\",\n");
        foreach (var name in _numbers)
            text.Append($"        {name}Text = item.{name}.ToString(\"F2\", System.Globalization.CultureInfo.InvariantCulture),\n");
        foreach (var name in _texts)
            text.Append($"        {name}Text = item.{name},\n");
        return text.Append("    };\n}\n").ToString();
    }

    private string Page() => $$"""
        public sealed class {{_thing}}Page(I{{_thing}}Store store, {{_thing}}Rules rules)
        {
            public {{_thing}}View? Show(int id)
            {
                var item = store.Find(id);
                if (item is null)
                {
                    Console.WriteLine("no {{_thing}} " + id);
                    return null;
                }

                return {{_thing}}View.Of(item);
            }

            public IReadOnlyList<{{_thing}}View> List(string choice) => store.All(choice).Where(item => item.{{_numbers[1]}} > 0).Select({{_thing}}View.Of).ToList();

            public async Task<int> ReviewAsync(string choice, CancellationToken cancellation)
            {
                var changed = 0;
                foreach (var item in store.All(choice))
                {
                    cancellation.ThrowIfCancellationRequested();
                    await Task.Yield();
                    var before = item.{{_numbers[0]}};
                    item.{{_numbers[0]}} = rules.{{_numbers[0]}}After{{_numbers[2 % _numbers.Length]}}0(item, {{_dice.Next(10, 500)}});
                    if (before == item.{{_numbers[0]}})
                        continue;
                    changed++;
                    store.Save(item);
                }

                Console.WriteLine($"{changed} of {choice} reviewed");
                return changed;
            }

            public string Export(IEnumerable<{{_thing}}> items)
            {
                var text = new StringBuilder();
                foreach (var item in items)
                    text.Append(item.Id).Append(';').Append(item.Name).Append(';').Append(item.Sum()).AppendLine();
                return text.ToString();
            }
        }

        """;

    private string Customers() => $$"""
        public sealed class {{_thing}}Customer
        {
            public int Id { get; set; }

            [CustomerData]
            public string FullName { get; set; } = "";

            [CustomerContactData]
            public string Email { get; set; } = "";

            [PaymentData]
            public string CardNumber { get; set; } = "";

            public decimal {{_numbers[0]}} { get; set; }
        }

        public sealed class {{_thing}}Desk(I{{_thing}}Store store, System.Net.Http.HttpClient http)
        {
            private readonly Dictionary<string, {{_thing}}Customer> _known = new();

            public void Register({{_thing}}Customer customer)
            {
                _known[customer.Email] = customer;
                Console.WriteLine("registered " + customer.Id);
            }

            public string Letter({{_thing}}Customer customer, {{_thing}} item)
            {
                var greeting = Greeting(customer);
                return greeting + Environment.NewLine + item.Name + ": " + item.Sum();
            }

            public void Trace({{_thing}}Customer customer) => System.Diagnostics.Trace.WriteLine(Greeting(customer));

            public async Task ChargeAsync({{_thing}}Customer customer, decimal amount)
            {
                var card = customer.CardNumber.Replace(" ", "");
                if (card.Length < 12)
                    throw new InvalidOperationException("the card of " + customer.Id + " is too short");
                await http.PostAsync("https://pay.example/charge", new System.Net.Http.StringContent(card + ";" + amount));
            }

            public decimal Value(int id) => store.Find(id)?.Sum() ?? 0;

            private static string Greeting({{_thing}}Customer customer) => $"Dear {customer.FullName},";
        }

        """;
}
