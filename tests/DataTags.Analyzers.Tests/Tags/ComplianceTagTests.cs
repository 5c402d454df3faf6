using DataTags.Analyzers.Catalog;
using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Tags;

/// <summary>Classifications of Microsoft.Extensions.Compliance count as tags.</summary>
public sealed class ComplianceTagTests
{
    private const string Taxonomy = """
        using Microsoft.Extensions.Compliance.Classification;

        class PrivateDataAttribute() : DataClassificationAttribute(new DataClassification("Shop", "Private"));

        class User
        {
            [PrivateData] public string Email { get; set; } = "";
            public string Theme { get; set; } = "";
        }

        """;

    [Fact]
    public Task ClassDerivedFromTheirs_IsPersonalData() => FlowCase.VerifyAsync(
        Taxonomy + """
        class C
        {
            void M(User user)
            {
                Console.WriteLine({|#0:user.Email|});
                Console.WriteLine(user.Theme);
            }
        }
        """,
        state => state.Stubs.Add(Stubs.Compliance),
        new DiagnosticResult("DT1002").WithLocation(0).WithProperty(FindingProperties.Category, "PersonalData"));

    [Fact]
    public Task ModelLine_NamesTheCategory() => FlowCase.VerifyAsync(
        Taxonomy + """
        class C
        {
            void M(User user) => Console.WriteLine({|#0:user.Email|});
        }
        """,
        state =>
        {
            state.Stubs.Add(Stubs.Compliance);
            state.AdditionalFiles.Add(("privacy.datatags", "tag @PrivateDataAttribute CustomerContactData"));
        },
        new DiagnosticResult("DT1002").WithLocation(0).WithProperty(FindingProperties.Category, "CustomerContactData"));

    [Fact]
    public Task Redactor_Masks() => FlowCase.VerifyAsync(
        Taxonomy + """
        class C(Microsoft.Extensions.Compliance.Redaction.Redactor redactor)
        {
            void M(User user) => Console.WriteLine(redactor.Redact(user.Email));
        }
        """,
        state => state.Stubs.Add(Stubs.Compliance));
}
