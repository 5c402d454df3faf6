using DataTags.Analyzers.Flow;
using DataTags.Testing;
using DataTags.Testing.Projects;

namespace DataTags.Analyzers.Tests.Flow;

/// <summary>What code of a library does is known to its users, whether they have its source or its summary only.</summary>
public sealed class AcrossAssembliesTests
{
    private const string Library = """
        #nullable enable
        using System; using System.Threading; using System.Threading.Tasks; using System.Security.Cryptography; using System.Text; using DataTags; using Microsoft.Extensions.Logging;
        namespace Library;
        public sealed class Address { [CustomerData] public string Street { get; set; } = ""; public string Country { get; set; } = ""; public string OneLine() => $"{Street}, {Country}"; }
        public sealed class Customer { public int Id { get; set; } [CustomerContactData] public string Email { get; set; } = ""; public string Plan { get; set; } = ""; public Address Home { get; set; } = new(); }
        public static class CustomerText { public static string Badge(this Customer customer) => customer.Plan + customer.Email; public static string Reference(this Customer customer) => $"C-{customer.Id}"; }
        public static class Matching
        {
            public static string Fingerprint(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            public static void Require(string text) { if (text.Length > 80) throw new ArgumentException($"{text} is too long"); }
            public static void Refuse(Form form) => throw new ArgumentException(form.A + form.B + form.C + form.D + form.E + form.F + form.G + form.H + form.I + form.J);
            public static void Print(System.Collections.Generic.Dictionary<string, string> all) { foreach (var entry in all) throw new ArgumentException($"{all} {entry} {entry.Key} {entry.Value}"); }
            public static int Measure(string text) { if (text.Length > 80) throw new ArgumentException("too long"); return text.Length; }
        }
        public sealed class Form { public string A = "", B = "", C = "", D = "", E = "", F = "", G = "", H = "", I = "", J = "", Other = ""; }
        public readonly record struct Tag(string Text) { public static Tag operator !(Tag tag) => new("x"); public static Tag operator +(Tag left, Tag right) => new(left.Text); }
        public sealed class Bell { private string _last = ""; public string Last { get; set => field = value.Trim(); } = ""; public string Keep(string text) { var before = _last; _last = text; return before; } }
        public sealed class Refusal(string text, string detail) : Exception(text) { public string Detail { get; } = detail; }
        public interface IShow { string Show(string first, string second); }
        public sealed class First : IShow { public string Show(string first, string second) => first; }
        public interface IAds { void Track([Sink(SinkKind.Advertising)] string text); }
        public sealed class Audience(IAds ads)
        {
            public void Add(string email) => ads.Track(Matching.Fingerprint(email.Trim()));
            public void Count(string email) => ads.Track(Matching.Measure(email) > 5 ? "long" : "short");
        }
        public interface IRepository { Task<Customer?> FindAsync(int id, CancellationToken cancellation = default); }
        public interface IDirectory { Task<Customer?> LookUpAsync(int id, CancellationToken cancellation = default); Task<Customer> RegisterAsync(Customer form); }
        public sealed class Directory(IRepository customers, ILogger<Directory> logger) : IDirectory
        {
            public async Task<Customer?> LookUpAsync(int id, CancellationToken cancellation = default)
            {
                var customer = await customers.FindAsync(id, cancellation);
                if (customer is null)
                {
                    logger.LogInformation("No customer {Id}", id);
                    return null;
                }

                return customer;
            }

            public async Task<Customer> RegisterAsync(Customer form)
            {
                if (await customers.FindAsync(form.Id) is not null)
                    throw new InvalidOperationException({|DT1014:$"There is an account for {form.Email}."|});
                return new Customer { Email = form.Email, Plan = form.Plan };
            }
        }
        """;

    private const string Frame = """
        using System; using System.Threading.Tasks; using System.Net.Http; using DataTags; using Library; using Microsoft.Extensions.Logging;
        public interface ILog { [Sink(SinkKind.ThirdParty)] void Information<T>(string template, T value); }
        sealed class Trail(ILogger<Trail> log, ILog other)
        {
            public void SignedIn(Customer customer)
            {
                log.LogInformation("{@Customer}", {|DT1002:{|DT1002:customer|}|});
                other.Information("{Customer}", {|DT1003:{|DT1003:customer|}|});
            }
        }

        sealed class User(Trail trail, HttpClient http, IDirectory directory, Library.Directory exact, ILogger<User> logger, IAds ads)
        {
            public async Task M(Customer form)
            {
                #BODY#
            }
        }
        """;

    [Theory]
    [InlineData("var customer = await directory.LookUpAsync(1); logger.LogInformation(\"{Badge}\", {|DT1002:customer!.Email|});")]
    [InlineData("var customer = await exact.LookUpAsync(1); logger.LogInformation(\"{Badge}\", {|DT1002:customer!.Email|});")]
    [InlineData("var customer = await directory.LookUpAsync(1); if (customer is null) return; logger.LogInformation(\"{Badge}\", {|DT1002:customer.Badge()|});")]
    [InlineData("if (await directory.LookUpAsync(1) is not { } customer) return; logger.LogInformation(\"{Badge}\", {|DT1002:customer.Email|});")]
    [InlineData("var customer = await directory.LookUpAsync(1); logger.LogInformation(\"{Badge}\", {|DT1002:customer!.Home.OneLine()|});")]
    [InlineData("var customer = await directory.LookUpAsync(1); logger.LogInformation(\"{Badge}\", {|DT1002:customer!.Home.Street|});")]
    [InlineData("if (await directory.LookUpAsync(1) is not { } customer) return; logger.LogInformation(\"{Badge}\", {|DT1002:customer.Home.OneLine()|});")]
    [InlineData("try { await directory.RegisterAsync(form); } catch (Exception error) { logger.LogError({|DT1002:error|}, \"Registration failed\"); }")]
    [InlineData("logger.LogInformation(\"{Badge}\", {|DT1002:form.Email|});")]
    [InlineData("await Task.Yield(); logger.LogInformation(\"{Badge}\", {|DT1002:form.Badge()|});")]
    [InlineData("try { Matching.Require({|DT1014:form.Email|}); } catch (Exception error) { logger.LogError({|DT1002:error|}, \"Too long\"); }")]
    [InlineData("\n#pragma warning disable DT2001\nvar all = new Form { J = form.Email }; try { Matching.Refuse({|DT1014:all|}); } catch (Exception error) { logger.LogError({|DT1002:error|}, \"Refused\"); }")]
    [InlineData("var all = new System.Collections.Generic.Dictionary<string, string> { [\"a\"] = form.Email }; try { Matching.Print({|DT1014:all|}); } catch (Exception error) { logger.LogError({|DT1002:error|}, \"Refused\"); }")]
    [InlineData("await http.PostAsync(\"https://graph.facebook.com/v19.0/1/events\", {|DT1101:new StringContent(Matching.Fingerprint(form.Email))|});")]
    [InlineData("new Audience(ads).Add({|DT1101:form.Email|});")]
    [InlineData("var tag = !new Tag(form.Email); logger.LogInformation(\"{Badge}\", {|DT1002:form.Email|});")]
    [InlineData("logger.LogInformation(\"{Badge}\", {|DT1002:(new Tag(form.Email) + new Tag(\"x\")).Text|});")]
    [InlineData("var bell = new Bell { Last = form.Email }; logger.LogInformation(\"{Badge}\", {|DT1002:bell.Last|});")]
    [InlineData("var bell = new Bell(); bell.Keep(form.Email); logger.LogInformation(\"{Badge}\", {|DT1002:bell.Keep(\"x\")|});")]
    [InlineData("try { throw new Refusal({|DT1014:form.Email|}, form.Email); } catch (Refusal refusal) { logger.LogInformation(\"{Badge}\", {|DT1002:refusal.Detail|}); }")]
    [InlineData("logger.LogInformation(\"{Badge}\", {|DT1002:new First().Show(form.Email, \"x\")|});")]
    public Task LeakThroughLibrary_Triggers(string body) => Check(body);

    [Theory]
    [InlineData("var customer = await directory.LookUpAsync(1); logger.LogInformation(\"{Badge}\", customer!.Plan);")]
    [InlineData("var customer = await directory.LookUpAsync(1); logger.LogInformation(\"{Badge}\", customer!.Reference());")]
    [InlineData("if (await directory.LookUpAsync(1) is not { } customer) return; logger.LogInformation(\"{Badge}\", customer.Home.Country);")]
    [InlineData("var customer = await exact.RegisterAsync(new Customer { Email = \"none\" }); logger.LogInformation(\"{Badge}\", customer.Plan);")]
    [InlineData("try { await directory.LookUpAsync(1); } catch (Exception error) { logger.LogError(error, \"Search failed\"); }")]
    [InlineData("try { Matching.Measure(form.Email); } catch (Exception error) { logger.LogError(error, \"Too long\"); }")]
    [InlineData("var all = new Form { J = form.Plan }; try { Matching.Refuse(all); } catch (Exception error) { logger.LogError(error, \"Refused\"); }")]
    [InlineData("var all = new System.Collections.Generic.Dictionary<string, string> { [\"a\"] = form.Plan }; try { Matching.Print(all); } catch (Exception error) { logger.LogError(error, \"Refused\"); }")]
    [InlineData("logger.LogInformation(\"{Print}\", Matching.Fingerprint(form.Plan));")]
    [InlineData("new Audience(ads).Add(form.Plan);")]
    [InlineData("new Audience(ads).Count(form.Email);")]
    [InlineData("var customer = await directory.LookUpAsync(1); if (customer is null) return; trail.SignedIn(customer);")]
    [InlineData("var customer = await exact.LookUpAsync(1); trail.SignedIn(customer!);")]
    public Task HarmlessUseOfLibrary_IsSilent(string body) => Check(body);

    private static async Task Check(string body)
    {
        foreach (var form in Enum.GetValues<ReferenceForm>())
        {
            await Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync(Frame.Replace("#BODY#", body, StringComparison.Ordinal), state =>
            {
                var library = state.Project("Library");
                library.Sources.Add(Library);
                library.ReferenceForm = form;
                library.Generators.Add(new SummaryGenerator());
            });
        }
    }
}
