using System.Text;
using DataTags.Core.Models;
using DataTags.Core.Policy;
using DataTags.Core.Tags;
using CoreKind = DataTags.Core.SinkKind;
using CoreStrength = DataTags.Core.Strength;

namespace DataTags.Conventions.Tests.Rules;

/// <summary>What the page of a flow rule says of each category is what the built-in policy answers.</summary>
public sealed class PolicyTableTests
{
    private static readonly string[] Categories =
    [
        "PersonalData", "CustomerData", "CustomerContactData", "AdministratorData", "InviteeContact", "PaymentData", "ProfessionalServicesData", "SupportData", "CredentialData",
        "Recording", "BasicContact", "CookieData", "DiagnosticData", "ServiceGeneratedData", "UsageData", "EncryptionKey", "ContactPreference",
    ];

    private static readonly Lazy<PolicyEvaluator> Policy = new(static () => PolicyEvaluator.Create([.. BuiltInCatalogue.Packs, .. BuiltInCatalogue.Files], CategorySet.BuiltIn));

    [Theory]
    [InlineData("DT1001", CoreKind.Advertising)]
    [InlineData("DT1002", CoreKind.Logging)]
    [InlineData("DT1003", CoreKind.ThirdParty)]
    [InlineData("DT1004", CoreKind.Telemetry)]
    [InlineData("DT1005", CoreKind.Ai)]
    [InlineData("DT1006", CoreKind.Payment)]
    [InlineData("DT1007", CoreKind.Messaging)]
    [InlineData("DT1008", CoreKind.Network)]
    [InlineData("DT1009", CoreKind.Storage)]
    [InlineData("DT1010", CoreKind.Cache)]
    [InlineData("DT1010", CoreKind.Queue)]
    [InlineData("DT1011", CoreKind.Url)]
    [InlineData("DT1012", CoreKind.Cookie)]
    [InlineData("DT1013", CoreKind.Response)]
    [InlineData("DT1014", CoreKind.Exception)]
    [InlineData("DT1015", CoreKind.Process)]
    [InlineData("DT1016", CoreKind.LegalDisclosure)]
    [InlineData("DT1101", CoreKind.Advertising, CoreStrength.Hash)]
    public void Table_IsWhatThePolicySays(string id, CoreKind kind, CoreStrength strength = CoreStrength.None)
        => Assert.Contains(TableOf(kind, strength), RulePage.Read(id).Sections["Clause"], StringComparison.Ordinal);

    [Fact]
    public void Categories_AreAllBuiltInOnes()
        => Assert.All(Categories, name => Assert.True(CategorySet.BuiltIn.TryGet(name, out _), name));

    private static string TableOf(CoreKind kind, CoreStrength strength)
    {
        var text = new StringBuilder("| Data | Answer | Clause |\n|---|---|---|\n");
        var answers = Categories
            .Select(category => (Category: category, Decision: Policy.Value.Decide(new PolicyQuestion(category, kind, Strength: strength))))
            .GroupBy(answer => (answer.Decision.Severity, answer.Decision.ClauseId, answer.Decision.ClauseText, answer.Decision.PackId))
            .OrderByDescending(group => group.Key.Severity)
            .ThenBy(group => group.Key.ClauseId, StringComparer.Ordinal);
        foreach (var group in answers)
        {
            var answer = group.Key.Severity == Core.Language.PolicySeverity.None ? "allowed" : group.Key.Severity.ToString().ToLowerInvariant();
            var clause = group.Key.ClauseId == "default" ? "default" : $"{group.Key.ClauseId}: {group.Key.ClauseText}";
            text.Append("| ").AppendJoin(", ", group.Select(item => item.Category)).Append(" | ").Append(answer).Append(" | ").Append(clause).Append(" |\n");
        }

        return text.ToString();
    }
}
