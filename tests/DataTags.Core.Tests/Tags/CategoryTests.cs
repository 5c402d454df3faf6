using DataTags.Core.Tags;
using DataTags.Core.Tests.Support;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tests.Tags;

public sealed class CategoryTests
{
    [Theory]
    [InlineData("CredentialData", "PersonalData", true)]
    [InlineData("CredentialData", "SupportData", true)]
    [InlineData("UsageData.Aggregated", "ServiceGeneratedData", true)]
    [InlineData("PersonalData", "CredentialData", false)]
    [InlineData("EncryptionKey", "PersonalData", false)]
    [InlineData("ContactPreference", "PersonalData", false)]
    [InlineData("Nothing", "PersonalData", false)]
    [InlineData("Nothing", "Nothing", true)]
    public void BuiltInLattice(string category, string ancestor, bool expected) => Assert.Equal(expected, CategorySet.BuiltIn.IsA(category, ancestor));

    [Fact]
    public void EveryShippedAttribute_IsABuiltInCategory_WithTheSameParent()
    {
        var code = Code.Of("");
        var assembly = code.Compilation.References.Select(code.Compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>().Single(symbol => symbol.Name == "DataTags.Attributes");
        var tags = assembly.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "DataTags").GetTypeMembers().Where(type => type is { IsAbstract: false, BaseType.Name: "DataTagAttribute" }).ToList();

        Assert.Equal(17, tags.Count);
        Assert.All(tags, tag => Assert.True(CategorySet.BuiltIn.TryGet(tag.Name[..^"Attribute".Length], out _), tag.Name));
        foreach (var tag in tags)
        {
            var refines = tag.GetAttributes().SingleOrDefault(attribute => attribute.AttributeClass!.Name == "RefinesCategoryAttribute");
            if (refines?.ConstructorArguments[0].Value is INamedTypeSymbol parent)
                Assert.Equal(parent.Name[..^"Attribute".Length], CategorySet.BuiltIn.All.Single(category => category.Name + "Attribute" == tag.Name).Parent);
        }
    }

    [Fact]
    public void Names_MakeCategoriesEqual()
    {
        Assert.Equal(new DataCategory("A", "X"), new DataCategory("A", "Y"));
        Assert.NotEqual(new DataCategory("A", null), new DataCategory("B", null));
    }

    [Fact]
    public void With_KeepsWhatIsKnown()
    {
        var same = CategorySet.BuiltIn.With(new DataCategory("PaymentData", "EncryptionKey"));

        Assert.Same(CategorySet.BuiltIn, same);
        Assert.True(CategorySet.BuiltIn.With(new DataCategory("Iban", "PaymentData")).IsA("Iban", "PersonalData"));
    }

    [Fact]
    public void Circle_OfParents_Ends()
    {
        var set = CategorySet.BuiltIn.With(new DataCategory("A", "B"), new DataCategory("B", "A"));

        Assert.False(set.IsA("A", "PersonalData"));
        Assert.True(set.IsA("A", "B"));
    }

    [Fact]
    public void UsersCategories_AreFoundWithTheirParents()
    {
        var code = Code.Of("""
            namespace Acme;
            [RefinesCategory(typeof(PaymentDataAttribute))] public class IbanAttribute : DataTagAttribute;
            [RefinesCategory(typeof(IbanAttribute))] public sealed class GermanIbanAttribute : DataTagAttribute;
            public sealed class HealthAttribute : DataTagAttribute;
            public sealed class SwissIbanAttribute : IbanAttribute;
            public sealed class Plain : DataTagAttribute;
            public class C { [GermanIban] public string A = ""; [Health] public string B = ""; [SwissIban] public string D = ""; [Plain] public string E = ""; }
            """);

        Assert.Equal("GermanIban", code.TagsOf("Acme.C.A"));
        Assert.True(code.Tags.Categories.IsA("GermanIban", "PaymentData"));
        Assert.False(code.Tags.Categories.TryGet("Health", out _));
        Assert.Equal("Health", code.TagsOf("Acme.C.B"));
        Assert.True(code.Tags.Categories.IsA("Health", "PersonalData"));
        Assert.Equal("SwissIban", code.TagsOf("Acme.C.D"));
        Assert.True(code.Tags.Categories.IsA("SwissIban", "Iban"));
        Assert.Equal("Plain", code.TagsOf("Acme.C.E"));
    }

    [Fact]
    public void UsersCategories_RefiningEachOther_AreStillPersonalData()
    {
        var code = Code.Of("[RefinesCategory(typeof(BAttribute))] public class AAttribute : DataTagAttribute; [RefinesCategory(typeof(AAttribute))] public class BAttribute : DataTagAttribute; [RefinesCategory(typeof(SelfAttribute))] public class SelfAttribute : DataTagAttribute; public class C { [A] public string X = \"\"; [Self] public string Y = \"\"; }");

        Assert.Equal("A", code.TagsOf("C.X"));
        Assert.True(code.Tags.Categories.IsA("A", "PersonalData"));
        Assert.Equal("Self", code.TagsOf("C.Y"));
        Assert.True(code.Tags.Categories.IsA("Self", "PersonalData"));
    }

    [Fact]
    public void UsersCategory_OfAReferencedAssembly_IsFoundByName()
    {
        var code = Code.OfMetadata("namespace Deep.Down; public sealed class BloodGroupAttribute : DataTags.DataTagAttribute;");

        Assert.True(code.Tags.TryFindCategory("BloodGroup", out var category));
        Assert.Equal("PersonalData", category.Parent);
        Assert.False(code.Tags.TryFindCategory("Bloodgroup", out _));
    }

    [Fact]
    public void Tags_AreRecognisedByMetadataName()
    {
        // A project may bring its own copy of the attributes instead of the assembly.
        var code = Code.Of("namespace Other { public abstract class DataTagAttribute : Attribute; public class FakeAttribute : DataTagAttribute; public class C { [Fake] public string X = \"\"; } }");

        Assert.Equal("", code.TagsOf("Other.C.X"));
    }

    [Theory]
    [InlineData("PaymentDate", "PaymentData")]
    [InlineData("customerdata", "CustomerData")]
    [InlineData("Zebra", null)]
    public void Nearest(string misspelt, string? expected) => Assert.Equal(expected, CategorySet.BuiltIn.Nearest(misspelt));
}
