using DataTags.Core.Checking;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Tests.Support;

namespace DataTags.Core.Tests.Checking;

public sealed class ModelFileCheckerTests
{
    private const string Source = """
        namespace Acme;
        public sealed class IbanAttribute : DataTagAttribute;
        public class C { public string Email = ""; public void Send(string text) { } }
        """;

    [Theory]
    [InlineData("tag Acme.C.Email CustomerContctData", ModelErrorKind.UnknownWord, "'CustomerContactData'")]
    [InlineData("allow PaymentDate clause=default", ModelErrorKind.UnknownWord, "'PaymentData'")]
    [InlineData("sink Acme.C.Send(*) text Logging recipient=Nobody", ModelErrorKind.UnknownReference, "recipient 'Nobody'")]
    [InlineData("use policy stirct", ModelErrorKind.UnknownReference, "'strict'")]
    [InlineData("policy p \"P\"\nclause c1 \"x\"\ndeny PaymentData clause=c2", ModelErrorKind.UnknownReference, "'c1'")]
    [InlineData("policy p \"P\"\ndeny PaymentData clause=c36", ModelErrorKind.UnknownReference, "clause 'c36'")]
    [InlineData("deny PaymentData clause=c99x", ModelErrorKind.UnknownReference, "clause 'c99x'")]
    [InlineData("tag Acme.C.Email PaymentData\n\ntag   Acme.C.Email   PaymentData # again", ModelErrorKind.Duplicate, "Line 1 says the same")]
    [InlineData("recipient A \"A\"\nrecipient A \"B\"", ModelErrorKind.Duplicate, "recipient 'A'")]
    [InlineData("policy p \"P\"\npolicy p \"Q\"", ModelErrorKind.Duplicate, "policy 'p'")]
    [InlineData("policy p \"P\"\nclause c \"P\"\nclause c \"Q\"", ModelErrorKind.Duplicate, "clause 'c'")]
    [InlineData("tag Acme.C.Emial PaymentData", ModelErrorKind.UnknownSymbol, "'Email'")]
    [InlineData("policy p \"P\" extends=stirct", ModelErrorKind.UnknownReference, "'strict'")]
    [InlineData("policy p \"P\"\ndeny PaymentData clause=cloud-germany-2016/c36x", ModelErrorKind.UnknownReference, "'cloud-germany-2016/c36'")]
    [InlineData("policy p \"P\"\ndeny PaymentData clause=cloud-germany-2017/c36", ModelErrorKind.UnknownReference, "'cloud-germany-2016'")]
    [InlineData("policy p \"P\" extends=p", ModelErrorKind.Cycle, "p -> p")]
    [InlineData("policy strict \"Mine\" extends=q\npolicy q \"Q\"\nallow PaymentData into Storage clause=default\nallow PaymentData into Logging clause=default\ndeny PaymentData into Logging clause=default", ModelErrorKind.Contradiction, "line 4")]
    [InlineData("allow PaymentData into Logging clause=default\ndeny PaymentData+derived into Logging clause=c36", ModelErrorKind.Contradiction, "line 1")]
    [InlineData("deny PaymentData for Transact, Improve clause=c36\nallow PaymentData for Improve, Survey clause=c36", ModelErrorKind.Contradiction, "line 1")]
    [InlineData("policy p \"P\" precedence=5\nallow PaymentData clause=default\npolicy q \"Q\" precedence=5\ndeny PaymentData clause=default", ModelErrorKind.Contradiction, "line 2")]
    [InlineData("tga Acme.C.Email PaymentData", ModelErrorKind.UnknownWord, "'tag'")]
    public void Mistake_IsReported(string text, ModelErrorKind kind, string message)
    {
        var error = Assert.Single(Check(text));

        Assert.Equal(kind, error.Kind);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tag Acme.C.Email Iban")]
    [InlineData("deny Iban into Logging clause=default")]
    [InlineData("deny CustomerData.Support, * clause=default")]
    [InlineData("deny PaymentData into Logging clause=c36")]
    [InlineData("use policy strict")]
    [InlineData("use policy project")]
    [InlineData("policy p \"P\"\nclause c1 \"x\"\ndeny PaymentData clause=c1\npolicy q \"Q\"\nclause c1 \"y\"\ndeny PaymentData clause=c1")]
    [InlineData("policy p \"P\"\ndeny PaymentData clause=cloud-germany-2016/c36")]
    [InlineData("policy p \"P\" extends=strict\ndeny PaymentData clause=c36")]
    [InlineData("policy p \"P\"\nclause c \"P\" en\nclause c \"P\" de")]
    [InlineData("allow PaymentData for Transact, DetectFraud clause=c36\ndeny PaymentData for * clause=c36")]
    [InlineData("allow PaymentData for Transact clause=c36\ndeny PaymentData into Logging clause=c36")]
    [InlineData("allow PaymentData when strength=masked clause=c36\ndeny PaymentData clause=c36")]
    [InlineData("policy p \"P\" precedence=5\nallow PaymentData clause=default\npolicy q \"Q\" precedence=6\ndeny PaymentData clause=default")]
    [InlineData("use policy p\npolicy p \"P\" precedence=5\nallow PaymentData clause=default\npolicy q \"Q\" precedence=5\ndeny PaymentData clause=default")]
    [InlineData("recipient A \"A\"\nsink Acme.C.Send(*) text Logging recipient=A")]
    public void RightLine_IsSilent(string text) => Assert.Empty(Check(text));

    [Fact]
    public void CircleOfPacks_IsMarkedAtEachLink()
    {
        const string Text = "policy a \"A\" extends=b\npolicy b \"B\" extends=strict,c\npolicy c \"C\" extends=a";
        var errors = Check(Text);

        Assert.All(errors, error => Assert.Equal((ModelErrorKind.Cycle, true), (error.Kind, error.IsOfPolicy)));
        Assert.Equal(["a -> b -> c -> a", "b -> c -> a -> b", "c -> a -> b -> c"], errors.Select(error => error.Message.Split(": ")[1]));
        Assert.Equal(["b", "c", "a"], errors.Select(error => Text.Substring(error.Span.Start, error.Span.Length)));
    }

    [Theory]
    [InlineData("use policy stirct", true)]
    [InlineData("deny PaymentDate clause=default", true)]
    [InlineData("recipient A \"A\"\nrecipient A \"B\"", true)]
    [InlineData("tag Acme.C.Email CustomerContctData", false)]
    [InlineData("sink Acme.C.Send(*) text Logging recipient=Nobody", false)]
    public void MistakeInThePolicy_IsToldApart(string text, bool isOfPolicy) => Assert.Equal(isOfPolicy, Assert.Single(Check(text)).IsOfPolicy);

    [Fact]
    public void Duplicates_AreSeenAcrossFiles()
    {
        var code = Code.Of(Source);
        var errors = new ModelFileChecker(code.Compilation, code.Tags, [])
            .Check([ModelFile.Parse("a/one.datatags", "tag Acme.C.Email PaymentData"), ModelFile.Parse("a/two.datatags", "tag Acme.C.Email PaymentData")]);

        Assert.Equal("a/two.datatags", Assert.Single(errors).Path);
        Assert.Contains("one.datatags", errors[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RepeatingABuiltInLine_IsNoMistake()
    {
        var code = Code.Of(Source);
        var errors = new ModelFileChecker(code.Compilation, code.Tags, [ModelFile.Parse("b", "recipient A \"A\"", isBuiltIn: true)])
            .Check([ModelFile.Parse("u", "recipient A \"A\" contract=yes")]);

        Assert.Empty(errors);
    }

    [Fact]
    public void BuiltInFiles_HaveNoMistakesOfTheirOwn()
    {
        var code = Code.Of(Source);
        var builtIn = BuiltInCatalogue.Files.AddRange(BuiltInCatalogue.Packs);

        var errors = new ModelFileChecker(code.Compilation, code.Tags, []).Check(builtIn).Where(error => error.Kind is not ModelErrorKind.UnknownSymbol);

        Assert.Empty(errors.Select(error => $"{error.Path}({error.Position.Start.Line + 1}): {error.Message}"));
    }

    private static IReadOnlyList<ModelError> Check(string text)
    {
        var code = Code.Of(Source);
        return new ModelFileChecker(code.Compilation, code.Tags, BuiltInCatalogue.Packs).Check([ModelTexts.Parse(text)]);
    }
}
