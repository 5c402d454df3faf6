using System.Text.RegularExpressions;
using System.Xml.Linq;
using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Languages;

/// <summary>The three languages of a resource file say the same things with the same arguments.</summary>
public sealed partial class ResourceFileTests
{
    private static readonly string[] Files = ["DataTags.Analyzers/Catalog/Texts", "DataTags.Analyzers/Catalog/Phrases", "DataTags.CodeFixes/Editing/Titles"];

    // What is the same word in both languages, or nothing but places for arguments.
    private static readonly HashSet<string> SameInBoth = new(StringComparer.Ordinal)
    {
        "Clause.OverReason", "Clause.Notes", "Switch.Clause", "region", "country", "profile", "diagnosis", "transcript", "curriculum vitae", "bank", "household", "element {0}",
    };

    public static TheoryData<string, string> Translations()
    {
        var translations = new TheoryData<string, string>();
        foreach (var file in Files)
        {
            translations.Add(file, "de");
            translations.Add(file, "nl");
        }

        return translations;
    }

    [Fact]
    public void EveryResourceFileOfTheCompilerDlls_IsAmongTheTested()
    {
        var found = Directory.EnumerateFiles(RepositoryRoot.Combine("src"), "*.resx", SearchOption.AllDirectories)
            .Select(static path => Path.GetRelativePath(RepositoryRoot.Combine("src"), path).Replace('\\', '/'))
            .Where(static path => !path.StartsWith("DataTags.Tool/", StringComparison.Ordinal));
        Assert.Equal(Files.SelectMany(static file => new[] { $"{file}.resx", $"{file}.de.resx", $"{file}.nl.resx" }).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void EveryKey_IsTranslated(string file, string language)
        => Assert.Equal(Read(file, "").Keys.Order(StringComparer.Ordinal), Read(file, language).Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Translations))]
    public void EveryTranslation_HasThePlaceholdersOfTheEnglish(string file, string language)
    {
        var (english, translated) = (Read(file, ""), Read(file, language));
        Assert.All(english, text => Assert.Equal($"{text.Key}: {PlaceholdersOf(text.Value)}", $"{text.Key}: {PlaceholdersOf(translated[text.Key])}"));
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void EveryTranslation_IsNotTheEnglish(string file, string language)
    {
        var (english, translated) = (Read(file, ""), Read(file, language));
        var same = english.Where(text => translated[text.Key] == text.Value && !SameInBoth.Contains(text.Key) && !IsWordless(text.Value));
        Assert.Empty(same.Select(static text => text.Key));
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void EveryText_IsTyposafe(string file, string language)
        => Assert.All(Read(file, language), static text =>
        {
            Assert.Equal(text.Value.TrimEnd(), text.Value);
            Assert.DoesNotContain("  ", text.Value, StringComparison.Ordinal);
            Assert.Equal(text.Value.Count(static character => character == '{'), text.Value.Count(static character => character == '}'));
        });

    [Fact]
    public void Phrases_AreTheirOwnKeys() => Assert.All(Read("DataTags.Analyzers/Catalog/Phrases", ""), static phrase => Assert.Equal(phrase.Key, phrase.Value));

    [Fact]
    public void RuleTexts_AreThoseOfTheRules()
    {
        var ids = Read("DataTags.Analyzers/Catalog/Texts", "").Keys.Where(static key => key.StartsWith("DT", StringComparison.Ordinal));
        var rules = DataTags.Analyzers.Catalog.Descriptors.All.SelectMany(static rule => new[] { rule.Id + ".Description", rule.Id + ".Message", rule.Id + ".Title" });
        Assert.Equal(rules.Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
    }

    /// <summary>A misspelt key would be shown to people as it is.</summary>
    [Theory]
    [InlineData("DataTags.Analyzers", "DataTags.Analyzers/Catalog/Texts")]
    [InlineData("DataTags.CodeFixes", "DataTags.CodeFixes/Editing/Titles")]
    public void EveryKeyInTheCode_IsThere(string project, string file)
    {
        var used = Directory.EnumerateFiles(RepositoryRoot.Combine("src", project), "*.cs", SearchOption.AllDirectories)
            .SelectMany(static path => KeyInCode().Matches(File.ReadAllText(path)).Select(static match => match.Groups[1].Value))
            .Distinct()
            .ToArray();
        Assert.NotEmpty(used);
        Assert.Empty(used.Except(Read(file, "").Keys, StringComparer.Ordinal));
    }

    private static string PlaceholdersOf(string text) => string.Join(" ", Placeholder().Matches(text).Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal));

    private static bool IsWordless(string text) => Placeholder().Replace(text, "").All(static character => !char.IsLetter(character));

    private static Dictionary<string, string> Read(string file, string language)
    {
        var path = RepositoryRoot.Combine(["src", .. $"{file}{(language.Length == 0 ? "" : "." + language)}.resx".Split('/')]);
        return XDocument.Load(path).Root!.Elements("data").ToDictionary(static data => data.Attribute("name")!.Value, static data => data.Element("value")!.Value, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"(?:Texts|Titles)\.Of\(""([^""]+)""")]
    private static partial Regex KeyInCode();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
