using System.Text.Json;
using DataTags.Tool.Commands;
using DataTags.Tool.Tests.Kit;

namespace DataTags.Tool.Tests.DataUses;

public sealed class ReportCommandTests : IDisposable
{
    private const string Code = """
        public class Customer { [DataTags.CustomerData] public string Notes { get; set; } = ""; }
        public static class Program { public static void Show(Customer c) { System.Console.WriteLine(c.Notes); } }

        """;

    private readonly TempTree _tree = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public void Dispose()
    {
        _tree.Dispose();
        _output.Dispose();
        _error.Dispose();
    }

    [Theory]
    [InlineData("report")]
    [InlineData("report data-use")]
    [InlineData("report weather .")]
    [InlineData("report data-use . --format sarif")]
    public async Task WrongUsage_ExitsWithTwo(string line) => Assert.Equal(2, await RunAsync(line.Split(' ')));

    [Fact]
    public async Task Json_ListsUsesWithClauseAndPlace()
    {
        _tree.With("Code.cs", Code);
        Assert.Equal(0, await RunAsync("report", "data-use", _tree.Root, "--format", "json"));

        using var json = JsonDocument.Parse(_output.ToString());
        var use = json.RootElement.GetProperty("uses").EnumerateArray().Single();
        Assert.Equal(("CustomerData", "Logging", "Customer.Notes", "DT1002", "Code.cs", 2), (
            use.GetProperty("category").GetString(), use.GetProperty("kind").GetString(), use.GetProperty("datum").GetString(), use.GetProperty("rule").GetString(), use.GetProperty("file").GetString(), use.GetProperty("line").GetInt32()));
    }

    [Fact]
    public async Task Markdown_GoesToAFile()
    {
        _tree.With("Code.cs", Code);
        Assert.Equal(0, await RunAsync("report", "data-use", _tree.Root, "-o", _tree["report.md"]));

        var text = await File.ReadAllTextAsync(_tree["report.md"]);
        Assert.StartsWith("# Data use\n", text, StringComparison.Ordinal);
        Assert.Contains("| CustomerData | Unspecified | Logging |  | Customer.Notes | 1 | no sentence | **DT1002** |", text, StringComparison.Ordinal);
        Assert.Empty(_output.ToString());
    }

    private Task<int> RunAsync(params string[] arguments) => CommandLine.RunAsync(arguments, new CommandConsole(_output, _error, isOutputTerminal: false, isErrorTerminal: false));
}
