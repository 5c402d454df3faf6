using System.Text;
using System.Text.Json;
using DataTags.Tool.Commands;
using DataTags.Tool.Tests.Kit;

namespace DataTags.Tool.Tests.Commands;

/// <summary><c>datatags suggest</c> and <c>datatags scan --suggested</c>, over loose files.</summary>
public sealed class SuggestCommandTests : IDisposable
{
    private const string Customer = """
        namespace Shop
        {
            public class Customer
            {
                public int Id { get; set; }
                public string Email { get; set; } = "";
                public class Card { public string CardNumber { get; set; } = ""; }
            }
        }

        """;

    private const string Leak = """
        public static class Program { public static void Show(Shop.Customer c) { System.Console.WriteLine(c.Email); } }

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
    [InlineData("suggest")]
    [InlineData("suggest . --format sarif")]
    [InlineData("suggest . --min-confidence high")]
    [InlineData("suggest . --min-confidence 1.5")]
    [InlineData("suggest . --min-confidence -0.1")]
    [InlineData("suggest . --apply --as-model tags.datatags")]
    [InlineData("suggest . --unknown")]
    [InlineData("suggest . --language fr")]
    public async Task WrongUsage_ExitsWithTwoAndSaysWhy(string line)
    {
        Assert.Equal(2, await RunAsync(line.Split(' ')));
        Assert.StartsWith("datatags: ", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal("", _output.ToString());
    }

    [Fact]
    public async Task MissingPath_ExitsWithTwo() => Assert.Equal(2, await RunAsync("suggest", _tree["absent"]));

    [Fact]
    public async Task ModelFileInAFolderThatIsNot_ExitsWithTwo()
    {
        _tree.With("Customer.cs", Customer);

        Assert.Equal(2, await RunAsync("suggest", _tree.Root, "--as-model", _tree["no/such/tags.datatags"]));
    }

    [Theory]
    [InlineData("de", "E-Mail-Adresse: der Name sagt „email“")]
    [InlineData("nl", "e-mailadres: de naam zegt ‘email’")]
    public async Task List_TellsElementsAndReasonsInTheLanguageAskedFor(string language, string expected)
    {
        _tree.With("Customer.cs", Customer);

        Assert.Equal(0, await RunAsync("suggest", _tree.Root, "--language", language));
        Assert.Contains(expected, _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_TellsMemberConfidenceReasonAndPlace()
    {
        _tree.With("Customer.cs", Customer);

        Assert.Equal(0, await RunAsync("suggest", _tree.Root));
        Assert.Contains("CustomerContactData (1)\n  0.92  Shop.Customer.Email  e-mail address: the name says 'email'  Customer.cs:6:23\n", _output.ToString());
        Assert.Contains("PaymentData (1)\n  0.97  Shop.Customer.Card.CardNumber  card number: the name says 'card number' and Card fits  Customer.cs:7:43\n", _output.ToString());
        Assert.EndsWith("2 suggestions\n", _output.ToString());
    }

    [Fact]
    public async Task Check_ExitsWithOneWhileThereIsSomethingToSuggest()
    {
        _tree.With("Customer.cs", Customer);
        Assert.Equal(1, await RunAsync("suggest", _tree.Root, "--check"));

        _tree.With("Customer.cs", "class A;");
        Assert.Equal(0, await RunAsync("suggest", _tree.Root, "--check"));
    }

    [Fact]
    public async Task LeastConfidence_LeavesOutTheRest()
    {
        _tree.With("Customer.cs", Customer);

        await RunAsync("suggest", _tree.Root, "--min-confidence", "0.95");

        Assert.DoesNotContain("Email", _output.ToString());
        Assert.EndsWith("1 suggestion\n", _output.ToString());
    }

    [Fact]
    public async Task Json_HasEverything()
    {
        _tree.With("Customer.cs", Customer);

        Assert.Equal(0, await RunAsync("suggest", _tree.Root, "--format", "json"));

        using var json = JsonDocument.Parse(_output.ToString());
        var first = json.RootElement.GetProperty("suggestions")[1];
        Assert.Equal("Shop.Customer.Email", first.GetProperty("member").GetString());
        Assert.Equal("P:Shop.Customer.Email", first.GetProperty("id").GetString());
        Assert.Equal("CustomerContactData", first.GetProperty("category").GetString());
        Assert.Equal(0.92, first.GetProperty("confidence").GetDouble());
        Assert.Equal("Customer.cs", first.GetProperty("file").GetString());
        Assert.Equal(6, first.GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task Apply_WritesAttributesAndASecondRunSaysNothingNew()
    {
        _tree.With("Customer.cs", Customer).With("Program.cs", Leak);
        Assert.Equal(0, await RunAsync("suggest", _tree.Root, "--apply"));

        Assert.Equal("""
            using DataTags;

            namespace Shop
            {
                public class Customer
                {
                    public int Id { get; set; }
                    [CustomerContactData]
                    public string Email { get; set; } = "";
                    public class Card { [PaymentData] public string CardNumber { get; set; } = ""; }
                }
            }

            """, await File.ReadAllTextAsync(_tree["Customer.cs"]), ignoreLineEndingDifferences: true);
        Assert.Equal(Leak, await File.ReadAllTextAsync(_tree["Program.cs"]));
        Assert.EndsWith("2 suggestions; 2 written into 1 file\n", _output.ToString());

        _output.GetStringBuilder().Clear();
        Assert.Equal(0, await RunAsync("suggest", _tree.Root, "--apply", "--check"));
        Assert.EndsWith("nothing to suggest\n", _output.ToString());
        Assert.Equal(1, await RunAsync("scan", _tree.Root));
    }

    [Theory]
    [InlineData(true, "\r\n")]
    [InlineData(true, "\n")]
    [InlineData(false, "\r\n")]
    public async Task Apply_KeepsMarkAndLineEnds(bool withMark, string lineEnd)
    {
        var encoding = new UTF8Encoding(withMark);
        var source = string.Join(lineEnd, "using System;", "", "class Kunde", "{", "\t// Straße und Hausnummer", "\tpublic string   Nachname = \"Ü\";", "}", "");
        await File.WriteAllTextAsync(_tree["Kunde.cs"], source, encoding);

        await RunAsync("suggest", _tree.Root, "--apply");

        var expected = string.Join(lineEnd, "using System;", "using DataTags;", "", "class Kunde", "{", "\t// Straße und Hausnummer", "\t[CustomerContactData]", "\tpublic string   Nachname = \"Ü\";", "}", "");
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(expected)];
        Assert.Equal(bytes, await File.ReadAllBytesAsync(_tree["Kunde.cs"]));
    }

    [Fact]
    public async Task Apply_TellsWhatItCannotWrite()
    {
        _tree.With("A.cs", "class Customer { public string Email, Phone; }");

        Assert.Equal(0, await RunAsync("suggest", _tree.Root, "--apply"));

        Assert.Contains("Customer.Email shares its declaration with others or is generated; tag it by hand", _output.ToString());
        Assert.EndsWith("2 suggestions; 0 written into 0 files\n", _output.ToString());
    }

    [Fact]
    public async Task AsModel_WritesLinesThatCountAndASecondRunSaysNothingNew()
    {
        _tree.With("Customer.cs", Customer).With("Program.cs", Leak);
        var file = _tree["tags.datatags"];

        Assert.Equal(0, await RunAsync("suggest", _tree.Root, "--as-model", file));

        var text = await File.ReadAllTextAsync(file);
        Assert.Contains("tag  Shop.Customer.Card.CardNumber  PaymentData          # 0.97 card number: the name says 'card number' and Card fits\n", text);
        Assert.Contains("tag  Shop.Customer.Email            CustomerContactData  # 0.92 e-mail address: the name says 'email'\n", text);
        Assert.Equal(Customer, await File.ReadAllTextAsync(_tree["Customer.cs"]));

        Assert.Equal(0, await RunAsync("suggest", _tree.Root, "--as-model", file, "--check"));
        Assert.Equal(text, await File.ReadAllTextAsync(file));
        Assert.Equal(1, await RunAsync("scan", _tree.Root));
    }

    [Fact]
    public async Task AsModel_LeavesReviewedLinesAndAddsWhatIsNew()
    {
        const string Reviewed = "# Mine.\ntag Shop.Customer.Email none";
        _tree.With("Customer.cs", Customer).With("tags.datatags", Reviewed);

        Assert.Equal(0, await RunAsync("suggest", _tree.Root, "--as-model", _tree["tags.datatags"]));

        Assert.Equal(Reviewed + "\ntag  Shop.Customer.Card.CardNumber  PaymentData  # 0.97 card number: the name says 'card number' and Card fits\n", await File.ReadAllTextAsync(_tree["tags.datatags"]));
    }

    [Fact]
    public async Task AsModel_FileThatCannotBeRead_ExitsWithTwoAndStays()
    {
        _tree.With("Customer.cs", Customer).With("tags.txt", "tag Shop.Customer.Email PaymentDat extra(\n");

        Assert.Equal(2, await RunAsync("suggest", _tree.Root, "--as-model", _tree["tags.txt"]));
        Assert.Contains("tags.txt", _error.ToString());
        Assert.Equal("tag Shop.Customer.Email PaymentDat extra(\n", await File.ReadAllTextAsync(_tree["tags.txt"]));
    }

    [Fact]
    public async Task SeverityOfTheEditor_DoesNotHideSuggestions()
    {
        _tree.With("Customer.cs", Customer).With(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.DT2010.severity = none\n");

        Assert.Equal(1, await RunAsync("suggest", _tree.Root, "--check"));
    }

    [Fact]
    public async Task ScanSuggested_ShowsWhatTaggingWouldFindAndChangesNothing()
    {
        _tree.With("Customer.cs", Customer).With("Program.cs", Leak);

        Assert.Equal(0, await RunAsync("scan", _tree.Root));
        Assert.Contains("no member carries a tag", _output.ToString());
        Assert.DoesNotContain("DT2010", _output.ToString());

        _output.GetStringBuilder().Clear();
        Assert.Equal(1, await RunAsync("scan", _tree.Root, "--suggested"));
        Assert.Contains("CustomerContactData -> Logging", _output.ToString());
        Assert.Contains("2 members count as tagged because they look like personal data", _output.ToString());
        Assert.EndsWith("2 tagged members: 0 errors, 1 warning, 0 info; incomplete\n", _output.ToString());
        Assert.Equal(Customer, await File.ReadAllTextAsync(_tree["Customer.cs"]));
    }

    private Task<int> RunAsync(params string[] arguments) => CommandLine.RunAsync(arguments, new CommandConsole(_output, _error, isOutputTerminal: false, isErrorTerminal: false));
}
