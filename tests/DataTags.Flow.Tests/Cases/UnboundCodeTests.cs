using DataTags.Flow.Tests.Kit;

namespace DataTags.Flow.Tests.Cases;

/// <summary>Packages that are not restored and calls that are wrong: what is read out of an answer is not what went in.</summary>
public sealed class UnboundCodeTests
{
    [Fact]
    public void AnswerTakenWhole_IsWhatWentIn() => FlowCase.CheckUnbound("""
        class C
        {
            IMissing _helper;
            void M()
            {
                string text = Missing.Format("{0}", Source());
                Sink(text); // BAD
                Sink(Missing.Concat(Source(), "x")); // BAD
                var json = _helper.Serialize(new[] { Source() });
                Sink(json); // BAD
                Sink($"{_helper.Encode(Source())}"); // BAD
                Sink("x" + Source().Humanize()); // BAD
                Sink(Source().Humanize(2).Shorten()); // BAD
                Sink(Source()?.Humanize()); // BAD
                Sink(Format(Source())); // BAD
                Sink(_helper.Encode(Source()).ToString()); // BAD
                Sink(Missing.Format("x"));
            }
        }
        """);

    [Fact]
    public void WhatIsReadOutOfAnAnswer_IsNew() => FlowCase.CheckUnbound("""
        class C
        {
            IMissing _client;
            async Task M()
            {
                var user = _client.Find(Source());
                Sink(user.Name);
                Sink(user.Address.City);
                Sink(user[0]);
                foreach (var role in _client.RolesOf(Source()))
                    Sink(role);
                if (_client.TryGet(Source(), out var entry))
                    Sink(entry.Value);
                decimal rate = _client.RateOf(Source());
                Sink(rate);
                bool isKnown = _client.Knows(Source());
                Sink(isKnown);
            }
        }
        """);

    [Fact]
    public void AwaitedAnswer_IsNew() => FlowCase.CheckUnbound("""
        class C
        {
            IMissing _signIn;
            async Task M()
            {
                var result = await _signIn.PasswordSignInAsync("x", Source(), false);
                Sink(result);
                string id = await _signIn.CreateAsync(Source());
                Sink(id);
                Sink((await _signIn.GetAsync(Source()).ConfigureAwait(false)).Name);
                Sink(await Later());
            }

            Task<string> Later() => _signIn.RefreshAsync(Source());
        }
        """);

    [Fact]
    public void ClientOpenedWithAKey_AnswersOtherThings() => FlowCase.CheckUnbound("""
        class C
        {
            async Task M()
            {
                var gateway = new Gateway("x", Source());
                Sink(gateway.Token.Generate());
                Sink(gateway.Charge(3));
                Sink(await gateway.ChargeAsync(3));
                Sink(gateway); // BAD
                var other = new Gateway { Key = Source(), Region = "eu" };
                Sink(other.Region);
                Sink(other.Key); // BAD
                Sink(other.Charge(1));
            }
        }
        """);

    [Fact]
    public void ObjectOfAnUnknownType_KeepsItsMembersApart() => FlowCase.CheckUnbound("""
        class C
        {
            void M()
            {
                var row = new Row { Mail = Source(), City = "x", Tags = { Source() } };
                Sink(row.Mail); // BAD
                Sink(row.City);
                Sink(row); // BAD
                row.Mail = "";
                Sink(row.Mail);
                row["a"] = Source();
                Sink(row["a"]); // BAD
                Sink(row["b"]);
                Sink(Mail(new Row { Mail = Source() })); // BAD
                Sink(Mail(new Row { City = Source() }));
                var builder = new TextBuilder();
                builder.Append("x").Append(Source());
                Sink(builder);
                builder.Append(Source());
                Sink(builder); // BAD
                Sink(builder.ToString()); // BAD
            }

            static string Mail(Row row) => row.Mail;
        }
        """);

    [Fact]
    public void CodeHandedOver_Runs() => FlowCase.CheckUnbound("""
        class C
        {
            IMissing _policy;
            string _mail = "";
            async Task M()
            {
                var seen = "";
                _policy.Run(() => { seen = Source(); });
                Sink(seen); // BAD
                Sink(_policy.Run(() => Source())); // BAD
                Sink(await _policy.RunAsync(async () => Source())); // BAD
                var zip = Source();
                var found = _policy.Rates.Where(rate => rate.Zip == zip).FirstOrDefault();
                Sink(found);
                Sink(found.Percent);
            }
        }
        """);

    [Fact]
    public void NearestMethod_IsTaken_WhereOnlyArgumentsDoNotBind() => FlowCase.CheckUnbound("""
        class C
        {
            IMissing _helper;
            void M()
            {
                Two(Source(), _helper.Count, out var text);
                Sink(text); // BAD
                Two("", _helper.Count, out text);
                Sink(text);
                Sink(new Holder(_helper.Count, Source()).Kept); // BAD
                Sink(new Holder(_helper.Count, Source()).Dropped);
            }

            void Two(string text, int count, out string result) => result = text;
            void Two(string text, long count, out string result) => result = text;
        }

        class Holder
        {
            public Holder(int count, string text) { Kept = text; Dropped = ""; }
            public Holder(long count, string text) { Kept = text; Dropped = ""; }
            public string Kept;
            public string Dropped;
        }
        """);

    /// <summary>Building operations of this the compiler fails: one literal is made twice.</summary>
    [Fact]
    public void CodeTheCompilerFailsOn_IsReportedAsIncomplete()
    {
        var compilation = FlowCase.Compile("""
            class Folder(string owner) : IEnumerable<string>
            {
                public void Add Add(string page) { }
                public static void M() { var folder = new Folder("archive") { "cover", Source() }; }
            }
            """);
        var (_, incomplete) = FlowCase.Analyze(compilation, FlowOptions.Default);
        Assert.Contains(incomplete, static finding => finding.Reason.Contains("operation tree", StringComparison.Ordinal));
    }
}
