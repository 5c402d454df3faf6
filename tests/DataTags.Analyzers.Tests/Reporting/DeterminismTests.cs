using System.Globalization;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Reporting;

/// <summary>Equal code gives equal findings, whatever the threads and the order of the files.</summary>
public sealed class DeterminismTests
{
    private const int Runs = 6;

    private static readonly (string Name, string Text)[] Files =
    [
        ("Domain.cs", FlowCase.Domain),
        ("Mail.cs", """
            class Mailer(ILogger log)
            {
                public void Send(Customer customer) => Write(Format(customer));
                public void Write(string text) => log.LogInformation("{Text}", text);
                public static string Format(Customer customer) => $"{customer.Name} <{customer.Email}>";
            }
            """),
        ("Recursion.cs", """
            static class Even
            {
                public static string Pass(string text, int n) => n == 0 ? text : Odd.Pass(text, n - 1);
            }
            static class Odd
            {
                public static string Pass(string text, int n) => n == 0 ? "" : Even.Pass(text, n - 1);
            }
            """),
        ("Dispatch.cs", """
            interface IShape { string Of(Customer customer); }
            class Plain : IShape { public string Of(Customer customer) => customer.Shirt; }
            class Full : IShape { public string Of(Customer customer) => Even.Pass(customer.CardNumber, 3); }
            class Both : IShape { public string Of(Customer customer) => Odd.Pass(customer.Notes, 3); }
            """),
        ("Use.cs", """
            class Uses(IShape shape, Mailer mailer)
            {
                private string last = "";
                private static readonly List<string> Seen = new();

                void Run(Customer customer)
                {
                    last = shape.Of(customer);
                    Seen.Add(customer.Phone);
                    Console.WriteLine(last);
                    mailer.Write(Even.Pass(customer.Password, 2));
                    mailer.Send(customer);
                }

                void Print() => Console.WriteLine(last + string.Join(",", Seen));
            }
            """),
    ];

    private static readonly (string Name, string Text)[] Models =
    [
        ("a.datatags", "tag Shop.Customer.Shirt CustomerData\nsink Mailer.Write(text) text Telemetry"),
        ("b.datatags", "tag Shop.Customer.Shirt CustomerData\nclause own \"Our own word.\"\ndeny CustomerData into Telemetry clause=own"),
        ("c.datatags", "deny CustomerData into Logging clause=default\ntag Shop.Customer.Shrit PaymentData"),
    ];

    [Fact]
    public async Task ConcurrentAndSerialRuns_Agree()
    {
        var serial = Describe(await FlowRun.Async(Files, Models, isConcurrent: false));
        Assert.Contains("DT1002", serial, StringComparison.Ordinal);
        Assert.Contains("DT1004", serial, StringComparison.Ordinal);
        Assert.Contains("DT2001", serial, StringComparison.Ordinal);
        Assert.Contains("DT3003", serial, StringComparison.Ordinal);
        Assert.Contains("DT3004", serial, StringComparison.Ordinal);
        for (var run = 0; run < Runs; run++)
            Assert.Equal(serial, Describe(await FlowRun.Async(Files, Models, isConcurrent: true)));
    }

    [Fact]
    public async Task ShuffledFiles_Agree()
    {
        var expected = Describe(await FlowRun.Async(Files, Models, isConcurrent: true));
        var random = new Random(20160901);
        for (var run = 0; run < Runs; run++)
        {
            var files = Files.OrderBy(_ => random.Next()).ToArray();
            var models = Models.OrderBy(_ => random.Next()).ToArray();
            Assert.Equal(expected, Describe(await FlowRun.Async(files, models, isConcurrent: run % 2 == 0)));
        }
    }

    private static string Describe(IEnumerable<Diagnostic> diagnostics) => string.Join("\n", diagnostics.Select(diagnostic => string.Create(
        CultureInfo.InvariantCulture,
        $"{diagnostic} @ {string.Join(" ", diagnostic.AdditionalLocations)} {string.Join(" ", diagnostic.Properties.OrderBy(pair => pair.Key, StringComparer.Ordinal))}")));
}
