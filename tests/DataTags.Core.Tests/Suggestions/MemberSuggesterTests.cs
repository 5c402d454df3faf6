using DataTags.Core.Suggestions;
using DataTags.Core.Tags;
using DataTags.Core.Tests.Support;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tests.Suggestions;

public sealed class MemberSuggesterTests
{
    [Theory]
    [InlineData("class Customer { public string Email { get; set; } }", "Email CustomerContactData")]
    [InlineData("class Customer { private string _phoneNumber; }", "_phoneNumber CustomerContactData")]
    [InlineData("class Kunde { public string Strasse { get; set; } public string Iban { get; set; } }", "Strasse CustomerContactData, Iban PaymentData")]
    [InlineData("class Klant { public string Achternaam { get; set; } public string Burgerservicenummer { get; set; } }", "Achternaam CustomerContactData, Burgerservicenummer PersonalData")]
    [InlineData("class Patient { public DateOnly? BirthDate { get; set; } public List<string> Allergies { get; set; } }", "BirthDate PersonalData, Allergies PersonalData")]
    [InlineData("record Guest(string LastName, string RoomCode);", "LastName CustomerContactData")]
    [InlineData("class Login { public System.Net.IPAddress ClientIp { get; set; } }", "ClientIp ServiceGeneratedData")]
    [InlineData("interface IPerson { string LastName { get; } }", "LastName CustomerContactData")]
    [InlineData("struct Email { public string Value { get; } }", "Value CustomerContactData")]
    [InlineData("class RegisterModel { public class InputModel { public string FullName { get; set; } } }", "FullName CustomerContactData")]
    [InlineData("class IndexViewModel { public string Username { get; set; } public string PhoneNumber { get; set; } }", "Username PersonalData, PhoneNumber CustomerContactData")]
    [InlineData("class UserAddressListItem { public string ContactName { get; set; } public string Phone { get; set; } }", "ContactName CustomerContactData, Phone CustomerContactData")]
    public void MemberThatLooksLikeData_IsSuggested(string source, string expected) => Assert.Equal(expected, SuggestionsFor(source));

    [Theory]
    [InlineData("class Customer { public bool EmailConfirmed { get; set; } }")]
    [InlineData("class Customer { public int EmailCount { get; set; } }")]
    [InlineData("class Customer { public object Email { get; set; } }")]
    [InlineData("class Customer { public const string Email = \"email\"; public static string Phone; }")]
    [InlineData("class EmailTemplate { public string Name { get; set; } public string Subject { get; set; } }")]
    [InlineData("class PhoneSettings { public string DefaultPhoneNumber { get; set; } }")]
    [InlineData("class Product { public string Name { get; set; } public string Title { get; set; } }")]
    [InlineData("class SelectListItem { public string Name { get; set; } public string Text { get; set; } }")]
    [InlineData("class TreeParent { public string Name { get; set; } }")]
    [InlineData("class ShippingPointSerializable { public string Country { get; set; } public string City { get; set; } public string ZipPostalCode { get; set; } }")]
    [InlineData("enum Fields { Email, FirstName }")]
    [InlineData("class Index { public string this[string email] => email; }")]
    public void WhatIsNoDatum_IsNot(string source) => Assert.Equal("", SuggestionsFor(source));

    [Theory]
    [InlineData("class Customer { [CustomerContactData] public string Email { get; set; } }", "")]
    [InlineData("class Customer { [NotPersonal(\"role mailbox\")] public string Email { get; set; } }", "")]
    [InlineData("class Customer { [Declassified(\"published\")] public string Email { get; set; } }", "")]
    [InlineData("[PersonalData] class Customer { public string Email { get; set; } }", "")]
    [InlineData("[NotPersonal(\"made up\")] class Customer { public string Email { get; set; } }", "")]
    [InlineData("record Customer([property: CustomerContactData] string Email);", "")]
    [InlineData("class Customer { public string Email { get; set; } }", "tag Customer.Email CustomerContactData")]
    [InlineData("class Customer { public string Email { get; set; } }", "tag Customer.Email none")]
    [InlineData("class SecretAttribute : Attribute { } class Customer { [Secret] public string Email { get; set; } }", "tag @SecretAttribute PersonalData")]
    public void MemberSomebodyHasSpokenOf_IsNot(string source, string models) => Assert.Equal("", SuggestionsFor(source, models));

    [Fact]
    public void MemberThatOverridesOrImplements_IsSuggestedWhereItIsDeclaredFirst()
        => Assert.Equal("IHasMail.Email", string.Join(" ", Find("interface IHasMail { string Email { get; } } class Customer : IHasMail { public string Email => \"\"; }", "").Select(Name)));

    [Fact]
    public void FieldBehindAProperty_IsNot()
        => Assert.Equal("Customer.Email", string.Join(" ", Find("class Customer { private string _email = \"\"; public string Email { get => _email; set => _email = value; } }", "").Select(Name)));

    [Theory]
    [InlineData("[System.ComponentModel.DataAnnotations.EmailAddress] public string Login { get; set; }", "CustomerContactData", "annotated [EmailAddress]")]
    [InlineData("[System.ComponentModel.DataAnnotations.Phone] public string Reach { get; set; }", "CustomerContactData", "annotated [Phone]")]
    [InlineData("[System.ComponentModel.DataAnnotations.CreditCard] public string Plastic { get; set; }", "PaymentData", "annotated [CreditCard]")]
    [InlineData("[System.ComponentModel.DataAnnotations.DataType(System.ComponentModel.DataAnnotations.DataType.Password)] public string Word { get; set; }", "CredentialData", "annotated [DataType.Password]")]
    [InlineData("[System.Text.Json.Serialization.JsonPropertyName(\"last_name\")] public string B { get; set; }", "CustomerContactData", "written as 'last_name'")]
    [InlineData("[System.ComponentModel.DataAnnotations.Schema.Column(\"GEBURTSDATUM\")] public DateTime Gd { get; set; }", "PersonalData", "written as 'GEBURTSDATUM'")]
    [InlineData("[System.Runtime.Serialization.DataMember(Name = \"zipCode\")] public string Z { get; set; }", "CustomerContactData", "written as 'zipCode'")]
    public void AttributeOfTheFramework_Tells(string member, string category, string reason)
    {
        var found = Assert.Single(Find($"class Row {{ {member} }}", ""));
        Assert.Equal(category, found.Suggestion.Category);
        Assert.StartsWith(reason, found.Suggestion.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void NameGivenElsewhere_TellsOfAMemberThatDoesNotByItself()
    {
        var code = Code.Of("class Row { public string F7 { get; set; } public string Email { get; set; } public string C1 { get; set; } }");
        var suggester = new MemberSuggester(new Lazy<TagReader>(code.Tags));
        Assert.Equal("CustomerContactData", suggester.ByOtherName(code.Symbol("Row.F7"), "mobile_phone")?.Category);
        Assert.Null(suggester.ByOtherName(code.Symbol("Row.C1"), "colour"));
        Assert.Null(suggester.ByOtherName(code.Symbol("Row.Email"), "mobile_phone"));
    }

    [Fact]
    public void Suggestions_AreTheSameEachTime()
    {
        const string Source = "class Customer { public string Email { get; set; } public string Name { get; set; } public DateTime BirthDate { get; set; } }";
        Assert.Equal(SuggestionsFor(Source), SuggestionsFor(Source));
    }

    private static string SuggestionsFor(string source, string models = "")
        => string.Join(", ", Find(source, models).Select(static found => $"{found.Member.Name} {found.Suggestion.Category}"));

    private static List<MemberSuggestion> Find(string source, string models)
    {
        var code = Code.Of(source, models);
        var suggester = new MemberSuggester(new Lazy<TagReader>(code.Tags));
        return [.. TypesOf(code.Compilation.Assembly.GlobalNamespace).SelectMany(suggester.Of)];
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol root)
        => root.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(static child => child is INamedTypeSymbol type ? TypesOf(type).Prepend(type) : TypesOf(child));

    private static string Name(MemberSuggestion found) => $"{found.Member.ContainingType.Name}.{found.Member.Name}";
}
