using DataTags.Testing;
using Verify = DataTags.Testing.Verify<DataTags.Analyzers.Annotations.MemberSuggestionAnalyzer>;

namespace DataTags.Analyzers.Tests.Annotations;

public sealed class DT2010MemberSuggestionTests
{
    private const string Mapping = """
        using System;
        using System.Linq.Expressions;
        using DataTags;
        class PropertyBuilder { public PropertyBuilder HasColumnName(string name) => this; public PropertyBuilder IsRequired() => this; }
        class EntityTypeBuilder<T> { public PropertyBuilder Property<TValue>(Expression<Func<T, TValue>> of) => new(); }

        """;

    [Fact]
    public Task Member_IsReportedWithCategoryAndReason() => Verify.VerifyAnalyzerAsync(
        "using DataTags; class Customer { public string {|#0:Email|} { get; set; } = \"\"; }",
        new DiagnosticResult("DT2010").WithLocation(0).WithMessage("Customer.Email looks like e-mail address (CustomerContactData): the name says 'email'"));

    [Theory]
    [InlineData("class Customer { private string {|DT2010:_lastName|} = \"\"; public string Tell() => _lastName; }")]
    [InlineData("record Customer(int Id, string {|DT2010:LastName|});")]
    [InlineData("struct Kunde { public string {|DT2010:Nachname|}; }")]
    [InlineData("partial class Klant { public string {|DT2010:Achternaam|} { get; set; } = \"\"; } partial class Klant { public string {|DT2010:Voornaam|} { get; set; } = \"\"; }")]
    [InlineData("interface IPerson { string {|DT2010:LastName|} { get; } } class Person : IPerson { public string LastName => \"\"; }")]
    [InlineData("class Row { [System.ComponentModel.DataAnnotations.EmailAddress] public string {|DT2010:F7|} { get; set; } = \"\"; }")]
    [InlineData("class Row { [System.Text.Json.Serialization.JsonPropertyName(\"credit_card_number\")] public string {|DT2010:F7|} { get; set; } = \"\"; }")]
    public Task WhateverHoldsData_Triggers(string source) => Verify.VerifyAnalyzerAsync("using DataTags;\n" + source);

    [Theory]
    [InlineData("class Customer { [CustomerContactData] public string Email { get; set; } = \"\"; }")]
    [InlineData("class Customer { [NotPersonal(\"mailbox\")] public string Email { get; set; } = \"\"; }")]
    [InlineData("class Customer { [Declassified(\"published\")] public string Email { get; set; } = \"\"; }")]
    [InlineData("[CustomerData] class Customer { public string Email { get; set; } = \"\"; }")]
    [InlineData("class Person { [PersonalData] public virtual string LastName => \"\"; } class Customer : Person { public override string LastName => \"\"; }")]
    [InlineData("class Customer { public bool EmailConfirmed { get; set; } public int EmailCount { get; set; } }")]
    [InlineData("enum Fields { Email, LastName }")]
    [InlineData("static class Keys { public const string Email = \"email\"; }")]
    [InlineData("class MailService { public void Send(string email) { var address = email; } }")]
    public Task TaggedMembersAndWhatIsNoMember_AreQuiet(string source) => Verify.VerifyAnalyzerAsync("using DataTags;\n" + source);

    [Theory]
    [InlineData("tag Customer.Email CustomerContactData")]
    [InlineData("tag Customer.Email none")]
    [InlineData("tag Customer PersonalData")]
    [InlineData("tag @SecretAttribute PersonalData")]
    public Task TagLine_IsATag(string line) => Verify.VerifyWithModelsAsync(
        "using DataTags; class SecretAttribute : System.Attribute; class Customer { [Secret] public string Email { get; set; } = \"\"; }",
        line);

    /// <summary>The catalogue knows some foreign attributes as tags.</summary>
    [Fact]
    public Task ForeignAttributeOfTheCatalogue_IsATag() => Verify.VerifyAnalyzerAsync("""
        namespace Microsoft.AspNetCore.Identity { public class PersonalDataAttribute : System.Attribute; }
        class Customer { [Microsoft.AspNetCore.Identity.PersonalData] public string Email { get; set; } = ""; }
        """);

    [Theory]
    [InlineData("b.Property(x => x.F7).HasColumnName({|DT2010:\"mobile_phone\"|})")]
    [InlineData("b.Property(x => x.F7).IsRequired().HasColumnName({|DT2010:\"mobile_phone\"|})")]
    [InlineData("b.Property(x => x.F7).HasColumnName(\"colour\")")]
    [InlineData("b.Property(x => x.Tagged).HasColumnName(\"mobile_phone\")")]
    [InlineData("b.Property(x => x.Email).HasColumnName(\"email\")")]
    [InlineData("new PropertyBuilder().HasColumnName(\"mobile_phone\")")]
    public Task Mapping_TellsOfMembersThatDoNotByThemselves(string call) => Verify.VerifyAnalyzerAsync(
        Mapping + $$"""
        class Row { public string F7 { get; set; } = ""; [CustomerContactData] public string Tagged { get; set; } = ""; public string {|DT2010:Email|} { get; set; } = ""; }
        class Map { object M(EntityTypeBuilder<Row> b) => {{call}}; }
        """);

    [Theory]
    [InlineData("0.90", "public string {|DT2010:Email|} = \"\"; public string Name = \"\";")]
    [InlineData("0.50", "public string {|DT2010:Email|} = \"\"; public string {|DT2010:Name|} = \"\";")]
    [InlineData("many", "public string {|DT2010:Email|} = \"\"; public string {|DT2010:Name|} = \"\";")]
    public Task LeastConfidence_CanBeConfigured(string least, string members) => Verify.VerifyAnalyzerAsync(
        $"using DataTags; class Customer {{ {members} }}",
        state => state.AnalyzerConfigFiles.Add((".editorconfig", $"root = true\n[*.cs]\ndatatags.DT2010.min_confidence = {least}\n")));

    [Fact]
    public Task UnfinishedCode_IsRead() => Verify.VerifyAnalyzerAsync("""
        using DataTags;
        class Customer { public {|CS0246:Missing|} Email { get; set; } public string {|DT2010:Phone|} { get; set; } = ""; }
        """);
}
