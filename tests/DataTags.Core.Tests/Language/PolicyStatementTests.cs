using DataTags.Core.Language;
using DataTags.Core.Tests.Support;

namespace DataTags.Core.Tests.Language;

public sealed class PolicyStatementTests
{
    [Fact]
    public void Recipient_ReadsEveryOption()
    {
        var recipient = ModelTexts.Statement<RecipientStatement>(
            "recipient ContosoAds \"Contoso Ads Inc.\" kind=Advertising hosts=ads.contoso.example,*.track.example/v1/*/events region=US purposes=Advertising,Partners contract=none packages=Contoso.Ads");

        Assert.Equal("ContosoAds", recipient.Id.Id);
        Assert.Equal("Contoso Ads Inc.", recipient.LegalName);
        Assert.Equal(SinkKind.Advertising, recipient.Kind);
        Assert.Equal(["ads.contoso.example", "*.track.example/v1/*/events"], recipient.Hosts);
        Assert.Equal([Purpose.Advertising, Purpose.Partners], recipient.Purposes);
        Assert.Equal(("US", "none"), (recipient.Region, recipient.Contract));
        Assert.Equal(["Contoso.Ads"], recipient.Packages);
    }

    [Fact]
    public void Policy_ReadsEveryOption()
    {
        var policy = ModelTexts.Statement<PolicyStatement>("policy mine \"My words\" language=nl precedence=-5 seed=a.txt default=deny purposes=Ai:SubContract,Logging:Operate extends=strict,practice");

        Assert.Equal(("mine", "My words", "nl", -5, "a.txt", PackDefault.Deny), (policy.Id.Id, policy.Title, policy.Language, policy.Precedence, policy.Seed, policy.Default));
        Assert.Equal([new(SinkKind.Ai, Purpose.SubContract), new(SinkKind.Logging, Purpose.Operate)], policy.Purposes.ToArray());
        Assert.Equal(["strict", "practice"], policy.Extends.Select(extended => extended.Id));
    }

    [Theory]
    [InlineData("contract", 40, false)]
    [InlineData("statement", 30, false)]
    [InlineData("page", 20, false)]
    [InlineData("article", 10, false)]
    [InlineData("practice", 0, true)]
    [InlineData("0", 0, false)]
    public void Precedence_IsARankOrANumber(string word, int precedence, bool isPractice)
    {
        var policy = ModelTexts.Statement<PolicyStatement>($"policy mine \"My words\" precedence={word}");

        Assert.Equal((precedence, isPractice), (policy.Precedence, policy.IsPractice));
    }

    [Theory]
    [InlineData("clause c1 \"Never.\"", null)]
    [InlineData("clause c1 \"Nooit.\" nl", "nl")]
    public void Clause_HasLanguage(string line, string? language)
    {
        var clause = ModelTexts.Statement<ClauseStatement>(line);

        Assert.Equal(language, clause.Language);
        Assert.Null(clause.Policy);
    }

    [Fact]
    public void LinesAfterAPolicy_BelongToIt()
    {
        var file = ModelTexts.Parse("""
            allow A for Deliver clause=default
            policy one "One"
            clause c1 "x"
            deny A clause=c1
            policy two "Two"
            deny B clause=default
            """);

        Assert.Empty(file.Errors);
        Assert.Equal([null, "one", "two"], file.Statements.OfType<VerdictStatement>().Select(verdict => verdict.Policy));
        Assert.Equal("one", file.Statements.OfType<ClauseStatement>().Single().Policy);
    }

    [Fact]
    public void Verdict_ReadsEveryPart()
    {
        var verdict = ModelTexts.Statement<VerdictStatement>(
            "deny PaymentData+derived, CustomerData.Support for Transact, Improve into Logging, Ai when strength=hash,none severity=warning clause=c36");

        Assert.Equal(VerdictWord.Deny, verdict.Word);
        Assert.Equal([("PaymentData", true), ("CustomerData.Support", false)], verdict.Categories.Select(term => (term.Name, term.IncludesDerived)));
        Assert.Equal([Purpose.Transact, Purpose.Improve], verdict.Purposes);
        Assert.Equal([SinkKind.Logging, SinkKind.Ai], verdict.Kinds);
        Assert.Equal([Strength.Hash, Strength.None], verdict.Strengths);
        Assert.Equal(PolicySeverity.Warning, verdict.Severity);
        Assert.Equal("c36", verdict.Clause.Id);
    }

    [Fact]
    public void Verdict_Except_TakesOut()
    {
        var verdict = ModelTexts.Statement<VerdictStatement>("deny * for * except Transact, DetectFraud into * except Storage clause=c36");

        Assert.DoesNotContain(Purpose.Transact, verdict.Purposes);
        Assert.Contains(Purpose.Unspecified, verdict.Purposes);
        Assert.Equal(EnumWords<SinkKind>.All.Length - 1, verdict.Kinds.Length);
        Assert.True(verdict.Categories[0].IsEvery);
    }

    [Fact]
    public void Verdict_WithoutParts_SpeaksOfEverything()
    {
        var verdict = ModelTexts.Statement<VerdictStatement>("deny PersonalData clause=default");

        Assert.Equal(EnumWords<Purpose>.All.Length, verdict.Purposes.Length);
        Assert.Equal(EnumWords<SinkKind>.All.Length, verdict.Kinds.Length);
    }

    [Fact]
    public void Exception_HasWhatTheLineLeavesIt()
    {
        var verdict = ModelTexts.Statement<VerdictStatement>(
            "deny PaymentData for * except LegalDuty clause=c36 except allow for Deliver inferred clause=default except allow for Transact, LegalDuty clause=c36 except deny into Logging severity=warning clause=c36");

        Assert.Equal([VerdictWord.Allow, VerdictWord.Allow, VerdictWord.Deny], verdict.Exceptions.Select(exception => exception.Word));
        Assert.Equal([Purpose.Transact], verdict.Exceptions[1].Purposes);
        Assert.Equal((Purpose.Transact, SinkKind.Logging), (Assert.Single(verdict.Exceptions[2].Purposes), Assert.Single(verdict.Exceptions[2].Kinds)));
        Assert.Equal((false, true), (verdict.IsInferred, verdict.Exceptions[0].IsInferred));
        Assert.All(verdict.Exceptions, exception => Assert.Equal("PaymentData", Assert.Single(exception.Categories).Name));
    }

    [Fact]
    public void Exception_MayNameANearerCategory()
    {
        var verdict = ModelTexts.Statement<VerdictStatement>("deny PersonalData into Telemetry clause=default except allow UsageData, CookieData clause=default");

        Assert.Equal(["UsageData", "CookieData"], Assert.Single(verdict.Exceptions).Categories.Select(term => term.Name));
    }

    [Fact]
    public void Require_HasConditions()
    {
        var verdict = ModelTexts.Statement<VerdictStatement>("require CustomerData for SubContract registered consent grant region=DE clause=c42");

        Assert.Equal(
            [new(ConditionKind.Registered), new(ConditionKind.Consent), new(ConditionKind.Grant), new(ConditionKind.Region, "DE")],
            verdict.Conditions.ToArray());
    }

    [Fact]
    public void Use_NamesPolicies() =>
        Assert.Equal(["strict", "mine"], ModelTexts.Statement<UseStatement>("use policy strict, mine").Policies.Select(policy => policy.Id));
}
