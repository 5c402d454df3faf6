using DataTags.Analyzers.Catalog;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Suggestions;
using DataTags.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Analyzers.Tests.Languages;

/// <summary>The layers below speak English; nothing that they say may be missing in the phrase book.</summary>
public sealed class PhraseBookTests
{
    private static readonly PhraseBook German = PhraseBook.In("de");

    // Methods of the layers below whose argument ends in a message.
    private static readonly HashSet<string> Tellers = new(StringComparer.Ordinal)
    {
        "Report", "ReportExpected", "Expect", "ExpectWord", "ExpectEnum", "AsEnum", "Enum", "Enums", "Reference", "ErrorAt", "PatternBinding", "Cut", "IncompleteFinding", "report", "Selection",
    };

    [Theory]
    [InlineData("the name says 'city' and Customer fits", "der Name sagt „city“, und Customer passt dazu")]
    [InlineData("written as 'MobilePhone': the name says 'mobile phone'", "geschrieben als „MobilePhone“: der Name sagt „mobile phone“")]
    [InlineData("Expected a category, but the line ends", "Erwartet wird eine Kategorie, aber die Zeile endet")]
    [InlineData("No statement starts with 'snk'; did you mean 'sink'?", "Keine Anweisung beginnt mit 'snk'; meinten Sie 'sink'?")]
    [InlineData("city", "Ort")]
    [InlineData("something nobody translated", "something nobody translated")]
    public void Sentence_IsRecognisedByItsForm_AndNamesStay(string english, string expected) => Assert.Equal(expected, German.Translate(english));

    [Fact]
    public void EveryDataElement_IsThere() => Assert.Equal([], Unknown(ElementList.BuiltIn.All.Select(static element => element.Name)));

    [Fact]
    public void EveryEffectOfASwitch_IsThere()
        => Assert.Equal([], Unknown(BuiltInCatalogue.Files.SelectMany(static file => file.Statements).OfType<SwitchStatement>().Select(static line => line.Effect)));

    [Fact]
    public void EveryErrorAndLimitInTheSources_IsThere()
    {
        var said = new[] { "DataTags.Core/Language", "DataTags.Core/Checking", "DataTags.Core/Models", "DataTags.Core/Suggestions", "DataTags.Flow" }
            .SelectMany(static folder => Directory.EnumerateFiles(RepositoryRoot.Combine(["src", .. folder.Split('/')]), "*.cs", SearchOption.AllDirectories))
            .SelectMany(SentencesIn)
            .Distinct()
            .ToList();
        Assert.True(said.Count > 60, $"only {said.Count} sentences found: the search no longer sees them");
        Assert.Equal([], Unknown(said));
    }

    private static IEnumerable<string> Unknown(IEnumerable<string> sentences) => sentences.Distinct().Where(static sentence => !German.Knows(sentence));

    /// <summary>Texts that are handed to a method which tells them, with a word of letters for what is not constant.</summary>
    private static IEnumerable<string> SentencesIn(string path)
        => CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot().DescendantNodes()
            .Where(static node => node is InvocationExpressionSyntax call && Tellers.Contains(NameOf(call)) || node is BaseObjectCreationExpressionSyntax creation && Tellers.Contains(NameOf(creation)))
            .SelectMany(static node => node.ChildNodes().OfType<ArgumentListSyntax>().SelectMany(static list => list.Arguments))
            .Select(static argument => argument.Expression)
            .SelectMany(static expression => expression is ConditionalExpressionSyntax choice ? [choice.WhenTrue, choice.WhenFalse] : new[] { expression })
            .Select(TextOf)
            .OfType<string>()
            .Where(static text => text.Contains(' ', StringComparison.Ordinal));

    private static string? TextOf(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        InterpolatedStringExpressionSyntax interpolated => string.Concat(interpolated.Contents.Select(static part => part switch
        {
            InterpolatedStringTextSyntax text => text.TextToken.ValueText,
            // Advice at the end of a sentence has a form of its own.
            InterpolationSyntax hole when hole.Expression.ToString() is var code && (code.StartsWith("NearestWord.Suggestion", StringComparison.Ordinal) || code == "nearest") => "",
            InterpolationSyntax hole when hole.Expression.ToString() == "what" => "clause",
            InterpolationSyntax hole when hole.Expression.ToString() == "found" => "the line ends",
            _ => "word",
        })),
        _ => null,
    };

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    private static string NameOf(BaseObjectCreationExpressionSyntax creation) => creation switch
    {
        ObjectCreationExpressionSyntax { Type: SimpleNameSyntax name } => name.Identifier.ValueText,
        ImplicitObjectCreationExpressionSyntax => "PatternBinding",
        _ => "",
    };
}
