using DataTags.Analyzers.Catalog;
using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Tags;

/// <summary>Attributes of ASP.NET Core Identity count as tags; the true assembly is referenced.</summary>
public sealed class IdentityTagTests
{
    [Theory]
    [InlineData("PersonalData")]
    [InlineData("ProtectedPersonalData")]
    public Task MemberWithItsAttribute_IsPersonalData(string attribute) => FlowCase.VerifyAsync(
        $$"""
        class User
        {
            [Microsoft.AspNetCore.Identity.{{attribute}}] public string Email { get; set; } = "";
            public string Theme { get; set; } = "";
        }

        class C
        {
            void M(User user)
            {
                Console.WriteLine({|#0:user.Email|});
                Console.WriteLine(user.Theme);
            }
        }
        """,
        new DiagnosticResult("DT1002").WithLocation(0).WithProperty(FindingProperties.Category, "PersonalData").WithProperty(FindingProperties.Datum, "User.Email"));

    [Fact]
    public Task OverrideOfATaggedMember_KeepsTheTag() => FlowCase.VerifyAsync("""
        class User { [Microsoft.AspNetCore.Identity.PersonalData] public virtual string Email { get; set; } = ""; }
        class Admin : User { public override string Email { get; set; } = ""; }

        class C
        {
            void M(Admin admin) => Console.WriteLine({|DT1002:admin.Email|});
        }
        """);

    [Fact]
    public Task OwnTagBesideIt_SaysMoreAndCounts() => FlowCase.VerifyAsync(
        """
        class User { [Microsoft.AspNetCore.Identity.PersonalData, PaymentData] public string Card { get; set; } = ""; }

        class C
        {
            void M(User user) => Console.WriteLine({|#0:user.Card|});
        }
        """,
        new DiagnosticResult("DT1002").WithLocation(0).WithProperty(FindingProperties.Category, "PaymentData"));

    [Fact]
    public Task AttributeOfTheSameShortName_IsNoTag() => FlowCase.VerifyAsync("""
        namespace Elsewhere { class ProtectedPersonalDataAttribute : Attribute; }

        class User { [Elsewhere.ProtectedPersonalData] public string Email { get; set; } = ""; }

        class C
        {
            void M(User user) => Console.WriteLine(user.Email);
        }
        """);
}
