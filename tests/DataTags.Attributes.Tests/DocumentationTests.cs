using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using DataTags.Testing;

namespace DataTags.Attributes.Tests;

/// <summary>Every example of <c>docs/masks.md</c> is carried out.</summary>
[Collection(nameof(MaskKeys))]
public sealed partial class DocumentationTests : IDisposable
{
    public DocumentationTests()
    {
        MaskKeys.Clear();
        MaskKeys.Use("2026a", MaskTable.Key);
    }

    public void Dispose() => MaskKeys.Clear();

    [Fact]
    public void EveryExample_GivesWhatThePageSays()
    {
        var rows = Rows();
        Assert.True(rows.Count >= 14, $"only {rows.Count} examples found");
        Assert.All(rows, static row => Assert.Matches(Expectation(row.Result), Call(row.Mask, row.Arguments)));
    }

    [Fact]
    public void EveryMask_HasAnExampleAndItsStrength()
    {
        var rows = Rows();
        foreach (var mask in typeof(Masks).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            Assert.Contains(rows, row => row.Mask == mask.Name && row.Strength == mask.GetCustomAttribute<SanitizerAttribute>()!.Strength.ToString());
    }

    private static List<(string Mask, string Arguments, string Result, string Strength)> Rows()
        => [.. ExampleRow().Matches(File.ReadAllText(RepositoryRoot.Combine("docs", "masks.md")))
            .Select(static match => (match.Groups["mask"].Value, match.Groups["arguments"].Value, match.Groups["result"].Value, match.Groups["strength"].Value))];

    /// <summary>An ellipsis in a token stands for the hexadecimal digits of the hash.</summary>
    private static string Expectation(string result)
        => "^" + (result.EndsWith("_…", StringComparison.Ordinal) ? Regex.Escape(result[..^1]) + "[0-9a-f]{32}" : Regex.Escape(result)) + "$";

    private static string Call(string mask, string arguments)
    {
        object?[] values = [.. Argument().Matches(arguments).Select(static match => Value(match.Value))];
        var method = typeof(Masks).GetMethod(mask, [.. values.Select(static value => value!.GetType())]);
        Assert.True(method is not null, $"There is no {mask}({arguments}).");
        return (string)method.Invoke(null, values)!;
    }

    private static object Value(string literal) => literal switch
    {
        "true" => true,
        ['"', ..] => literal[1..^1],
        ['n', 'e', 'w', ..] => DateTime.ParseExact(literal, "'new DateTime('yyyy', 'M', 'd')'", CultureInfo.InvariantCulture),
        _ => int.Parse(literal, CultureInfo.InvariantCulture),
    };

    [GeneratedRegex("""^\| `(?<mask>\w+)\((?<arguments>.*)\)` \| `(?<result>[^`]+)` \| (?<strength>\w+) \|""", RegexOptions.Multiline)]
    private static partial Regex ExampleRow();

    [GeneratedRegex("\"[^\"]*\"|new DateTime\\([^)]*\\)|\\d+|true")]
    private static partial Regex Argument();
}
