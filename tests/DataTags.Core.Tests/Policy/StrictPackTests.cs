using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Policy;
using DataTags.Core.Tags;

namespace DataTags.Core.Tests.Policy;

/// <summary>The cells of the data-use matrix, as the standard pack decides them.</summary>
public sealed class StrictPackTests
{
    private static readonly PolicyEvaluator s_policy = PolicyEvaluator.Create(BuiltInCatalogue.Packs, CategorySet.BuiltIn);

    public static TheoryData<string> PersonalCategories => [.. CategorySet.BuiltIn.All.Where(category => CategorySet.BuiltIn.IsA(category.Name, CategorySet.Root)).Select(category => category.Name)];

    public static TheoryData<string> AllCategories => [.. CategorySet.BuiltIn.All.Select(category => category.Name)];

    [Theory]
    [MemberData(nameof(PersonalCategories))]
    public void Advertising_IsNeverAllowed_WhateverIsMadeOfTheData(string category)
    {
        foreach (var strength in EnumWords<Strength>.All.Where(strength => strength != Strength.Erased))
        {
            foreach (var purpose in EnumWords<Purpose>.All)
            {
                var decision = s_policy.Decide(new PolicyQuestion(category, SinkKind.Advertising, purpose, Strength: strength, HasConsent: true, HasGrant: true));

                Assert.True(decision is { Verdict: Verdict.Deny, Severity: PolicySeverity.Error }, $"{category} {strength} {purpose}: {decision}");
                Assert.NotEqual("default", decision.ClauseId);
            }
        }
    }

    [Theory]
    [MemberData(nameof(AllCategories))]
    public void OwnSystems_AreNoLeak(string category)
    {
        SinkKind[] own = category is "EncryptionKey" ? [] : category is "PaymentData"
            ? [SinkKind.Storage, SinkKind.Response, SinkKind.Network]
            : [SinkKind.Storage, SinkKind.Response, SinkKind.Network, SinkKind.Cache, SinkKind.Queue];

        foreach (var kind in own)
        {
            var decision = s_policy.Decide(new PolicyQuestion(category, kind));
            Assert.True(decision.Verdict == Verdict.Allow, $"{category} into {kind}: {decision}");
        }
    }

    [Theory]
    [MemberData(nameof(AllCategories))]
    public void ErasedData_MayGoAnywhere(string category)
    {
        foreach (var kind in EnumWords<SinkKind>.All)
            Assert.Equal(Verdict.Allow, s_policy.Decide(new PolicyQuestion(category, kind, Strength: Strength.Erased)).Verdict);
    }

    [Theory]
    [InlineData("CustomerData", SinkKind.Advertising, "c29")]
    [InlineData("CustomerContactData", SinkKind.Advertising, "c27")]
    [InlineData("UsageData", SinkKind.Advertising, "c17")]
    [InlineData("PaymentData", SinkKind.Logging, "c36")]
    [InlineData("PaymentData", SinkKind.Telemetry, "c36")]
    [InlineData("PaymentData", SinkKind.Ai, "c36")]
    [InlineData("PaymentData", SinkKind.ThirdParty, "c36")]
    [InlineData("PaymentData", SinkKind.Messaging, "c36")]
    [InlineData("PaymentData", SinkKind.Exception, "c36")]
    [InlineData("PaymentData", SinkKind.Process, "c36")]
    [InlineData("PaymentData", SinkKind.Url, "c36")]
    [InlineData("CustomerData", SinkKind.ThirdParty, "c44")]
    [InlineData("CustomerData", SinkKind.Ai, "c44")]
    [InlineData("CustomerData", SinkKind.LegalDisclosure, "c44")]
    [InlineData("CustomerContactData", SinkKind.LegalDisclosure, "c21")]
    [InlineData("CredentialData", SinkKind.Logging, "c49")]
    [InlineData("CredentialData", SinkKind.Telemetry, "c49")]
    [InlineData("CredentialData", SinkKind.Ai, "c49")]
    [InlineData("InviteeContact", SinkKind.ThirdParty, "c35")]
    [InlineData("EncryptionKey", SinkKind.Logging, "c12")]
    [InlineData("EncryptionKey", SinkKind.Response, "c12")]
    [InlineData("EncryptionKey", SinkKind.Network, "c12")]
    [InlineData("EncryptionKey", SinkKind.LegalDisclosure, "c45")]
    [InlineData("CustomerData.Support", SinkKind.Messaging, "c21")]
    public void Never_IsAnError(string category, SinkKind kind, string clause) => AssertDecision(category, kind, Verdict.Deny, PolicySeverity.Error, clause);

    [Theory]
    [InlineData("CustomerData", SinkKind.Logging, "default")]
    [InlineData("CustomerContactData", SinkKind.Logging, "default")]
    [InlineData("SupportData", SinkKind.Logging, "default")]
    [InlineData("AdministratorData", SinkKind.Logging, "default")]
    [InlineData("Recording", SinkKind.Logging, "default")]
    [InlineData("PersonalData", SinkKind.Logging, "default")]
    [InlineData("CustomerContactData", SinkKind.Telemetry, "default")]
    [InlineData("CustomerData", SinkKind.Exception, "default")]
    [InlineData("CustomerContactData", SinkKind.Url, "default")]
    [InlineData("CustomerContactData", SinkKind.Cookie, "default")]
    [InlineData("CustomerData", SinkKind.Payment, "default")]
    [InlineData("SupportData", SinkKind.Ai, "c47")]
    [InlineData("SupportData", SinkKind.ThirdParty, "c47")]
    [InlineData("CustomerContactData", SinkKind.ThirdParty, "default")]
    [InlineData("BasicContact", SinkKind.ThirdParty, "default")]
    [InlineData("CredentialData", SinkKind.Messaging, "c49")]
    [InlineData("Recording", SinkKind.ThirdParty, "default")]
    [InlineData("InviteeContact", SinkKind.Logging, "c35")]
    [InlineData("PaymentData", SinkKind.Cache, "c36")]
    [InlineData("EncryptionKey", SinkKind.Storage, "c12")]
    public void Objection_IsAWarning(string category, SinkKind kind, string clause) => AssertDecision(category, kind, Verdict.Deny, PolicySeverity.Warning, clause);

    [Theory]
    [InlineData("CustomerData", SinkKind.Process)]
    [InlineData("CookieData", SinkKind.Logging)]
    [InlineData("CookieData", SinkKind.Url)]
    [InlineData("CookieData", SinkKind.Exception)]
    [InlineData("DiagnosticData", SinkKind.ThirdParty)]
    [InlineData("DiagnosticData", SinkKind.Cookie)]
    [InlineData("UsageData", SinkKind.Ai)]
    public void WeakObjection_IsASuggestion(string category, SinkKind kind) => AssertDecision(category, kind, Verdict.Deny, PolicySeverity.Suggestion, "default");

    [Theory]
    [InlineData("DiagnosticData", SinkKind.Logging, "c41")]
    [InlineData("DiagnosticData", SinkKind.Telemetry, "c41")]
    [InlineData("UsageData", SinkKind.Telemetry, "c41")]
    [InlineData("UsageData.Aggregated", SinkKind.Logging, "c41")]
    [InlineData("ServiceGeneratedData", SinkKind.Logging, "c14")]
    [InlineData("CookieData", SinkKind.Cookie, "c40")]
    [InlineData("PaymentData", SinkKind.Payment, "c36")]
    [InlineData("AdministratorData", SinkKind.Messaging, "c33")]
    [InlineData("CustomerContactData", SinkKind.Messaging, "c22")]
    [InlineData("InviteeContact", SinkKind.Messaging, "c35")]
    [InlineData("CustomerData", SinkKind.Messaging, "default")]
    [InlineData("BasicContact", SinkKind.LegalDisclosure, "c46")]
    [InlineData("ContactPreference", SinkKind.Logging, "default")]
    public void Permission_CitesItsClause(string category, SinkKind kind, string clause) => AssertDecision(category, kind, Verdict.Allow, PolicySeverity.None, clause);

    [Theory]
    [InlineData("PaymentData", Purpose.DetectFraud, Verdict.Allow, "c36")]
    [InlineData("PaymentData", Purpose.Transact, Verdict.Allow, "c36")]
    [InlineData("PaymentData", Purpose.Improve, Verdict.Deny, "c36")]
    [InlineData("PaymentData", Purpose.OwnOffers, Verdict.Deny, "c36")]
    [InlineData("AdministratorData", Purpose.DetectFraud, Verdict.Allow, "c32")]
    [InlineData("SupportData", Purpose.DetectFraud, Verdict.Deny, "c47")]
    [InlineData("CustomerData", Purpose.MarketResearch, Verdict.Deny, "c02")]
    public void Purpose_OfAThirdParty_Decides(string category, Purpose purpose, Verdict verdict, string clause)
    {
        var decision = s_policy.Decide(new PolicyQuestion(category, SinkKind.ThirdParty, purpose));

        Assert.Equal((verdict, clause), (decision.Verdict, decision.ClauseId));
    }

    [Theory]
    [InlineData("CustomerData", Purpose.Personalise, Verdict.Allow, "c28")]
    [InlineData("CustomerData", Purpose.OwnOffers, Verdict.Deny, "c05")]
    [InlineData("CustomerData", Purpose.Profiling, Verdict.Deny, "c16")]
    [InlineData("CustomerData", Purpose.MarketResearch, Verdict.Deny, "c02")]
    [InlineData("CustomerData", Purpose.LawEnforcement, Verdict.Deny, "c44")]
    [InlineData("CustomerData", Purpose.LegalDuty, Verdict.Allow, "c45")]
    [InlineData("CustomerData.Support", Purpose.OwnOffers, Verdict.Deny, "c26")]
    [InlineData("CustomerData.Support", Purpose.Partners, Verdict.Deny, "c27")]
    [InlineData("CustomerData.Support", Purpose.Resolve, Verdict.Allow, "c21")]
    [InlineData("SupportData", Purpose.Personalise, Verdict.Deny, "c26")]
    [InlineData("SupportData", Purpose.Improve, Verdict.Allow, "c38")]
    [InlineData("ProfessionalServicesData", Purpose.Improve, Verdict.Allow, "c15")]
    [InlineData("InviteeContact", Purpose.OwnOffers, Verdict.Deny, "c35")]
    [InlineData("InviteeContact", Purpose.Deliver, Verdict.Deny, "c35")]
    [InlineData("InviteeContact", Purpose.Invite, Verdict.Allow, "c35")]
    [InlineData("InviteeContact", Purpose.Unspecified, Verdict.Allow, "c35")]
    [InlineData("UsageData", Purpose.MarketResearch, Verdict.Deny, "c18")]
    [InlineData("Recording", Purpose.Resolve, Verdict.Allow, "c39")]
    [InlineData("CookieData", Purpose.Personalise, Verdict.Allow, "c40")]
    [InlineData("PaymentData", Purpose.LegalDuty, Verdict.Allow, "c37")]
    public void Purpose_OfOwnService_Decides(string category, Purpose purpose, Verdict verdict, string clause)
    {
        var decision = s_policy.Decide(new PolicyQuestion(category, SinkKind.Network, purpose));

        Assert.Equal((verdict, clause), (decision.Verdict, decision.ClauseId));
    }

    [Theory]
    // A page forbids offers altogether, the statement lets the contact preferences decide: the statement goes before it.
    [InlineData("AdministratorData", SinkKind.Messaging, Purpose.OwnOffers, Verdict.Require, "c34", "trust-center/c17 Deny 20<30")]
    // Both are statements: one runs and personalises products with support data, the other knows the incident only.
    [InlineData("SupportData", SinkKind.Network, Purpose.Personalise, Verdict.Deny, "c26", "cloud-germany-2016/c38 Allow 30<30")]
    [InlineData("SupportData", SinkKind.Messaging, Purpose.OwnOffers, Verdict.Deny, "c26", "cloud-germany-2016/c39 Require 30<30")]
    // The article lets customer data serve troubleshooting, the statement asks for the trustee's grant.
    [InlineData("CustomerData", SinkKind.Network, Purpose.Resolve, Verdict.Require, "c31", "trust-center/c14 Allow 20<30, teams-2020/c01 Allow 10<30")]
    [InlineData("PaymentData", SinkKind.Network, Purpose.Improve, Verdict.Deny, "c36", "trust-center/c15 Allow 20<30, teams-2020/c01 Allow 10<30")]
    // Aggregated usage is administrator data in one document and a usage pattern in another: both hold, each for its purposes.
    [InlineData("UsageData.Aggregated", SinkKind.Network, Purpose.Operate, Verdict.Allow, "c32", "")]
    [InlineData("UsageData.Aggregated", SinkKind.Network, Purpose.MarketResearch, Verdict.Deny, "c18", "")]
    [InlineData("CustomerData", SinkKind.Network, Purpose.Advertising, Verdict.Deny, "c29", "")]
    public void DocumentsThatDisagree_AreNamed(string category, SinkKind kind, Purpose purpose, Verdict verdict, string clause, string overruled)
    {
        var question = new PolicyQuestion(category, kind, purpose);
        var decision = s_policy.Decide(question);

        Assert.Equal((verdict, clause), (decision.Verdict, decision.ClauseId));
        Assert.Equal(overruled, string.Join(", ", s_policy.Overruled(question, decision, CategorySet.BuiltIn).Select(other => $"{other.DocumentId}/{other.ClauseId} {other.Verdict} {other.Precedence}<{other.WinningPrecedence}")));
    }

    [Theory]
    [InlineData("support", "SupportData", Purpose.Personalise, Verdict.Deny, "c26")]
    [InlineData("cloud-germany-2016", "SupportData", Purpose.Personalise, Verdict.Allow, "c38")]
    [InlineData("trust-center", "AdministratorData", Purpose.OwnOffers, Verdict.Deny, "c17")]
    [InlineData("cloud-germany-2016", "AdministratorData", Purpose.OwnOffers, Verdict.Require, "c34")]
    [InlineData("trust-center", "CustomerData", Purpose.OwnOffers, Verdict.Deny, "c05")]
    [InlineData("teams-2020", "CustomerData", Purpose.Profiling, Verdict.Deny, "c02")]
    [InlineData("teams-2020", "CustomerData", Purpose.LawEnforcement, Verdict.Review, "default")]
    public void EachDocument_StandsAlone(string pack, string category, Purpose purpose, Verdict verdict, string clause)
    {
        var policy = PolicyEvaluator.Create([ModelFile.Parse("user", "use policy " + pack), .. BuiltInCatalogue.Packs], CategorySet.BuiltIn);
        var decision = policy.Decide(new PolicyQuestion(category, SinkKind.Network, purpose));

        Assert.Equal((verdict, clause), (decision.Verdict, decision.ClauseId));
    }

    [Fact]
    public void PaymentFraud_IsAnExceptionForAdministratorsAndPayments_NotForSupport()
    {
        foreach (var purpose in new[] { Purpose.Transact, Purpose.DetectFraud })
        {
            Assert.Equal(Verdict.Allow, s_policy.Decide(new PolicyQuestion("AdministratorData", SinkKind.ThirdParty, purpose)).Verdict);
            Assert.Equal(Verdict.Allow, s_policy.Decide(new PolicyQuestion("PaymentData", SinkKind.ThirdParty, purpose)).Verdict);
            Assert.Equal("c47", s_policy.Decide(new PolicyQuestion("SupportData", SinkKind.ThirdParty, purpose)).ClauseId);
        }
    }

    [Theory]
    [InlineData(SinkKind.Storage, "US", Verdict.Require)]
    [InlineData(SinkKind.Storage, "DE", Verdict.Allow)]
    [InlineData(SinkKind.Network, "US", Verdict.Allow)]
    public void Residency_BindsStorageNotAccess(SinkKind kind, string region, Verdict expected) =>
        Assert.Equal(expected, s_policy.Decide(new PolicyQuestion("CustomerData", kind, Region: region)).Verdict);

    [Fact]
    public void ContactPreferences_GateOffers()
    {
        var question = new PolicyQuestion("AdministratorData", SinkKind.Messaging, Purpose.OwnOffers);
        var without = s_policy.Decide(question);

        Assert.Equal((Verdict.Require, PolicySeverity.Warning, "c34"), (without.Verdict, without.Severity, without.ClauseId));
        Assert.Equal([new(ConditionKind.Consent)], without.Conditions.ToArray());
        Assert.Equal(Verdict.Allow, s_policy.Decide(question with { HasConsent = true }).Verdict);
    }

    [Theory]
    [InlineData(Strength.Masked, SinkKind.Logging, Verdict.Allow)]
    [InlineData(Strength.Pseudonym, SinkKind.Logging, Verdict.Allow)]
    [InlineData(Strength.Tokenised, SinkKind.Telemetry, Verdict.Allow)]
    [InlineData(Strength.Encrypted, SinkKind.Logging, Verdict.Allow)]
    [InlineData(Strength.Encrypted, SinkKind.Cookie, Verdict.Allow)]
    [InlineData(Strength.Generalised, SinkKind.Telemetry, Verdict.Allow)]
    [InlineData(Strength.Derived, SinkKind.Ai, Verdict.Allow)]
    [InlineData(Strength.Derived, SinkKind.Logging, Verdict.Allow)]
    [InlineData(Strength.Aggregated, SinkKind.ThirdParty, Verdict.Allow)]
    [InlineData(Strength.Masked, SinkKind.Ai, Verdict.Allow)]
    [InlineData(Strength.Tokenised, SinkKind.ThirdParty, Verdict.Allow)]
    [InlineData(Strength.Pseudonym, SinkKind.Ai, Verdict.Deny)]
    [InlineData(Strength.Hash, SinkKind.Ai, Verdict.Deny)]
    [InlineData(Strength.Hash, SinkKind.Telemetry, Verdict.Deny)]
    [InlineData(Strength.Hash, SinkKind.Logging, Verdict.Deny)]
    public void Strength_IsWorthWhatTheKindSays(Strength strength, SinkKind kind, Verdict expected)
    {
        foreach (var category in new[] { "CustomerData", "CustomerContactData", "SupportData", "PaymentData", "CredentialData", "AdministratorData", "InviteeContact", "Recording" })
        {
            var decision = s_policy.Decide(new PolicyQuestion(category, kind, Strength: strength));
            Assert.True(decision.Verdict == expected, $"{category}: {decision}");
            Assert.NotEqual(PolicySeverity.Error, decision.Severity);
        }
    }

    [Fact]
    public void UsersCategory_FollowsItsParent()
    {
        var categories = CategorySet.BuiltIn.With(new DataCategory("Iban", "PaymentData"), new DataCategory("Health", "PersonalData"));

        Assert.Equal("c36", s_policy.Decide(new PolicyQuestion("Iban", SinkKind.Logging), categories).ClauseId);
        Assert.Equal(Verdict.Deny, s_policy.Decide(new PolicyQuestion("Health", SinkKind.Logging), categories).Verdict);
        Assert.Equal("c17", s_policy.Decide(new PolicyQuestion("Health", SinkKind.Advertising), categories).ClauseId);
    }

    [Fact]
    public void EveryQuestion_HasAnAnswerWithItsSentence()
    {
        foreach (var category in CategorySet.BuiltIn.All.Select(category => category.Name).Append("Unheard"))
        {
            foreach (var kind in EnumWords<SinkKind>.All)
            {
                foreach (var purpose in EnumWords<Purpose>.All)
                {
                    foreach (var strength in EnumWords<Strength>.All)
                    {
                        var question = new PolicyQuestion(category, kind, purpose, Strength: strength);
                        var decision = s_policy.Decide(question);

                        Assert.Equal("strict", decision.PackId);
                        Assert.NotEqual("", decision.ClauseText);
                        Assert.Equal(decision.Verdict == Verdict.Allow, decision.Severity == PolicySeverity.None);
                        Assert.Equal(decision, s_policy.Decide(question));
                    }
                }
            }
        }
    }

    private static void AssertDecision(string category, SinkKind kind, Verdict verdict, PolicySeverity severity, string clause)
    {
        var decision = s_policy.Decide(new PolicyQuestion(category, kind));

        Assert.Equal((verdict, severity, clause), (decision.Verdict, decision.Severity, decision.ClauseId));
    }
}
