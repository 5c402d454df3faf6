using System.Text.Json;
using DataTags.Tool.Commands;
using DataTags.Tool.Tests.Kit;

namespace DataTags.Tool.Tests.Commands;

/// <summary>The command as a user types it, over loose files, which need no MSBuild.</summary>
public sealed class CommandLineTests : IDisposable
{
    private const string Leak = """
        using System;
        using DataTags;
        public sealed class Card { [PaymentData] public string Number { get; set; } = ""; }
        public static class Program { public static void Show(Card card) { Console.WriteLine(card.Number); } }
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
    [InlineData("scan")]
    [InlineData("scan . --format xml")]
    [InlineData("scan . --fail-on never")]
    [InlineData("scan . --unknown")]
    [InlineData("scan . --language fr")]
    [InlineData("scan one two")]
    [InlineData("explain")]
    public async Task WrongUsage_ExitsWithTwoAndSaysWhy(string line)
    {
        Assert.Equal(2, await RunAsync(line.Split(' ')));
        Assert.StartsWith("datatags: ", _error.ToString());
        Assert.Equal("", _output.ToString());
    }

    [Theory]
    [InlineData("--help", "scan <PATH>")]
    [InlineData("scan --help", "--fail-on")]
    public async Task Help_ExitsWithZero(string line, string expected)
    {
        Assert.Equal(0, await RunAsync(line.Split(' ')));
        Assert.Contains(expected, _output.ToString());
    }

    [Fact]
    public async Task MissingPath_ExitsWithTwo()
    {
        Assert.Equal(2, await RunAsync("scan", _tree["absent"]));
        Assert.Contains("no such file or folder", _error.ToString());
    }

    [Fact]
    public async Task EmptyFolder_ExitsWithTwo() => Assert.Equal(2, await RunAsync("scan", _tree.Root));

    [Fact]
    public async Task MissingModelFile_ExitsWithTwo()
    {
        _tree.With("A.cs", "class A;");

        Assert.Equal(2, await RunAsync("scan", _tree.Root, "--model", _tree["absent.datatags"]));
        Assert.Contains("no such model file", _error.ToString());
    }

    [Fact]
    public async Task CleanCode_ExitsWithZeroAndSaysWhatWasScanned()
    {
        _tree.With("A.cs", "class A;");

        Assert.Equal(0, await RunAsync("scan", _tree.Root));
        Assert.EndsWith("1 file, 0 tagged members: 0 errors, 0 warnings, 0 info; incomplete\n", _output.ToString());
        Assert.Contains("1 files analysed without package references", _output.ToString());
    }

    [Fact]
    public async Task Leak_ExitsWithOneAndShowsThePath()
    {
        _tree.With("Card.cs", Leak);

        Assert.Equal(1, await RunAsync("scan", _tree.Root));
        Assert.Contains("PaymentData -> Logging", _output.ToString());
        Assert.Contains("DT1002  Card.cs:4:86", _output.ToString());
        Assert.Contains("reads Card.Number", _output.ToString());
    }

    [Fact]
    public async Task Progress_GoesToStandardErrorAsPlainLines()
    {
        _tree.With("Card.cs", Leak);

        await RunAsync("scan", _tree.Root);

        Assert.Contains("datatags: Analysing\n", _error.ToString());
        Assert.DoesNotContain("Analysing", _output.ToString());
        Assert.DoesNotContain('\u001b', _error.ToString() + _output);
    }

    [Fact]
    public async Task Json_IsAloneOnStandardOutput()
    {
        _tree.With("Card.cs", Leak);

        await RunAsync("scan", _tree.Root, "--format", "json");

        using var json = JsonDocument.Parse(_output.ToString());
        Assert.Equal("PaymentData", json.RootElement.GetProperty("findings")[0].GetProperty("category").GetString());
        Assert.Contains("1 tagged member", _error.ToString());
    }

    [Fact]
    public async Task Output_WritesTheFileAndNothingToStandardOutput()
    {
        _tree.With("Card.cs", Leak);

        Assert.Equal(1, await RunAsync("scan", _tree.Root, "--format", "sarif", "--output", _tree["out.sarif"]));

        Assert.Equal("", _output.ToString());
        using var sarif = JsonDocument.Parse(await File.ReadAllTextAsync(_tree["out.sarif"]));
        Assert.Equal("Card.cs", sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public async Task OutputThatCannotBeWritten_ExitsWithTwo()
    {
        _tree.With("A.cs", "class A;");

        Assert.Equal(2, await RunAsync("scan", _tree.Root, "--output", _tree["no/such/folder/out.txt"]));
    }

    [Fact]
    public async Task Model_TagsAMemberThatHasNoAttribute()
    {
        _tree.With("Card.cs", Leak.Replace("[PaymentData] ", "", StringComparison.Ordinal)).With("extra/more.tags.txt", "").With("extra/tags.model", "");
        var model = Path.Combine(Directory.CreateDirectory(_tree[".models"]).FullName, "extra.datatags");
        await File.WriteAllTextAsync(model, "tag Card.Number PaymentData\n");

        Assert.Equal(0, await RunAsync("scan", _tree.Root));
        Assert.Equal(1, await RunAsync("scan", _tree.Root, "--model", model));
    }

    [Fact]
    public async Task Suppression_HidesUnlessAskedFor()
    {
        _tree.With("Card.cs", Leak.Replace("public static void Show", """[System.Diagnostics.CodeAnalysis.SuppressMessage("Privacy", "DT1002", Justification = "demo")] public static void Show""", StringComparison.Ordinal));

        Assert.Equal(0, await RunAsync("scan", _tree.Root));
        Assert.DoesNotContain("DT1002", _output.ToString());
        Assert.Equal(0, await RunAsync("scan", _tree.Root, "--include-suppressed"));
        Assert.Contains("(suppressed)", _output.ToString());
        Assert.Contains("because demo", _output.ToString());
    }

    [Fact]
    public async Task BrokenFile_IsStillAnalysed()
    {
        _tree.With("Card.cs", Leak).With("Broken.cs", "class Broken { void M( { Unknown x = 1; } }");

        Assert.Equal(1, await RunAsync("scan", _tree.Root));
        Assert.Contains("1 of 2 files do not compile", _output.ToString());
        Assert.Contains("DT1002", _output.ToString());
    }

    [Fact]
    public async Task UnreadableSolution_IsToldAndTheCodeBelowItIsAnalysed()
    {
        _tree.With("Shop.sln", "garbage").With("Card.cs", Leak);

        Assert.Equal(1, await RunAsync("scan", _tree["Shop.sln"]));
        Assert.Contains("not analysed as it should be: Shop.sln is not a solution that can be read", _output.ToString());
        Assert.Contains("DT1002  Card.cs:4:86", _output.ToString());
    }

    [Fact]
    public async Task UnreadableSolutionOverCleanCode_IsNoCleanResult()
    {
        _tree.With("Shop.sln", "garbage").With("A.cs", "class A;");

        Assert.Equal(2, await RunAsync("scan", _tree["Shop.sln"]));
    }

    [Fact]
    public async Task MistakesInAModelFile_AreToldAtTheirPlaceAndTheOtherLinesCount()
    {
        var untagged = Leak.Replace("[PaymentData] ", "", StringComparison.Ordinal).Replace("using DataTags;", "namespace Acme;", StringComparison.Ordinal);
        _tree.With("Card.cs", untagged).With("shop.datatags", """
            sink Acme.Card( Logging
            tag Acme.Card.Number PaymentDate
            tag Acme.Crad.Number PaymentData
            frobnicate it
            tag Acme.Card.Number PaymentData
            """);

        Assert.Equal(1, await RunAsync("scan", _tree.Root));
        var lines = _output.ToString().Split('\n');
        Assert.Equal(
            [
                "warning DT3001  shop.datatags:1:15 The parameter list is not closed",
                "warning DT3002  shop.datatags:2:22 There is no category 'PaymentDate'; did you mean 'PaymentData'?",
                "warning DT3003  shop.datatags:3:5 'Acme' has no type 'Crad'; did you mean 'Card'?",
                "warning DT3002  shop.datatags:4:1 No statement starts with 'frobnicate'",
            ],
            lines.Zip(lines.Skip(1)).Where(static pair => pair.First.Contains("shop.datatags:", StringComparison.Ordinal)).Select(static pair => $"{pair.First.Trim()} {pair.Second.Trim()}"));
        Assert.Contains("DT1002  Card.cs", _output.ToString());
        Assert.Contains("Card.Number (PaymentData)", _output.ToString());
    }

    [Fact]
    public async Task MistakesInAModelFileAlone_CountAsWarnings()
    {
        _tree.With("A.cs", "class A;").With("shop.datatags", "tag A.Number PaymentDate\n");

        Assert.Equal(1, await RunAsync("scan", _tree.Root));
        Assert.Equal(0, await RunAsync("scan", _tree.Root, "--fail-on", "error"));
    }

    [Fact]
    public async Task CodeWithoutItsReferences_IsCleanUnlessTheCallerAsksForMore()
    {
        _tree.With("A.cs", "class A;");

        Assert.Equal(0, await RunAsync("scan", _tree.Root));
        Assert.Equal(3, await RunAsync("scan", _tree.Root, "--fail-on-incomplete"));
        _tree.With("Card.cs", Leak);
        Assert.Equal(1, await RunAsync("scan", _tree.Root, "--fail-on-incomplete"));
    }

    [Theory]
    [InlineData("de", "gelangt über Console.WriteLine in ein Protokoll: Zahlungsdaten dienen", "liest Card.Number", "erreicht Console.WriteLine")]
    [InlineData("nl", "komt via Console.WriteLine in een logboek terecht: Betalingsgegevens dienen", "leest Card.Number", "bereikt Console.WriteLine")]
    [InlineData("en", "reaches the logging sink Console.WriteLine: Payment data serves", "reads Card.Number", "reaches Console.WriteLine")]
    public async Task Language_IsThatOfFindingsAndTheirPath(string language, string message, string first, string last)
    {
        _tree.With("Card.cs", Leak);

        Assert.Equal(1, await RunAsync("scan", _tree.Root, "--language", language));
        Assert.Contains(message, _output.ToString());
        Assert.Contains(first, _output.ToString());
        Assert.Contains(last, _output.ToString());
    }

    [Fact]
    public async Task Language_ChangesNoFingerprint()
    {
        _tree.With("Card.cs", Leak).With("shop.datatags", "tag Card.Number PaymentDate\n");
        var prints = new List<string>();
        foreach (var language in new[] { "en", "de" })
        {
            _output.GetStringBuilder().Clear();
            await RunAsync("scan", _tree.Root, "--language", language, "--format", "json");
            using var json = JsonDocument.Parse(_output.ToString());
            prints.Add(string.Join(" ", json.RootElement.GetProperty("findings").EnumerateArray().Select(static finding => finding.GetProperty("fingerprint").GetString())));
        }

        Assert.Equal(prints[0], prints[1]);
    }

    [Fact]
    public async Task Cancellation_IsThrownToWhoeverRunsTheCommand()
    {
        _tree.With("Card.cs", Leak);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CommandLine.RunAsync(["scan", _tree.Root], Console(), cancelled.Token));
        Assert.Equal("", _output.ToString());
    }

    [Fact]
    public async Task TwoRuns_AreTheSame()
    {
        for (var i = 0; i < 12; i++)
            _tree.With($"Card{i}.cs", Leak.Replace("Card", $"Card{i}", StringComparison.Ordinal).Replace("Program", $"Program{i}", StringComparison.Ordinal));

        await RunAsync("scan", _tree.Root, "--format", "sarif");
        var first = _output.ToString();
        _output.GetStringBuilder().Clear();
        await RunAsync("scan", _tree.Root, "--format", "sarif");

        Assert.Equal(first, _output.ToString());
        Assert.Contains("Card11.cs", first);
    }

    private Task<int> RunAsync(params string[] arguments) => CommandLine.RunAsync(arguments, Console());

    private CommandConsole Console() => new(_output, _error, isOutputTerminal: false, isErrorTerminal: false);
}
