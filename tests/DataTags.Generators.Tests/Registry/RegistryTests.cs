using DataTags.Generators.Registry;
using DataTags.Generators.Tests.Kit;
using DataTags.Testing;
using Verify = DataTags.Testing.VerifyGenerator<DataTags.Generators.Registry.RegistryGenerator>;

namespace DataTags.Generators.Tests.Registry;

public sealed class RegistryTests
{
    private const string Source = """
        using DataTags;
        [assembly: GenerateTagRegistry]
        namespace Shop
        {
            [RefinesCategory(typeof(CustomerDataAttribute))] public sealed class LoyaltyDataAttribute : DataTagAttribute { }
            public interface IContact { [CustomerContactData(Notes = "for \"invoices\"")] string Email { get; } }
            public partial class Customer : IContact
            {
                public string Email { get; set; } = "";
                [PaymentData, Mask(MaskMode.Pan)] private string _card = "";
                [CustomerData(Context = DataContext.Support, Notes = "in tickets")] public string? Story { get; set; }
                public int Untagged { get; set; }
                private record Nested<T>([LoyaltyData] T Points);
            }
            [PaymentData] public struct Account { public string Iban; public static string Format = ""; }
        }
        """;

    private const string Sample = """

        public static class Sample
        {
            public static string List() => string.Join("\n", System.Linq.Enumerable.Select(TestProject.TagRegistry.Members, member => member + " " + member.Mask + " " + member.Notes));
        }
        """;

    [Fact]
    public void AllTaggedMembers_AreListed() => Verify.VerifySnapshot(Source);

    [Fact]
    public void List_IsReadAtRunTime() => Assert.Equal(
        """
        Shop.Account.Iban: PaymentData  
        Shop.Customer.Email: CustomerContactData  for "invoices"
        Shop.Customer.Story: CustomerData.Support  in tickets
        Shop.Customer._card: PaymentData Pan 
        Shop.Customer.Nested<T>.Points: LoyaltyData  
        Shop.IContact.Email: CustomerContactData  for "invoices"
        """.ReplaceLineEndings("\n"),
        GeneratedAssembly.Load(Verify.Run(Source + Sample)).Call("List"));

    [Fact]
    public void WithoutTheAttribute_NothingIsGenerated() => Verify.VerifyEmpty(Source.Replace("[assembly: GenerateTagRegistry]", "", StringComparison.Ordinal));

    [Fact]
    public void WithoutTaggedMembers_TheListIsEmpty()
        => Assert.Equal("", GeneratedAssembly.Load(Verify.Run("[assembly: DataTags.GenerateTagRegistry]" + Sample)).Call("List"));

    [Theory]
    [InlineData("Shop.Web", "namespace Shop.Web")]
    [InlineData("my-app.2nd.class", "namespace my_app._2nd.@class")]
    [InlineData("...", "internal static partial class TagRegistry")]
    public void RootNamespace_IsItsNamespace(string rootNamespace, string expected)
        => Assert.Contains(expected, Verify.Run(Source, state => state.GlobalOptions["build_property.RootNamespace"] = rootNamespace).Files["TagRegistry.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("namespace TestProject { class TagRegistry { } }")]
    [InlineData("class TestProject { }")]
    public void TakenName_GeneratesNothing(string taken) => Verify.VerifyEmpty(Source + taken);

    [Fact]
    public void TagLines_Count() => Assert.Contains(
        "\"Untagged\", \"PaymentData\"",
        Verify.Run(Source, state => state.AdditionalFiles.Add(("shop.datatags", "tag Shop.Customer.Untagged PaymentData"))).Files["TagRegistry.Members.g.cs"],
        StringComparison.Ordinal);

    [Fact]
    public void UnrelatedEdit_ReusesEverything() => Verify.VerifyIncremental(Source, RegistryGenerator.PlaceStep, RegistryGenerator.ContentStep);

    [Fact]
    public void NewTaggedMember_ChangesTheListAlone()
    {
        var run = Verify.Run(Source).Replace("public int Untagged", "[CustomerData] public int Untagged");
        run.AssertReused(RegistryGenerator.PlaceStep);
        run.AssertReasons(RegistryGenerator.ContentStep, Microsoft.CodeAnalysis.IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void AttributeTwice_IsNoCrash()
        => Assert.Equal(2, Verify.Run(Source + "\n", state => state.Sources.Add("[assembly: DataTags.GenerateTagRegistry]"), allowErrors: true).Files.Count);
}
