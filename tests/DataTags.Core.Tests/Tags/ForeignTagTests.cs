using DataTags.Core.Tests.Support;

namespace DataTags.Core.Tests.Tags;

public sealed class ForeignTagTests
{
    private const string Source = """
        namespace Microsoft.Extensions.Compliance.Classification
        {
            public readonly struct DataClassification(string taxonomy, string value) { public string Taxonomy => taxonomy; public string Value => value; }
            public class DataClassificationAttribute : Attribute { protected DataClassificationAttribute(DataClassification classification) { } }
            public sealed class NoDataClassificationAttribute() : DataClassificationAttribute(default);
        }
        namespace Acme
        {
            using Microsoft.Extensions.Compliance.Classification;
            public class PrivateDataAttribute() : DataClassificationAttribute(new("acme", "private"));
            public sealed class PinAttribute() : PrivateDataAttribute;
            public class User
            {
                [PrivateData] public string Name { get; set; } = "";
                [Pin] public string Pin = "";
                [NoDataClassification] public string Team = "";
                [Microsoft.AspNetCore.Identity.PersonalData] public virtual string Email { get; set; } = "";
                [Microsoft.AspNetCore.Identity.ProtectedPersonalData] public string Phone { get; set; } = "";
                public string Nick { get; set; } = "";
                public string Load([PrivateData] string key) => "";
            }
            public class Admin : User { public override string Email { get; set; } = ""; }
            public record Row([PrivateData] string Cell);
            public class Legacy { public string Mail = ""; public string Code { get; set; } = ""; public string Read() => ""; public class Inner { public string Deep = ""; } }
            public class Newer : Legacy { }
            public interface IHolder { string Held { get; } }
            public class Holder : IHolder { public string Held => ""; }
        }
        """;

    private const string Lines = """
        tag @Microsoft.Extensions.Compliance.Classification.NoDataClassificationAttribute none
        tag @Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute+derived PersonalData
        tag @Microsoft.AspNetCore.Identity.PersonalDataAttribute CustomerData
        tag @Microsoft.AspNetCore.Identity.ProtectedPersonalDataAttribute CustomerContactData
        tag Acme.Legacy.Mail CustomerContactData
        tag Acme.Legacy.Read(*) CustomerData,SupportData
        tag Acme.Legacy.Inner CustomerData
        tag *.Code PaymentData
        tag Acme.IHolder.Held CustomerData
        """;

    [Theory]
    [InlineData("Acme.User.Name", "PersonalData")]
    [InlineData("Acme.User.Pin", "PersonalData")]
    [InlineData("Acme.User.Team", "")]
    [InlineData("Acme.User.Email", "CustomerData")]
    [InlineData("Acme.Admin.Email", "CustomerData")]
    [InlineData("Acme.User.Phone", "CustomerContactData")]
    [InlineData("Acme.User.Nick", "")]
    [InlineData("Acme.User.Load(key)", "PersonalData")]
    [InlineData("Acme.Row.Cell", "PersonalData")]
    [InlineData("Acme.Legacy.Mail", "CustomerContactData")]
    [InlineData("Acme.Legacy.Code", "PaymentData")]
    [InlineData("Acme.Legacy.Read", "CustomerData SupportData")]
    [InlineData("Acme.Legacy+Inner", "CustomerData")]
    [InlineData("Acme.Legacy+Inner.Deep", "CustomerData")]
    [InlineData("Acme.Holder.Held", "CustomerData")]
    public void Line_TagsWhatCannotBeEdited(string symbol, string expected) => Assert.Equal(expected, Code.Of(Source, Lines).TagsOf(symbol));

    [Theory]
    [InlineData("Acme.User.Name")]
    [InlineData("Acme.User.Email")]
    [InlineData("Acme.Legacy.Mail")]
    public void WithoutLines_ForeignAttributesAreNoTags(string symbol) => Assert.Equal("", Code.Of(Source).TagsOf(symbol));

    [Fact]
    public void None_IsNotPersonal()
    {
        var code = Code.Of("[CustomerData] public class C { public string X = \"\"; public string Y = \"\"; }", "tag C.X none");

        Assert.True(code.Tags.IsNotPersonal(code.Symbol("C.X")));
        Assert.Equal("", code.TagsOf("C.X"));
        Assert.Equal("CustomerData", code.TagsOf("C.Y"));
    }

    [Fact]
    public void WithoutDerived_OnlyTheVeryAttributeCounts()
    {
        var code = Code.Of(Source, "tag @Acme.PrivateDataAttribute PaymentData");

        Assert.Equal("PaymentData", code.TagsOf("Acme.User.Name"));
        Assert.Equal("", code.TagsOf("Acme.User.Pin"));
    }

    [Fact]
    public void Line_MayNameAUsersCategory()
    {
        var code = Code.Of("[RefinesCategory(typeof(PaymentDataAttribute))] public class IbanAttribute : DataTagAttribute; public class C { public string X = \"\"; }", "tag C.X Iban");

        Assert.Equal("Iban", code.TagsOf("C.X"));
        Assert.True(code.Tags.Categories.IsA("Iban", "PaymentData"));
    }
}
