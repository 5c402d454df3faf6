using DataTags.Analyzers.Flow;
using DataTags.Testing;
using DataTags.Testing.Projects;

namespace DataTags.Analyzers.Tests.Conditions;

/// <summary>A method of another assembly that asks for consent is believed, whether its source or its summary is at hand.</summary>
public sealed class ConsentAcrossAssembliesTests
{
    private const string Library = """
        using DataTags;
        namespace Library;
        public sealed class Account { [AdministratorData] public string Email { get; set; } = ""; }
        public interface IMailer { void Offer([Sink(SinkKind.Messaging, Purpose = Purpose.OwnOffers)] string to); }
        public interface IConsents { [ConsentGuard] bool Allows(Purpose purpose); }
        public sealed class Offers(IMailer mailer, IConsents consents)
        {
            public void SendIfAllowed(string to) { if (consents.Allows(Purpose.OwnOffers)) mailer.Offer(to); }
            public void SendThrough(string to) { if (!consents.Allows(Purpose.OwnOffers)) return; Send(to.Trim()); }
            public void SendForAnotherPurpose(string to) { if (consents.Allows(Purpose.Survey)) mailer.Offer(to); }
            public void SendOnOneBranch(string to, bool late) { if (late || consents.Allows(Purpose.OwnOffers)) mailer.Offer(to); }
            public void SendUnlessAllowed(string to) { if (!consents.Allows(Purpose.OwnOffers)) mailer.Offer(to); }
            public void Send(string to) => mailer.Offer(to);
        }
        """;

    private const string Frame = """
        using DataTags; using Library;
        public sealed class Campaign(Offers offers, IConsents consents)
        {
            public void Run(Account account) { #BODY# }
        }
        """;

    public static TheoryData<string, ReferenceForm> Cases
    {
        get
        {
            var cases = new TheoryData<string, ReferenceForm>();
            foreach (var form in Enum.GetValues<ReferenceForm>())
            {
                cases.Add("offers.SendIfAllowed(account.Email);", form);
                cases.Add("offers.SendThrough(account.Email);", form);
                cases.Add("if (consents.Allows(Purpose.OwnOffers)) offers.Send(account.Email);", form);
                cases.Add("offers.Send({|DT1201:account.Email|});", form);
                cases.Add("offers.SendOnOneBranch({|DT1201:account.Email|}, true);", form);
                cases.Add("offers.SendUnlessAllowed({|DT1202:account.Email|});", form);
                cases.Add("offers.SendForAnotherPurpose({|DT1202:account.Email|});", form);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public Task ConsentAskedInALibrary_Counts(string body, ReferenceForm form)
        => Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync(Frame.Replace("#BODY#", body, StringComparison.Ordinal), state =>
        {
            var library = state.Project("Library");
            library.Sources.Add(Library);
            library.ReferenceForm = form;
            library.Generators.Add(new SummaryGenerator());
        });
}
