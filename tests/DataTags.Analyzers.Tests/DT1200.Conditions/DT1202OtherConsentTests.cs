using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Conditions;

public sealed class DT1202OtherConsentTests
{
    private const string Clause = "Offers to administrators and sharing with partners follow the contact preferences. [strict/c34, over trust-center/c17: a statement goes before a page]";

    [Fact]
    public Task ConsentForAnotherPurpose_TriggersAsError() => FlowCase.VerifyAsync(
        ConsentDomain.With("if (consents.Allows(Purpose.Survey)) mailer.Offer({|#0:customer.AdminLogin|});"),
        new DiagnosticResult("DT1202")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Error)
            .WithMessage($"Customer.AdminLogin (AdministratorData) reaches IMailer.Offer for OwnOffers, but the consent asked for is for Survey: {Clause}"));

    [Fact]
    public Task BranchThatIsRefused_TriggersAsError() => FlowCase.VerifyAsync(
        ConsentDomain.With("if (!consents.Allows(Purpose.OwnOffers)) mailer.Offer({|#0:customer.AdminLogin|});"),
        new DiagnosticResult("DT1202")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Error)
            .WithMessage($"Customer.AdminLogin (AdministratorData) reaches IMailer.Offer for OwnOffers, but the person has not agreed where it does: {Clause}"));

    [Theory]
    [InlineData("if (consents.HasOptedOut(customer.Id)) mailer.Offer({|DT1202:customer.AdminLogin|});")]
    [InlineData("if (consents.WantsOffers) return; Send({|DT1202:customer.AdminLogin|});")]
    [InlineData("if (consents.Allows(Purpose.OwnOffers)) { } else mailer.Offer({|DT1202:customer.AdminLogin|});")]
    [InlineData("var purpose = customer.Id > 0 ? Purpose.Survey : Purpose.Partners; if (consents.Allows(purpose)) mailer.Offer({|DT1202:customer.AdminLogin|});")]
    [InlineData("if (consents.Allows(Purpose.Partners) && !consents.WantsOffers) mailer.Offer({|DT1202:customer.AdminLogin|});")]
    public Task WrongOrRefusedConsent_Triggers(string body) => FlowCase.VerifyAsync(ConsentDomain.With(body));

    [Theory]
    [InlineData("if (consents.Allows(Purpose.Survey) && consents.WantsOffers) mailer.Offer(customer.AdminLogin);")]
    [InlineData("if (consents.Allows(Purpose.Survey)) { if (!consents.WantsOffers) return; Send(customer.AdminLogin); }")]
    public Task RightConsentBesideAnother_IsSilent(string body) => FlowCase.VerifyAsync(ConsentDomain.With(body));
}
