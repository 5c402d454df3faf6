using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Conditions;

public sealed class DT1201ConsentTests
{
    [Fact]
    public Task OfferWithoutConsent_Triggers() => FlowCase.VerifyAsync(
        ConsentDomain.With("mailer.Offer({|#0:customer.AdminLogin|});"),
        new DiagnosticResult("DT1201")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("Customer.AdminLogin (AdministratorData) reaches IMailer.Offer for OwnOffers, and nothing asks before whether the person agrees: Offers to administrators and sharing with partners follow the contact preferences. [strict/c34, over trust-center/c17: a statement goes before a page]")
            .WithProperty(FindingProperties.Clause, "c34")
            .WithProperty(FindingProperties.Purpose, "OwnOffers"));

    [Theory]
    [InlineData("if (consents.Knows(Purpose.OwnOffers)) mailer.Offer({|DT1201:customer.AdminLogin|});")]
    [InlineData("if (late || consents.Allows(Purpose.OwnOffers)) mailer.Offer({|DT1201:customer.AdminLogin|});")]
    [InlineData("if (consents.Allows(Purpose.OwnOffers)) { } mailer.Offer({|DT1201:customer.AdminLogin|});")]
    [InlineData("consents.Allows(Purpose.OwnOffers); mailer.Offer({|DT1201:customer.AdminLogin|});")]
    [InlineData("mailer.Offer({|DT1201:customer.AdminLogin|}); if (!consents.Allows(Purpose.OwnOffers)) return;")]
    [InlineData("var may = true; if (late) may = consents.Allows(Purpose.OwnOffers); if (may) mailer.Offer({|DT1201:customer.AdminLogin|});")]
    [InlineData("try { if (!consents.Allows(Purpose.OwnOffers)) return; } catch { } mailer.Offer({|DT1201:customer.AdminLogin|});")]
    [InlineData("try { if (!consents.Allows(Purpose.OwnOffers)) return; } finally { mailer.Offer({|DT1201:customer.AdminLogin|}); }")]
    [InlineData("foreach (var c in new[] { customer }) { if (!consents.Allows(Purpose.OwnOffers)) break; } mailer.Offer({|DT1201:customer.AdminLogin|});")]
    public Task CheckThatDoesNotDominate_Triggers(string body) => FlowCase.VerifyAsync(ConsentDomain.With(body));

    [Theory]
    [InlineData("if (consents.Allows(Purpose.OwnOffers)) mailer.Offer(customer.AdminLogin);")]
    [InlineData("if (!consents.Allows(Purpose.OwnOffers)) return; mailer.Offer(customer.AdminLogin);")]
    [InlineData("if (!consents.Allows(Purpose.OwnOffers)) throw new InvalidOperationException(); Send(customer.AdminLogin);")]
    [InlineData("if (await consents.AllowsAsync(Purpose.OwnOffers)) mailer.Offer(customer.AdminLogin);")]
    [InlineData("if (await consents.AllowsAsync(Purpose.OwnOffers).ConfigureAwait(false)) mailer.Offer(customer.AdminLogin);")]
    [InlineData("if (consents.WantsOffers) mailer.Offer(customer.AdminLogin);")]
    [InlineData("if (!consents.HasOptedOut(customer.Id)) mailer.Offer(customer.AdminLogin);")]
    [InlineData("if (consents.HasOptedOut(customer.Id) == false) mailer.Offer(customer.AdminLogin);")]
    [InlineData("if (consents.HasOptedOut(customer.Id) is not true) mailer.Offer(customer.AdminLogin);")]
    [InlineData("if (late && consents.Allows(Purpose.OwnOffers) && customer.Id > 0) mailer.Offer(customer.AdminLogin);")]
    [InlineData("if (!late || !consents.Allows(Purpose.OwnOffers)) return; mailer.Offer(customer.AdminLogin);")]
    [InlineData("var may = consents.Allows(Purpose.OwnOffers); if (may) mailer.Offer(customer.AdminLogin);")]
    [InlineData("var may = await consents.AllowsAsync(Purpose.OwnOffers); if (!may) return; Send(customer.AdminLogin);")]
    [InlineData("if (MayOffer()) mailer.Offer(customer.AdminLogin);")]
    [InlineData("foreach (var c in new[] { customer }) { if (!consents.Allows(Purpose.OwnOffers)) continue; mailer.Offer(c.AdminLogin); }")]
    [InlineData("while (late) { if (!consents.WantsOffers) break; mailer.Offer(customer.AdminLogin); }")]
    [InlineData("if (consents.WantsOffers) { try { mailer.Offer(customer.AdminLogin); } catch (InvalidOperationException) { mailer.Offer(customer.AdminLogin); } finally { mailer.Offer(customer.AdminLogin); } }")]
    [InlineData("if (consents.WantsOffers) { Action send = () => mailer.Offer(customer.AdminLogin); send(); }")]
    [InlineData("Action send = () => { if (consents.WantsOffers) mailer.Offer(customer.AdminLogin); }; send();")]
    [InlineData("void Local() { if (consents.WantsOffers) mailer.Offer(customer.AdminLogin); } Local();")]
    [InlineData("void Local() => mailer.Offer(customer.AdminLogin); if (consents.WantsOffers) Local();")]
    [InlineData("var to = consents.WantsOffers ? customer.AdminLogin : \"\"; mailer.Offer(to);")]
    public Task CheckOfThePurposeThatDominates_IsSilent(string body) => FlowCase.VerifyAsync(ConsentDomain.With(body));

    [Fact]
    public Task CheckInTheCallee_IsSilent() => FlowCase.VerifyAsync(ConsentDomain.Code + """
        class C(IMailer mailer, IConsents consents)
        {
            void M(Customer customer) => Send(customer.AdminLogin);

            void Send(string to)
            {
                if (consents.WantsOffers)
                    mailer.Offer(to);
            }
        }
        """);

    [Fact]
    public Task GuardLine_CountsLikeTheAttribute() => FlowCase.VerifyWithModelsAsync(
        ConsentDomain.With("if (consents.Knows(Purpose.OwnOffers)) mailer.Offer(customer.AdminLogin);"),
        "guard IConsents.Knows(purpose) true consent=purpose");

    [Fact]
    public Task TextThatNamesThePurpose_Counts() => FlowCase.VerifyWithModelsAsync(
        """
        public interface IMailer { void Offer([Sink(SinkKind.Messaging, Purpose = Purpose.OwnOffers)] string to); }
        public interface ILegacy { bool Ask(string topic); }

        class C(IMailer mailer, ILegacy legacy)
        {
            void M(Customer customer)
            {
                if (legacy.Ask("ownOffers"))
                    mailer.Offer(customer.AdminLogin);
            }
        }
        """,
        "guard ILegacy.Ask(topic) true consent=topic");

    [Fact]
    public Task GuardMarkedByAnAlias_IsSilent() => FlowCase.VerifyAsync("""
        using Asks = DataTags.ConsentGuardAttribute;

        public interface IMailer { void Offer([Sink(SinkKind.Messaging, Purpose = Purpose.OwnOffers)] string to); }
        public interface IConsents { [Asks(Purpose.OwnOffers)] bool WantsOffers { get; } }

        class C(IMailer mailer, IConsents consents)
        {
            void M(Customer customer) { if (consents.WantsOffers) mailer.Offer(customer.AdminLogin); }
            void N(Customer customer) => mailer.Offer({|DT1201:customer.AdminLogin|});
        }
        """);

    [Fact]
    public Task SurveyWithoutOptOut_TriggersByTheStatementThatWantsOne() => FlowCase.VerifyWithModelsAsync(
        """
        public interface IMailer { void Ask([Sink(SinkKind.Messaging, Purpose = Purpose.Survey)] string text); }
        public interface IPreferences { [ConsentGuard(Purpose.Survey, When = false)] bool NoSurveys { get; } }

        class C(IMailer mailer, IPreferences preferences)
        {
            void M(Customer customer) => mailer.Ask({|#0:customer.Ticket|});
            void N(Customer customer) { if (!preferences.NoSurveys) mailer.Ask(customer.Ticket); }
        }
        """,
        "use policy cloud-germany-2016",
        new DiagnosticResult("DT1201").WithLocation(0).WithProperty(FindingProperties.Clause, "c39"));
}
