using DataTags.Analyzers.Flow;
using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>Collections, streams and delegates that a library hands out: what is put into them, or what they are called with, leaves.</summary>
public sealed class HeldSinkTests
{
    private const string Frame = """
        using System; using System.Collections.Generic; using System.Diagnostics; using System.IO; using System.Net; using System.Text; using DataTags; using Microsoft.AspNetCore.Mvc; using Microsoft.Extensions.Logging;
        public sealed class Customer { [CustomerContactData] public string Email { get; set; } = ""; [PaymentData] public string Card { get; set; } = ""; [EncryptionKey] public string Key { get; set; } = ""; public string Plan { get; set; } = ""; }
        namespace Acme
        {
            public interface IItem { IDictionary<string, string> Properties { get; } Bag Bag { get; } }
            public sealed class Bag { public IDictionary<string, string> Global { get; } = new Dictionary<string, string>(); }
            public sealed class Event : IItem { public Event(string name) { } public IDictionary<string, string> Properties { get; } = new Dictionary<string, string>(); public Bag Bag { get; } = new(); }
        }
        #CODE#
        """;

    private const string Models = """
        sink Acme.IItem.Properties value.element Telemetry
        sink Acme.Bag.Global value.element Telemetry
        """;

    [Theory]
    [InlineData("{|DT1004:item.Properties[\"mail\"]|} = customer.Email;")]
    [InlineData("item.Properties.Add(\"mail\", {|DT1004:customer.Email|});")]
    [InlineData("item.Properties.TryAdd(\"mail\", {|DT1004:customer.Email|});")]
    [InlineData("item.Properties.Add({|DT1004:new KeyValuePair<string, string>(\"mail\", customer.Email)|});")]
    [InlineData("{|DT1004:item.Bag.Global[\"mail\"]|} = customer.Email;")]
    [InlineData("var all = item.Properties; {|DT1004:all[\"mail\"]|} = customer.Email;")]
    [InlineData("if (item is Acme.Event known) {|DT1004:known.Properties[\"mail\"]|} = customer.Email;")]
    [InlineData("var made = new Acme.Event(\"paid\") { Properties = { {|DT1004:[\"mail\"]|} = customer.Email } };")]
    [InlineData("var made = new Acme.Event(\"paid\"); {|DT1004:made.Properties[\"mail\"]|} = customer.Email;")]
    [InlineData("var made = new Acme.Event(\"paid\"); made.Properties[\"a\"] = customer.Plan; {|DT1004:made.Properties[\"mail\"]|} = \"to \" + customer.Email;")]
    public Task WhatIsPutIntoACollectionThatLeaves_Triggers(string body) => Check(body);

    [Theory]
    [InlineData("item.Properties[\"plan\"] = customer.Plan;")]
    [InlineData("item.Properties[customer.Plan] = \"x\";")]
    [InlineData("if (item.Properties.ContainsKey(customer.Email)) { }")]
    [InlineData("item.Properties.Remove(customer.Email);")]
    [InlineData("item.Properties.TryGetValue(customer.Email, out var found);")]
    [InlineData("var other = new Dictionary<string, string> { [\"mail\"] = customer.Email };")]
    [InlineData("var all = item.Properties; all = new Dictionary<string, string>(); all[\"mail\"] = customer.Email;")]
    public Task WhatIsReadOrPutElsewhere_IsSilent(string body) => Check(body);

    [Theory]
    [InlineData("{|DT1014:error.Data[\"mail\"]|} = customer.Email;")]
    [InlineData("error.Data.Add(\"mail\", {|DT1014:customer.Email|});")]
    [InlineData("var made = new InvalidOperationException(\"no\"); {|DT1014:made.Data[\"mail\"]|} = customer.Email; throw made;")]
    [InlineData("throw new InvalidOperationException(\"no\") { Data = { {|DT1014:[\"mail\"]|} = customer.Email } };")]
    [InlineData("var start = new ProcessStartInfo(\"mail\"); start.ArgumentList.Add({|DT1015:customer.Email|});")]
    [InlineData("var start = new ProcessStartInfo(\"mail\") { Environment = { {|DT1015:[\"USER\"]|} = customer.Email } };")]
    [InlineData("error.Data[\"plan\"] = customer.Plan;")]
    public Task CollectionsOfTheFramework(string body) => Check(body);

    [Theory]
    [InlineData("{|DT1013:ViewBag.Key|} = customer.Key;")]
    [InlineData("{|DT1013:ViewData[\"Key\"]|} = customer.Key;")]
    [InlineData("{|DT1013:TempData[\"Key\"]|} = customer.Key;")]
    [InlineData("ViewBag.Plan = customer.Plan;")]
    [InlineData("ViewData[\"Mail\"] = customer.Email;")]
    [InlineData("TempData[\"Mail\"] = customer.Email;")]
    public Task WhatAViewGets_StandsInThePage(string body) => Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync(Frame.Replace(
        "#CODE#",
        "public sealed class C : Controller { public void M(Customer customer) { " + body + " } }",
        StringComparison.Ordinal));

    [Theory]
    [InlineData("using var stream = request.GetRequestStream(); stream.Write({|DT1211:Encoding.UTF8.GetBytes(customer.Card)|});")]
    [InlineData("using var writer = new StreamWriter(request.GetRequestStream()); writer.Write({|DT1211:customer.Card|});")]
    [InlineData("using var stream = request.GetRequestStream(); stream.Write(Encoding.UTF8.GetBytes(customer.Plan));")]
    public Task StreamOfAnOpenRequest(string body)
        => Check("var request = (FtpWebRequest)WebRequest.Create(\"ftp://files.example/cards.txt\"); " + body);

    [Fact]
    public Task DelegateThatTheLibraryMade_IsTheSink() => Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync(Frame.Replace("#CODE#", """
        public sealed class C(ILogger<C> log)
        {
            private static readonly Action<ILogger, string, Exception?> s_signedIn = LoggerMessage.Define<string>(LogLevel.Information, new EventId(1), "Signed in {User}");
            private static readonly Func<ILogger, string, IDisposable?> s_scope = LoggerMessage.DefineScope<string>("User {User}");
            private static readonly Action<ILogger, string, Exception?> s_own = (logger, text, error) => { };

            public void M(Customer customer)
            {
                s_signedIn(log, {|DT1002:customer.Email|}, null);
                s_signedIn(log, customer.Plan, null);
                s_own(log, customer.Email, null);
                using var scope = s_scope(log, {|DT1002:customer.Email|});
            }
        }
        """, StringComparison.Ordinal));

    private static Task Check(string body)
    {
        var code = Frame.Replace("#CODE#", "public sealed class C { public void M(Customer customer, Acme.IItem item, Exception error) { " + body + " } }", StringComparison.Ordinal);
        return Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync(code, state => state.AdditionalFiles.Add(("acme.datatags", Models)));
    }
}
