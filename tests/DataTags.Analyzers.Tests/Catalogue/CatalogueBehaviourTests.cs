using DataTags.Analyzers.Flow;
using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>What the shipped models make of everyday code: each line is a way text, collections, tasks and clients carry data.</summary>
public sealed class CatalogueBehaviourTests
{
    private const string Frame = """
        using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Collections.Immutable; using System.IO; using System.Linq; using System.Net.Http; using System.Net.Http.Json; using System.Security.Cryptography; using System.Text; using System.Text.Json; using System.Text.RegularExpressions; using System.Threading.Channels; using System.Threading.Tasks; using DataTags; using Microsoft.Extensions.Logging;
        public sealed class Customer { [CustomerContactData] public string Email { get; set; } = ""; public string Plan { get; set; } = ""; [CustomerContactData] public int Age { get; set; } public override string ToString() => Plan; }
        public sealed record Card([property: PaymentData] string Number, string Brand);
        public sealed class C
        {
            private readonly ILogger<C> log; private readonly HttpClient http;
            public C(ILogger<C> log, HttpClient http) { this.log = log; this.http = http; }
            public async Task M(Customer customer, Card card, List<Customer> all)
            {
                await Task.Yield();
                #BODY#
            }
        }
        """;

    public static TheoryData<string> Leaks =>
    [
        "log.LogInformation(\"{Text}\", [|string.Format(\"{0}\", customer.Email)|]);",
        "log.LogInformation(\"{Text}\", [|string.Join(\",\", all.Select(c => c.Email))|]);",
        "log.LogInformation(\"{Card}\", [|card|]);",
        "log.LogInformation(\"{Card}\", [|string.Concat(\"card \", card)|]);",
        "log.LogInformation(\"{@Customer}\", [|customer|]);",
        "log.LogInformation(\"{Json}\", [|JsonSerializer.Serialize(customer)|]);",
        "var b = new StringBuilder(); b.Append(\"x\").Append(customer.Email); log.LogInformation(\"{T}\", [|b.ToString()|]);",
        "var d = new Dictionary<string, string> { [\"mail\"] = customer.Email }; log.LogInformation(\"{T}\", [|d[\"mail\"]|]);",
        "var d = new Dictionary<string, string>(); d.Add(\"mail\", customer.Email); if (d.TryGetValue(\"mail\", out var m)) log.LogInformation(\"{T}\", [|m|]);",
        "var q = new Queue<string>(); q.Enqueue(customer.Email); log.LogInformation(\"{T}\", [|q.Dequeue()|]);",
        "var t = await Task.Run(() => customer.Email); log.LogInformation(\"{T}\", [|t|]);",
        "var t = await Task.Run(async () => { await Task.Yield(); return customer.Email; }); log.LogInformation(\"{T}\", [|t|]);",
        "var all2 = await Task.WhenAll(Task.FromResult(customer.Email)); log.LogInformation(\"{T}\", [|all2[0]|]);",
        "var l = new Lazy<string>(() => customer.Email); log.LogInformation(\"{T}\", [|l.Value|]);",
        "var g = all.GroupBy(c => c.Email).First(); log.LogInformation(\"{T}\", [|g.Key|]);",
        "var m = all.ToDictionary(c => c.Plan, c => c.Email); log.LogInformation(\"{T}\", [|m.Values.First()|]);",
        "var x = all.OrderBy(c => c.Plan).Where(c => c.Plan != \"\").Select(c => new { c.Email }).First(); log.LogInformation(\"{T}\", [|x.Email|]);",
        "var z = all.Select(c => c.Email).Aggregate((a, b) => a + b); log.LogInformation(\"{T}\", [|z|]);",
        "var i = ImmutableList<string>.Empty.Add(customer.Email); log.LogInformation(\"{T}\", [|i[0]|]);",
        "var c2 = new ConcurrentDictionary<string, string>(); var v = c2.GetOrAdd(\"k\", _ => customer.Email); log.LogInformation(\"{T}\", [|v|]);",
        "var ch = Channel.CreateUnbounded<string>(); await ch.Writer.WriteAsync(customer.Email); log.LogInformation(\"{T}\", [|await ch.Reader.ReadAsync()|]);",
        "log.LogInformation(\"{T}\", [|Convert.ToBase64String(Encoding.UTF8.GetBytes(customer.Email))|]);",
        "log.LogInformation(\"{T}\", [|Uri.EscapeDataString(customer.Email)|]);",
        "log.LogInformation(\"{T}\", [|Regex.Match(customer.Email, \".*@\").Value|]);",
        "using var w = new StringWriter(); w.WriteLine(customer.Email); log.LogInformation(\"{T}\", [|w.ToString()|]);",
        "using var r = new StreamReader(new MemoryStream(Encoding.UTF8.GetBytes(customer.Email))); log.LogInformation(\"{T}\", [|r.ReadToEnd()|]);",
        "log.LogInformation(\"{T}\", [|customer.Email.AsSpan(1).ToString()|]);",
        "log.LogInformation(\"{T}\", [|customer.Email.Split('@')[0]|]);",
        "log.LogInformation(\"{T}\", [|customer.Age.ToString(\"D\")|]);",
        "log.LogInformation(\"{T}\", [|new Uri(\"https://a.example/?m=\" + customer.Email).Query|]);",
        "foreach (var c in all.ToImmutableArray()) log.LogInformation(\"{T}\", [|c.Email|]);",
        "Parallel.ForEach(all, c => log.LogInformation(\"{T}\", [|c.Email|]));",
        "customer.Email = File.ReadAllText(\"mail.txt\"); log.LogInformation(\"{T}\", [|customer.Email|]);",
        "var o = JsonSerializer.Deserialize<Customer>(\"{}\"); log.LogInformation(\"{T}\", [|o!.Email|]);",
        "var p = new KeyValuePair<string, string>(\"k\", customer.Email); log.LogInformation(\"{T}\", [|p|]);",
        "var t = Tuple.Create(customer.Plan, customer.Email); log.LogInformation(\"{T}\", [|t.Item2|]);",
        "var a = new string[2]; Array.Fill(a, customer.Email); log.LogInformation(\"{T}\", [|a[1]|]);",
        "var s = new TaskCompletionSource<string>(); s.SetResult(customer.Email); log.LogInformation(\"{T}\", [|await s.Task|]);",
        "var m = all.ToImmutableDictionary(c => c.Plan, c => c.Email); foreach (var (k, v) in m) log.LogInformation(\"{T}\", [|v|]);",
        "var m = all.ToDictionary(c => c.Plan, c => c.Email); foreach (var (k, v) in m) log.LogInformation(\"{T}\", [|v|]);",
        "var m = all.ToImmutableDictionary(c => c.Plan, c => c.Email); foreach (var e in m) log.LogInformation(\"{T}\", [|e.Value|]);",
        "var m = new Dictionary<string, string>(); m[\"a\"] = customer.Email; foreach (var (k, v) in m) log.LogInformation(\"{T}\", [|v|]);",
        "var n = new System.Collections.Specialized.NameValueCollection { { \"m\", customer.Email } }; log.LogInformation(\"{T}\", [|n[\"m\"]|]);",
        "Console.WriteLine([|customer.Email|]);",
        "Console.WriteLine(\"{0} {1}\", customer.Plan, [|customer.Email|]);",
    ];

    public static TheoryData<string> Clean =>
    [
        "log.LogInformation(\"{Customer}\", customer);",
        "log.LogInformation(\"{Text}\", string.Format(\"{0}\", customer));",
        "log.LogInformation(\"{Text}\", \"customer \" + customer);",
        "log.LogInformation(\"{Text}\", string.Concat(\"c \", customer));",
        "var b = new StringBuilder(customer.Email); b.Clear(); b.Append(\"x\"); log.LogInformation(\"{T}\", b.ToString());",
        "var b = new StringBuilder(); b.Append(customer); log.LogInformation(\"{T}\", b.ToString());",
        "var d = new Dictionary<string, string> { [\"mail\"] = customer.Email, [\"plan\"] = customer.Plan }; log.LogInformation(\"{T}\", d[\"plan\"]);",
        "var l = new List<string> { customer.Email }; l.Clear(); l.Add(\"x\"); log.LogInformation(\"{T}\", l[0]);",
        "log.LogInformation(\"{T}\", string.IsNullOrEmpty(customer.Email));",
        "log.LogInformation(\"{T}\", all.Count);",
        "log.LogInformation(\"{T}\", all.Count(c => c.Email != \"\"));",
        "log.LogInformation(\"{T}\", all.Any(c => c.Email == \"x\"));",
        "log.LogInformation(\"{T}\", customer.Email.Length);",
        "log.LogInformation(\"{T}\", customer.Email.Contains(\"@\"));",
        "var l = new List<string>(); if (l.Contains(customer.Email)) log.LogInformation(\"{T}\", l.Count > 0 ? l[0] : \"\");",
        "log.LogInformation(\"{T}\", File.ReadAllText(\"notes.txt\"));",
        "var x = all.Select(c => new { c.Email, c.Plan }).First(); log.LogInformation(\"{T}\", x.Plan);",
        "log.LogInformation(\"{T}\", customer.GetType().Name);",
        "await http.PostAsJsonAsync(\"https://orders.internal.example/orders\", customer);",
        "var t = Tuple.Create(customer.Plan, customer.Email); log.LogInformation(\"{T}\", t.Item1);",
        "var m = all.ToDictionary(c => c.Plan, c => c.Email); log.LogInformation(\"{T}\", m.Keys.First());",
        "var m = new Dictionary<string, string> { [customer.Email] = \"x\" }; log.LogInformation(\"{T}\", m.Values.First());",
        "log.LogInformation(\"{T}\", new Uri(\"https://a.example/?m=\" + customer.Email).Host);",
    ];

    [Theory]
    [MemberData(nameof(Leaks))]
    public Task EverydayLeak_Triggers(string body) => Check(body.Replace("[|", "{|DT1002:", StringComparison.Ordinal).Replace("|]", "|}", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Clean))]
    public Task LookAlike_IsSilent(string body) => Check(body);

    [Theory]
    [InlineData("await http.PostAsJsonAsync(\"https://graph.facebook.com/v19.0/42/events\", {|DT1001:customer|});")]
    [InlineData("await http.PostAsync(new Uri(\"https://bat.bing.com/action\"), {|DT1001:new StringContent(customer.Email)|});")]
    [InlineData("await http.PostAsJsonAsync(\"https://api.openai.com/v1/chat/completions\", {|DT1005:customer|});")]
    [InlineData("await http.PostAsJsonAsync(\"https://o1.ingest.sentry.io/api/1/store/\", {|DT1004:customer|});")]
    [InlineData("throw new InvalidOperationException({|DT1014:\"no \" + customer.Email|});")]
    public Task HostsAndMessages_DecideTheKind(string body) => Check(body);

    [Theory]
    [InlineData("await http.PostAsync(\"https://bat.bing.com/action\", {|DT1101:new StringContent(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(customer.Email))))|});")]
    [InlineData("await http.PostAsync(\"https://bat.bing.com/action\", {|DT1101:new StringContent(Convert.ToHexString(HMACSHA256.HashData(new byte[] { 1, 2 }, Encoding.UTF8.GetBytes(customer.Email))))|});")]
    public Task HashForAdvertising_IsStillAdvertising(string body) => Check(body);

    [Fact]
    public Task Unprotect_IsASource_AndProtectASanitizer()
        => Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync("""
            using System; using DataTags; using Microsoft.AspNetCore.DataProtection; using Microsoft.Extensions.Logging;
            public sealed class Customer { [CustomerContactData] public string Email { get; set; } = ""; }
            public sealed class C(IDataProtector protector, ILogger<C> log)
            {
                public void M(Customer customer, string stored)
                {
                    log.LogInformation("{Mail}", protector.Protect(customer.Email));
                    log.LogInformation("{Stored}", stored);
                    log.LogInformation("{Text}", {|DT1002:protector.Unprotect(stored)|});
                    log.LogInformation("{Mail}", {|DT1002:protector.Unprotect(protector.Protect(customer.Email))|});
                }
            }
            """);

    [Fact]
    public Task CodeInSight_IsBelievedBeforeTheCatalogue()
        => Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync("""
            using System; using DataTags;
            public sealed class Customer { [CustomerContactData] public string Email { get; set; } = ""; }
            public sealed class Printer : IProgress<string> { public void Report(string value) => Console.WriteLine(value); }
            public sealed class C { public void M(Customer customer) => new Printer().Report({|DT1002:customer.Email|}); }
            """);

    private static Task Check(string body)
    {
        var test = new Verify<TaggedDataFlowAnalyzer>.Test { TestCode = Frame.Replace("#BODY#", body, StringComparison.Ordinal) };
        test.DisabledDiagnostics.Add("DT2001");
        return test.RunAsync();
    }
}
