using System.Collections.Immutable;
using DataTags.Core.Language;
using DataTags.Core.Policy;
using DataTags.Core.Tags;

namespace DataTags.Core.Tests.Policy;

public sealed class PolicyEvaluatorTests
{
    private static readonly ModelFile s_standard = ModelFile.Parse(
        "packs/strict.datatags",
        """
        policy strict "Strict" default=review purposes=Logging:Operate
        clause c1 "Never in logs."
        clause default "Think about it."
        deny PersonalData into Logging clause=c1
        """,
        isBuiltIn: true);

    [Fact]
    public void NoPacks_MeanReview()
    {
        var decision = PolicyEvaluator.Create([], CategorySet.BuiltIn).Decide(new PolicyQuestion("PaymentData", SinkKind.Logging));

        Assert.Equal((Verdict.Review, PolicySeverity.Suggestion, "default"), (decision.Verdict, decision.Severity, decision.ClauseId));
    }

    [Fact]
    public void Silence_IsTheDefaultOfThePack()
    {
        var decision = Decide("", new PolicyQuestion("PaymentData", SinkKind.Ai));

        Assert.Equal((Verdict.Review, "Think about it.", "strict"), (decision.Verdict, decision.ClauseText, decision.PackId));
    }

    [Theory]
    [InlineData("allow", Verdict.Allow, PolicySeverity.None)]
    [InlineData("deny", Verdict.Deny, PolicySeverity.Warning)]
    [InlineData("review", Verdict.Review, PolicySeverity.Suggestion)]
    public void PackDefault_IsObeyed(string word, Verdict verdict, PolicySeverity severity)
    {
        var decision = Decide($"policy mine \"Mine\" precedence=1 default={word}", new PolicyQuestion("PaymentData", SinkKind.Ai));

        Assert.Equal((verdict, severity, "mine"), (decision.Verdict, decision.Severity, decision.PackId));
    }

    [Fact]
    public void ProjectLines_BeatEveryPack_AndCiteTheirClauses()
    {
        var decision = Decide("allow PaymentData into Logging clause=c1", new PolicyQuestion("PaymentData", SinkKind.Logging));

        Assert.Equal((Verdict.Allow, "Never in logs.", "project"), (decision.Verdict, decision.ClauseText, decision.PackId));
    }

    [Theory]
    [InlineData(-1, Verdict.Deny)]
    [InlineData(1, Verdict.Allow)]
    public void Precedence_DecidesBetweenPacks(int precedence, Verdict expected) =>
        Assert.Equal(expected, Decide($"policy mine \"Mine\" precedence={precedence}\nallow * into Logging clause=default", new PolicyQuestion("PaymentData", SinkKind.Logging)).Verdict);

    [Fact]
    public void Use_ReplacesTheStandardPack()
    {
        var decision = Decide("policy mine \"Mine\" default=allow\nuse policy mine", new PolicyQuestion("PaymentData", SinkKind.Logging));

        Assert.Equal((Verdict.Allow, "mine"), (decision.Verdict, decision.PackId));
    }

    [Fact]
    public void Use_OfAnUnknownPack_LeavesOnlyReview() =>
        Assert.Equal(Verdict.Review, Decide("use policy nothing", new PolicyQuestion("PaymentData", SinkKind.Logging)).Verdict);

    [Fact]
    public void NearestCategory_Decides() =>
        Assert.Equal(Verdict.Allow, Decide("deny PersonalData clause=default\nallow SupportData clause=default\ndeny * clause=default", new PolicyQuestion("CredentialData", SinkKind.Ai)).Verdict);

    [Theory]
    [InlineData("allow PaymentData clause=default\ndeny PaymentData clause=default")]
    [InlineData("deny PaymentData clause=default\nallow PaymentData clause=default")]
    [InlineData("require PaymentData registered clause=default\ndeny PaymentData clause=default")]
    public void Strictest_WinsWhateverTheOrder(string lines) => Assert.Equal(Verdict.Deny, Decide(lines, new PolicyQuestion("PaymentData", SinkKind.Ai)).Verdict);

    [Fact]
    public void Draw_GoesToTheEarlierLine()
    {
        var lines = "policy p \"P\" precedence=9\nclause a \"A\"\nclause b \"B\"\ndeny PaymentData clause=b\ndeny PaymentData clause=a";

        Assert.Equal("b", Decide(lines, new PolicyQuestion("PaymentData", SinkKind.Ai)).ClauseId);
    }

    [Fact]
    public void Except_LeavesItsPurposesOpen()
    {
        const string Line = "deny PaymentData for * except Transact clause=default";

        Assert.Equal(Verdict.Review, Decide(Line, new PolicyQuestion("PaymentData", SinkKind.Ai, Purpose.Transact)).Verdict);
        Assert.Equal(Verdict.Deny, Decide(Line, new PolicyQuestion("PaymentData", SinkKind.Ai, Purpose.Improve)).Verdict);
    }

    [Theory]
    [InlineData("allow PaymentData for Transact clause=default\ndeny PaymentData for * clause=default")]
    [InlineData("deny PaymentData for * clause=default\nallow PaymentData for Transact clause=default")]
    [InlineData("deny PaymentData for * clause=default except allow for Transact clause=default")]
    public void NarrowerLine_IsAnException(string lines)
    {
        Assert.Equal(Verdict.Allow, Decide(lines, new PolicyQuestion("PaymentData", SinkKind.Ai, Purpose.Transact)).Verdict);
        Assert.Equal(Verdict.Deny, Decide(lines, new PolicyQuestion("PaymentData", SinkKind.Ai, Purpose.Improve)).Verdict);
    }

    [Fact]
    public void Exceptions_Nest()
    {
        const string Line = "deny PaymentData for * clause=default except allow for Transact clause=default except deny into Logging clause=default";

        Assert.Equal(Verdict.Deny, Decide(Line, new PolicyQuestion("PaymentData", SinkKind.Logging, Purpose.Transact)).Verdict);
        Assert.Equal(Verdict.Allow, Decide(Line, new PolicyQuestion("PaymentData", SinkKind.Ai, Purpose.Transact)).Verdict);
    }

    [Fact]
    public void CrossingLines_AreJudgedByTheStricter() =>
        Assert.Equal(Verdict.Deny, Decide("allow PaymentData for Transact clause=default\ndeny PaymentData into Ai clause=default", new PolicyQuestion("PaymentData", SinkKind.Ai, Purpose.Transact)).Verdict);

    [Theory]
    [InlineData("deny PaymentData", Strength.None, Verdict.Deny)]
    [InlineData("deny PaymentData", Strength.Hash, Verdict.Review)]
    [InlineData("deny PaymentData+derived", Strength.Hash, Verdict.Deny)]
    [InlineData("deny PaymentData+derived", Strength.Derived, Verdict.Deny)]
    [InlineData("deny PaymentData+derived", Strength.Erased, Verdict.Allow)]
    [InlineData("allow PaymentData", Strength.Hash, Verdict.Allow)]
    [InlineData("allow PaymentData when strength=hash,masked", Strength.Hash, Verdict.Allow)]
    [InlineData("allow PaymentData when strength=hash,masked", Strength.None, Verdict.Review)]
    [InlineData("allow PaymentData when strength=none\ndeny PaymentData when strength=hash", Strength.Hash, Verdict.Allow)]
    [InlineData("deny PaymentData when strength=hash", Strength.Hash, Verdict.Deny)]
    [InlineData("deny PaymentData when strength=hash", Strength.None, Verdict.Review)]
    public void Strength_IsPartOfTheLine(string line, Strength strength, Verdict expected) =>
        Assert.Equal(expected, Decide(line.Replace("\n", " clause=default\n", StringComparison.Ordinal) + " clause=default", new PolicyQuestion("PaymentData", SinkKind.Ai, Strength: strength)).Verdict);

    [Theory]
    [InlineData("deny PaymentData clause=c1", PolicySeverity.Error)]
    [InlineData("deny PaymentData clause=default", PolicySeverity.Warning)]
    [InlineData("deny PaymentData severity=suggestion clause=c1", PolicySeverity.Suggestion)]
    [InlineData("deny PaymentData severity=error clause=default", PolicySeverity.Error)]
    [InlineData("require PaymentData consent clause=c1", PolicySeverity.Warning)]
    [InlineData("require PaymentData consent severity=error clause=c1", PolicySeverity.Error)]
    public void Severity_FollowsTheClauseUnlessSaid(string line, PolicySeverity expected) =>
        Assert.Equal(expected, Decide(line, new PolicyQuestion("PaymentData", SinkKind.Ai)).Severity);

    [Theory]
    [InlineData("recipient X \"X\" contract=\"DPA\"", Verdict.Allow)]
    [InlineData("recipient X \"X\" contract=none", Verdict.Require)]
    [InlineData("recipient X \"X\"", Verdict.Require)]
    [InlineData("", Verdict.Require)]
    public void Registered_MeansAContract(string recipient, Verdict expected) =>
        Assert.Equal(expected, Decide("require PaymentData for SubContract registered clause=default\n" + recipient, new PolicyQuestion("PaymentData", SinkKind.Ai, Purpose.SubContract, "X")).Verdict);

    [Theory]
    [InlineData("DE", "", Verdict.Allow)]
    [InlineData("de", "", Verdict.Allow)]
    [InlineData("US", "", Verdict.Require)]
    [InlineData(null, "", Verdict.Allow)]
    [InlineData(null, "recipient X \"X\" region=DE", Verdict.Allow)]
    [InlineData("EU", "", Verdict.Require)]
    [InlineData("US", "recipient X \"X\" region=DE", Verdict.Require)]
    public void Region_IsTheSinksOrTheRecipients(string? region, string recipient, Verdict expected) =>
        Assert.Equal(expected, Decide("require PaymentData region=DE clause=default\n" + recipient, new PolicyQuestion("PaymentData", SinkKind.Storage, RecipientId: "X", Region: region)).Verdict);

    [Theory]
    [InlineData("EU", "DE", Verdict.Allow)]
    [InlineData("EEA", "NO", Verdict.Allow)]
    [InlineData("EEA", "EU", Verdict.Allow)]
    [InlineData("EU", "CH", Verdict.Require)]
    public void Region_MayBeAGroupOfCountries(string allowed, string region, Verdict expected) =>
        Assert.Equal(expected, Decide($"require PaymentData region={allowed} clause=default", new PolicyQuestion("PaymentData", SinkKind.Storage, Region: region)).Verdict);

    [Fact]
    public void Consent_CountsForItsPurposeOnly()
    {
        var question = new PolicyQuestion("PaymentData", SinkKind.Messaging, Purpose.OwnOffers);
        const string Line = "require PaymentData for OwnOffers, Partners consent clause=default";

        Assert.Equal(Verdict.Allow, Decide(Line, question with { Consents = ImmutableArray.Create(Purpose.OwnOffers) }).Verdict);
        Assert.Equal(Verdict.Require, Decide(Line, question with { Consents = ImmutableArray.Create(Purpose.Partners) }).Verdict);
        Assert.Equal(Verdict.Allow, Decide(Line.Replace("consent", "optout", StringComparison.Ordinal), question with { Consents = ImmutableArray.Create(Purpose.OwnOffers) }).Verdict);
    }

    [Fact]
    public void Compelled_MeansAMemberForThat()
    {
        var question = new PolicyQuestion("PaymentData", SinkKind.LegalDisclosure, Purpose.LegalDuty);

        Assert.Equal(Verdict.Require, Decide("require PaymentData compelled clause=default", question).Verdict);
        Assert.Equal(Verdict.Allow, Decide("require PaymentData compelled clause=default", question with { IsCompelled = true }).Verdict);
    }

    [Fact]
    public void PurposesOfTheCode_AndOfTheRecipient_MustAllBeAllowed()
    {
        const string Lines = "deny PaymentData for Improve clause=default\nallow PaymentData for Transact, Deliver clause=default\nrecipient X \"X\" purposes=Improve";
        var question = new PolicyQuestion("PaymentData", SinkKind.Ai) { CodePurposes = ImmutableArray.Create(Purpose.Transact) };

        Assert.Equal(Verdict.Allow, Decide(Lines, question).Verdict);
        Assert.Equal(Verdict.Deny, Decide(Lines, question with { RecipientId = "X" }).Verdict);
        Assert.Equal(Verdict.Allow, Decide(Lines, question with { RecipientId = "X", Purpose = Purpose.Deliver }).Verdict);
    }

    [Fact]
    public void UseWithoutASink_IsJudgedByLinesOnPurposesOnly()
    {
        const string Lines = "deny PaymentData for Improve clause=default\nallow PaymentData into Storage clause=c1";

        Assert.Equal(Verdict.Deny, Decide(Lines, new PolicyQuestion("PaymentData", null, Purpose.Improve)).Verdict);
        Assert.Equal(Verdict.Review, Decide(Lines, new PolicyQuestion("PaymentData", null, Purpose.Transact)).Verdict);
    }

    [Fact]
    public void ExtendedPack_AnswersWhereTheOwnLinesAreSilent()
    {
        const string Lines = "policy p \"P\" precedence=5 extends=strict\nallow PaymentData into Logging clause=c1\nuse policy p";

        Assert.Equal(("p", "Never in logs.", "p"), Who(Decide(Lines, new PolicyQuestion("PaymentData", SinkKind.Logging))));
        Assert.Equal(("p", "Never in logs.", "strict"), Who(Decide(Lines, new PolicyQuestion("CustomerData", SinkKind.Logging))));
        Assert.Equal(("p", "Think about it."), (Decide(Lines, new PolicyQuestion("CustomerData", SinkKind.Ai)).PackId, Decide(Lines, new PolicyQuestion("CustomerData", SinkKind.Ai)).ClauseText));

        static (string, string, string) Who(PolicyDecision decision) => (decision.PackId, decision.ClauseText, decision.DocumentId);
    }

    [Fact]
    public void CircleOfPacks_StillAnswers()
    {
        const string Lines = "policy a \"A\" precedence=5 extends=b\ndeny PaymentData into Ai clause=default\npolicy b \"B\" precedence=5 extends=a\ndeny CustomerData into Ai clause=default\nuse policy a";

        Assert.Equal(Verdict.Deny, Decide(Lines, new PolicyQuestion("PaymentData", SinkKind.Ai)).Verdict);
        Assert.Equal(Verdict.Deny, Decide(Lines, new PolicyQuestion("CustomerData", SinkKind.Ai)).Verdict);
    }

    [Fact]
    public void PacksOfOneRank_AreJudgedByTheStricter()
    {
        const string Lines = "policy a \"A\" precedence=5\nallow PaymentData into Ai clause=default\npolicy b \"B\" precedence=5\nclause b1 \"No.\"\ndeny PaymentData into Ai clause=b1";

        Assert.Equal("b1", Decide(Lines, new PolicyQuestion("PaymentData", SinkKind.Ai)).ClauseId);
    }

    [Fact]
    public void Practice_LimitsSentencesOnPurposes_NotThoseOnKinds()
    {
        const string Practice = "policy practice \"P\" precedence=practice\ndeny PaymentData into Logging, Telemetry clause=default\n";
        const string Document = "policy d \"D\" precedence=statement\nallow PaymentData for Transact clause=default\nallow PaymentData into Telemetry clause=default\nuse policy d, practice";

        Assert.Equal(Verdict.Deny, Decide(Practice + Document, new PolicyQuestion("PaymentData", SinkKind.Logging, Purpose.Transact)).Verdict);
        Assert.Equal(Verdict.Allow, Decide(Practice + Document, new PolicyQuestion("PaymentData", SinkKind.Telemetry, Purpose.Transact)).Verdict);
        Assert.Equal(Verdict.Allow, Decide(Practice + Document, new PolicyQuestion("PaymentData", SinkKind.Ai, Purpose.Transact)).Verdict);
    }

    [Fact]
    public void Grant_AndConsent_AreAskedFor()
    {
        var question = new PolicyQuestion("PaymentData", SinkKind.Storage);
        const string Line = "require PaymentData consent grant clause=default";

        Assert.Equal([ConditionKind.Consent, ConditionKind.Grant], Decide(Line, question).Conditions.Select(condition => condition.Kind));
        Assert.Equal([ConditionKind.Grant], Decide(Line, question with { HasConsent = true }).Conditions.Select(condition => condition.Kind));
        Assert.Equal(Verdict.Allow, Decide(Line, question with { HasConsent = true, HasGrant = true }).Verdict);
    }

    [Fact]
    public void Purpose_ComesFromTheQuestion_TheRecipient_ThePack()
    {
        const string Lines = "deny PaymentData for Improve clause=default\nallow PaymentData for Transact, Operate clause=default\nrecipient X \"X\" purposes=Improve";

        Assert.Equal(Verdict.Allow, Decide(Lines, new PolicyQuestion("PaymentData", SinkKind.Ai, Purpose.Transact, "X")).Verdict);
        Assert.Equal(Verdict.Deny, Decide(Lines, new PolicyQuestion("PaymentData", SinkKind.Ai, RecipientId: "X")).Verdict);
        Assert.Equal(Verdict.Allow, Decide(Lines, new PolicyQuestion("PaymentData", SinkKind.Logging)).Verdict);
    }

    [Fact]
    public void RecipientOfSeveralPurposes_MustBeAllowedAll()
    {
        const string Lines = "deny PaymentData for Improve clause=default\nallow PaymentData for Transact clause=default\nrecipient X \"X\" purposes=Transact,Improve";

        Assert.Equal(Verdict.Deny, Decide(Lines, new PolicyQuestion("PaymentData", SinkKind.Ai, RecipientId: "X")).Verdict);
    }

    [Fact]
    public void OrderOfFiles_DoesNotMatter()
    {
        var user = ModelFile.Parse("user", "policy mine \"Mine\" precedence=5\ndeny PaymentData into Storage clause=default");
        var question = new PolicyQuestion("PaymentData", SinkKind.Storage);

        Assert.Equal(
            PolicyEvaluator.Create([user, s_standard], CategorySet.BuiltIn).Decide(question),
            PolicyEvaluator.Create([s_standard, user], CategorySet.BuiltIn).Decide(question));
    }

    private static PolicyDecision Decide(string userLines, PolicyQuestion question)
    {
        var user = ModelFile.Parse("user.datatags", userLines);
        Assert.Empty(user.Errors);
        return PolicyEvaluator.Create([user, s_standard], CategorySet.BuiltIn).Decide(question);
    }
}
