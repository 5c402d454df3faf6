using DataTags.Core.Tests.Support;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tests.Tags;

public sealed class TagReaderTests
{
    private const string Shapes = """
        namespace Acme;
        public interface IContact { [CustomerContactData] string Email { get; } [return: CustomerData] string Load([PaymentData] string card); }
        public abstract class Person { [CustomerData] public abstract string Name { get; set; } [return: SupportData] public virtual string Ask([CredentialData] string pin) => ""; }
        public class Customer : Person, IContact
        {
            [CustomerContactData] public string Phone = "";
            [field: PaymentData] public string Iban { get; set; } = "";
            public override string Name { get; set; } = "";
            public string Email => "";
            public string Load(string number) => "";
            public override string Ask(string code) => "";
            public string Plain { get; set; } = "";
            public const string Constant = "";
            public static string Shared = "";
        }
        public class Special : Customer { public sealed override string Name { get => base.Name; set => base.Name = value; } }
        public class Hidden : IContact { string IContact.Email => ""; string IContact.Load(string x) => ""; }
        public record Order([CustomerData] string Note, [property: PaymentData] string Card, int Number);
        public readonly record struct Point([CustomerData] double Latitude);
        [CustomerData] public class Profile { public string Nick = ""; public int Age { get; init; } [NotPersonal("public")] public string Team = ""; [PaymentData] public string Vat = ""; public static int Count; public const int Max = 1; public string Show() => ""; }
        public class Derived : Profile { public string More = ""; }
        public class Box<[CustomerData] T> { public T Content = default!; public List<T> All = []; public T[] Array = []; public int Size; public T Get() => Content; public void Put(T item) { } }
        public partial class Parts { [return: CustomerData] public partial string Read([PaymentData] string key); [CustomerData] public partial string Text { get; set; } }
        public partial class Parts { public partial string Read(string key) => key; public partial string Text { get => ""; set { } } }
        public class Primary([CustomerData] string name) { public string Shout() => name; }
        public class Row { public string this[[PaymentData] int index] { [return: CustomerData] get => ""; } }
        public class Support { [CustomerData(Context = DataContext.Support)] public string Case = ""; [CustomerData] public string Plain = ""; [UsageData(Aggregated = true)] public int Hits; [UsageData] public int Clicks; }
        """;

    [Theory]
    [InlineData("Acme.Customer.Phone", "CustomerContactData")]
    [InlineData("Acme.Customer.Iban", "PaymentData")]
    [InlineData("Acme.Customer.Name", "CustomerData")]
    [InlineData("Acme.Special.Name", "CustomerData")]
    [InlineData("Acme.Customer.Email", "CustomerContactData")]
    [InlineData("Acme.Hidden.Email", "CustomerContactData")]
    [InlineData("Acme.Customer.Load", "CustomerData")]
    [InlineData("Acme.Customer.Load(number)", "PaymentData")]
    [InlineData("Acme.Hidden.Load", "CustomerData")]
    [InlineData("Acme.Customer.Ask", "SupportData")]
    [InlineData("Acme.Customer.Ask(code)", "CredentialData")]
    [InlineData("Acme.Customer.Plain", "")]
    [InlineData("Acme.Customer.Constant", "")]
    [InlineData("Acme.Customer", "")]
    [InlineData("Acme.Order.Note", "CustomerData")]
    [InlineData("Acme.Order.Card", "PaymentData")]
    [InlineData("Acme.Order.Number", "")]
    [InlineData("Acme.Order..ctor(Note)", "CustomerData")]
    [InlineData("Acme.Order..ctor(Card)", "PaymentData")]
    [InlineData("Acme.Point.Latitude", "CustomerData")]
    [InlineData("Acme.Profile", "CustomerData")]
    [InlineData("Acme.Derived", "CustomerData")]
    [InlineData("Acme.Profile.Nick", "CustomerData")]
    [InlineData("Acme.Profile.Age", "CustomerData")]
    [InlineData("Acme.Profile.Team", "")]
    [InlineData("Acme.Profile.Vat", "CustomerData PaymentData")]
    [InlineData("Acme.Profile.Count", "")]
    [InlineData("Acme.Profile.Max", "")]
    [InlineData("Acme.Profile.Show", "")]
    [InlineData("Acme.Derived.More", "CustomerData")]
    [InlineData("Acme.Box.Content", "CustomerData")]
    [InlineData("Acme.Box.All", "CustomerData")]
    [InlineData("Acme.Box.Array", "CustomerData")]
    [InlineData("Acme.Box.Size", "")]
    [InlineData("Acme.Box.Get", "CustomerData")]
    [InlineData("Acme.Box.Put(item)", "CustomerData")]
    [InlineData("Acme.Parts.Read", "CustomerData")]
    [InlineData("Acme.Parts.Read(key)", "PaymentData")]
    [InlineData("Acme.Parts.Text", "CustomerData")]
    [InlineData("Acme.Primary..ctor(name)", "CustomerData")]
    [InlineData("Acme.Row.this[]", "CustomerData")]
    [InlineData("Acme.Row.this[](index)", "PaymentData")]
    [InlineData("Acme.Support.Case", "CustomerData.Support")]
    [InlineData("Acme.Support.Plain", "CustomerData")]
    [InlineData("Acme.Support.Hits", "UsageData.Aggregated")]
    [InlineData("Acme.Support.Clicks", "UsageData")]
    public void Tag_IsRead(string symbol, string expected) => Assert.Equal(expected, Code.Of(Shapes).TagsOf(symbol));

    [Theory]
    [InlineData("Acme.Customer.Phone", "CustomerContactData")]
    [InlineData("Acme.Special.Name", "CustomerData")]
    [InlineData("Acme.Customer.Email", "CustomerContactData")]
    [InlineData("Acme.Customer.Load", "CustomerData")]
    [InlineData("Acme.Customer.Load(number)", "PaymentData")]
    [InlineData("Acme.Order.Note", "CustomerData")]
    [InlineData("Acme.Order.Card", "PaymentData")]
    [InlineData("Acme.Order..ctor(Card)", "PaymentData")]
    [InlineData("Acme.Point.Latitude", "CustomerData")]
    [InlineData("Acme.Profile.Nick", "CustomerData")]
    [InlineData("Acme.Box.Content", "CustomerData")]
    [InlineData("Acme.Box.Put(item)", "CustomerData")]
    [InlineData("Acme.Support.Case", "CustomerData.Support")]
    public void Tag_SurvivesInMetadata(string symbol, string expected) => Assert.Equal(expected, Code.OfMetadata(Shapes).TagsOf(symbol));

    [Fact]
    public void FacesOfAProperty_ShareItsTags()
    {
        var code = Code.Of(Shapes);
        var name = (IPropertySymbol)code.Symbol("Acme.Customer.Name");
        var field = name.ContainingType.GetMembers().OfType<IFieldSymbol>().Single(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, name));

        Assert.Single(code.Tags.Read(field));
        Assert.Single(code.Tags.Read(name.GetMethod!));
        Assert.Single(code.Tags.Read(name.SetMethod!.Parameters[0]));
    }

    [Fact]
    public void ConstructedMember_HasTheTagsOfItsDefinition()
    {
        var code = Code.Of(Shapes);
        var box = code.Compilation.GetTypeByMetadataName("Acme.Box`1")!.Construct(code.Compilation.GetSpecialType(SpecialType.System_String));

        Assert.Equal("CustomerData", Assert.Single(code.Tags.Read(box.GetMembers("Content").Single())).Category.Name);
    }

    [Fact]
    public void Declared_IsTheSymbolThatCarriesTheTag()
    {
        var code = Code.Of(Shapes);

        Assert.Equal("Acme.IContact.Email", Assert.Single(code.Tags.Read(code.Symbol("Acme.Customer.Email"))).Declared.ToDisplayString());
        Assert.Equal("Acme.Profile", Assert.Single(code.Tags.Read(code.Symbol("Acme.Profile.Nick"))).Declared.ToDisplayString());
    }

    [Fact]
    public void MoreSpecificTag_HidesItsAncestor()
    {
        var code = Code.Of("public abstract class B { [PersonalData] public abstract string X { get; } } public class D : B { [CredentialData] public override string X => \"\"; }");

        Assert.Equal("CredentialData", code.TagsOf("D.X"));
    }

    [Theory]
    [InlineData("[NotPersonal(\"x\")] public string X = \"\";", true, "")]
    [InlineData("[NotPersonal(\"x\"), CustomerData] public string X = \"\";", false, "CustomerData")]
    [InlineData("public string X = \"\";", false, "")]
    public void NotPersonal_GivesWayToATagOnTheVeryMember(string member, bool expected, string tags)
    {
        var code = Code.Of($"public class C {{ {member} }}");

        Assert.Equal(expected, code.Tags.IsNotPersonal(code.Symbol("C.X")));
        Assert.Equal(tags, code.TagsOf("C.X"));
    }

    [Fact]
    public void NotPersonal_OnOverride_StopsTheInheritedTag()
    {
        var code = Code.Of("public abstract class B { [CustomerData] public abstract string X { get; } } public class D : B { [NotPersonal(\"constant\")] public override string X => \"shop\"; }");

        Assert.True(code.Tags.IsNotPersonal(code.Symbol("D.X")));
        Assert.Equal("", code.TagsOf("D.X"));
    }

    [Fact]
    public void NotPersonal_OnType_HoldsForItsMembers()
    {
        var code = Code.Of("[NotPersonal(\"catalogue\")] public class Article { public string Title = \"\"; }");

        Assert.True(code.Tags.IsNotPersonal(code.Symbol("Article.Title")));
    }

    [Fact]
    public void Declassified_TellsItsReason()
    {
        var code = Code.Of("public class C { [Declassified(\"initials only\", Reviewer = \"dpo\")] public string Initials() => \"\"; public string Other() => \"\"; }");

        Assert.True(code.Tags.IsDeclassified(code.Symbol("C.Initials"), out var reason));
        Assert.Equal("initials only", reason);
        Assert.False(code.Tags.IsDeclassified(code.Symbol("C.Other"), out _));
    }

    [Fact]
    public void Mask_TellsItsMode()
    {
        var code = Code.Of("public class C { [Mask(DataTags.MaskMode.KeepLast)] public string Card = \"\"; } public record R([Mask(DataTags.MaskMode.Email)] string Mail);");

        Assert.Equal("KeepLast", code.Tags.MaskMode(code.Symbol("C.Card")));
        Assert.Equal("Email", code.Tags.MaskMode(code.Symbol("R.Mail")));
    }
}
