namespace DataTags.Analyzers.Tests.Clauses;

/// <summary>Every clause that can be checked when code is compiled, and why the others cannot.</summary>
internal static class ClauseCases
{
    private const string Mailer = """
        public interface IMailer { void Send([Sink(SinkKind.Messaging, Purpose = Purpose.OwnOffers)] string to); void Ask([Sink(SinkKind.Messaging, Purpose = Purpose.Survey)] string text); }
        public interface IPreferences { [ConsentGuard] bool Allow(Purpose purpose); [ConsentGuard(Purpose.Survey, When = false)] bool NoSurveys { get; } }

        """;

    private const string Authorities = """
        public interface IAuthorities { void Comply([Sink(SinkKind.LegalDisclosure, Purpose = Purpose.LegalDuty)] object data); }

        """;

    public static IReadOnlyList<ClauseCase> All { get; } =
    [
        new("c02", "DT1008", Sends("customer.Notes", "Network", "Profiling"), Sends("customer.Notes", "Network", "Improve"), "use policy teams-2020"),
        new("c05", "DT1003", Sends("customer.Notes", "ThirdParty", "ThirdPartyDisclosure"), Sends("customer.Notes", "Network", "Deliver"), "use policy trust-center"),
        new("c06", "DT1201", Consumes("mailer.Send({|#0:customer.Notes|});"), Consumes("if (preferences.Allow(Purpose.OwnOffers)) mailer.Send(customer.Notes);"), "policy our-contract \"Contract with the customer\" precedence=contract\nrequire CustomerData for OwnOffers consent clause=trust-center/c06"),
        new("c08", "DT1402", Keeps("", Marked("customer")), Keeps("[ErasedBy(typeof(object))] ", "customer"), "require CustomerData into Storage eraser clause=c08"),
        new("c09", "DT1205", Stores("customer.Notes", "US"), Stores("customer.Notes", "FR"), "require CustomerData into Storage region=EU clause=c09"),
        new("c12", "DT1002", Sends("customer.Key", "Logging"), Sends("Masking.Erase(customer.Key)", "Logging")),
        new("c16", "DT1008", Sends("customer.LastPage", "Network", "Profiling"), Sends("customer.LastPage", "Network", "Operate")),
        new("c17", "DT1001", Sends("customer.LastPage", "Advertising"), Sends("customer.LastPage", "Telemetry")),
        new("c18", "DT1008", Sends("customer.LastPage", "Network", "MarketResearch"), Sends("customer.LastPage", "Network", "Improve")),
        new("c21", "DT1007", SendsOwn("[CustomerData(Context = DataContext.Support)]", "Messaging", "ServiceMessage"), SendsOwn("[CustomerContactData]", "Messaging", "ServiceMessage")),
        new("c24", "DT1211", Uploads("http"), Uploads("https")),
        new("c25", "DT1206", Authorities + Discloses("customer.Email", ""), Authorities + Discloses("customer.Email", "[LegalDisclosure(\"warrant\")] ")),
        new("c26", "DT1301", Reads("{|#0:Ticket|}", "OwnOffers"), Reads("Ticket", "Resolve")),
        new("c27", "DT1001", Sends("customer.Email", "Advertising"), Sends("customer.Email", "Messaging", "ServiceMessage")),
        new("c29", "DT1101", Sends("Masking.Hash(customer.Notes)", "Advertising"), Sends("Masking.Erase(customer.Notes)", "Advertising")),
        new("c30", "DT2002", "class Order { [CustomerData, {|#0:PaymentData|}] public string Card { get; set; } = \"\"; }", "class Order { [PaymentData] public string Card { get; set; } = \"\"; }"),
        new("c31", "DT1203", Conditions.GrantDomain.Method("console.Show({|#0:customer.Notes|});"), Conditions.GrantDomain.Method("using var grant = trustee.Open(); console.Show(customer.Notes);")),
        new("c34", "DT1201", Mailer + Offers("mailer.Send({|#0:customer.AdminLogin|});"), Mailer + Offers("if (preferences.Allow(Purpose.OwnOffers)) mailer.Send(customer.AdminLogin);")),
        new("c35", "DT1008", Sends("customer.FriendEmail", "Network", "Deliver"), Sends("customer.FriendEmail", "Messaging", "Invite")),
        new("c36", "DT1002", Sends("customer.CardNumber", "Logging"), Sends("customer.CardNumber", "Payment")),
        new("c37", "DT1401", Keeps("", Marked("customer"), "PaymentData"), Keeps("[Retention(3650, Basis = Purpose.LegalDuty)] ", "customer", "PaymentData"), "require PaymentData into Storage retention clause=c37"),
        new("c39", "DT1201", Mailer + Offers("mailer.Ask({|#0:customer.Ticket|});"), Mailer + Offers("if (!preferences.NoSurveys) mailer.Ask(customer.Ticket);"), "use policy cloud-germany-2016"),
        new("c42", "DT1204", Hires("Nobody"), Hires("Printer"), "recipient Printer \"Print House\" contract=\"signed 2024\"\nrecipient Nobody \"Nobody\""),
        new("c43", "DT1204", Hires("Nobody"), Hires("Printer"), "recipient Printer \"Print House\" contract=\"consent of the customer in writing, 2024\"\nrecipient Nobody \"Nobody\"\nrequire CustomerData for SubContract registered clause=c43"),
        new("c44", "DT1003", Sends("customer.Notes", "ThirdParty"), Sends("customer.Notes", "Network")),
        new("c45", "DT1206", Authorities + Discloses("customer.Notes", ""), Authorities + Discloses("customer.Notes", "[LegalDisclosure(\"warrant\")] ")),
        new("c47", "DT1003", Sends("customer.Ticket", "ThirdParty", "DetectFraud"), Sends("customer.AdminLogin", "ThirdParty", "DetectFraud")),
        new("c49", "DT1002", Sends("customer.Password", "Logging"), Sends("Masking.Mask(customer.Password)", "Logging")),
        new("c50", "DT1205", Stores("customer.Notes", "US"), Stores("customer.Notes", "DE")),
    ];

    /// <summary>Why no code can be found to break the others.</summary>
    public static IReadOnlyDictionary<string, string> Unchecked { get; } = new Dictionary<string, string>
    {
        ["c01"] = "permits; confidentiality is a matter of c05, c44 and c49",
        ["c03"] = "the reporting of incidents is done by people",
        ["c04"] = "certificates and audits are no code",
        ["c07"] = "every category is personal data, so the rules of the root hold for all of them",
        ["c10"] = "who may read is decided at run time",
        ["c11"] = "a report on numbers; the doors they are counted at are those of c25 and c45",
        ["c13"] = "permits",
        ["c14"] = "permits",
        ["c15"] = "permits",
        ["c19"] = "roles are a matter of contracts",
        ["c20"] = "permits; what goes beyond is a matter of c26",
        ["c22"] = "permits",
        ["c23"] = "defines two categories",
        ["c28"] = "permits; what goes beyond is a matter of c29",
        ["c32"] = "permits; what goes beyond is a matter of c34 and c47",
        ["c33"] = "permits, and lets nobody unsubscribe",
        ["c38"] = "permits",
        ["c40"] = "permits",
        ["c41"] = "permits",
        ["c46"] = "permits",
        ["c48"] = "permits, when something is bought, which no code says",
        ["c51"] = "permits less protection in previews",
        ["c52"] = "the ranks of the packs: a contract goes before a statement",
        ["c53"] = "permits the owner of a domain to read; a response to an administrator is no leak",
        ["c54"] = "informs",
        ["c55"] = "other sites, other statements",
        ["c56"] = "other terms",
        ["c57"] = "names and addresses",
    };

    private static string Marked(string value) => "{|#0:" + value + "|}";

    private static string Sends(string value, string kind, string purpose = "Unspecified") => $$"""
        public interface ITarget { void Go([Sink(SinkKind.{{kind}}, Purpose = Purpose.{{purpose}})] string text); }

        class C(ITarget target)
        {
            void M(Customer customer) => target.Go({{Marked(value)}});
        }
        """;

    private static string SendsOwn(string tag, string kind, string purpose) => $$"""
        public interface ITarget { void Go([Sink(SinkKind.{{kind}}, Purpose = Purpose.{{purpose}})] string text); }

        class C(ITarget target)
        {
            void M({{tag}} string value) => target.Go({{Marked("value")}});
        }
        """;

    private static string Stores(string value, string region) => $$"""
        public interface IStore { void Put([Sink(SinkKind.Storage, Region = "{{region}}")] string text); }

        class C(IStore store)
        {
            void M(Customer customer) => store.Put({{Marked(value)}});
        }
        """;

    private static string Consumes(string body) => Mailer + Offers(body);

    private static string Uploads(string scheme) => $$"""
        class C(HttpClient client)
        {
            Task M(Customer customer) => client.PostAsJsonAsync("{{scheme}}://upload.support.example/files", {{Marked("customer.Ticket")}});
        }
        """;

    private static string Keeps(string mark, string value, string category = "CustomerData") => $$"""
        class Record { {{mark}}[{{category}}] public string Text { get; set; } = ""; }

        public interface ITable { void Put([Sink(SinkKind.Storage)] object row); }

        class C(ITable table)
        {
            void M(Record customer) => table.Put({{value}});
        }
        """;

    private static string Discloses(string value, string mark) => $$"""
        class C(IAuthorities authorities)
        {
            {{mark}}void M(Customer customer) => authorities.Comply({{Marked(value)}});
        }
        """;

    private static string Reads(string member, string purpose) => $$"""
        [Purpose(Purpose.{{purpose}})]
        class C
        {
            int M(Customer customer) => customer.{{member}}.Length;
        }
        """;

    private static string Offers(string body) => $$"""
        class C(IMailer mailer, IPreferences preferences)
        {
            void M(Customer customer)
            {
                {{body}}
                _ = preferences;
            }
        }
        """;

    private static string Hires(string recipient) => $$"""
        public interface IPrinter { void Print([Sink(SinkKind.ThirdParty, Purpose = Purpose.SubContract, Recipient = "{{recipient}}")] string text); }

        class C(IPrinter printer)
        {
            void M(Customer customer) => printer.Print({{Marked("customer.Notes")}});
        }
        """;
}
