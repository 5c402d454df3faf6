using DataTags.Analyzers.Flow;
using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Flow;

/// <summary>A finding stands where the tagged value and the way to the sink meet, and nowhere else.</summary>
public sealed class PlaceOfReportTests
{
    private const string Frame = """
        #nullable enable
        using System.Threading.Tasks; using DataTags; using Microsoft.Extensions.Logging;
        public sealed class Customer { public int Id { get; set; } [CustomerContactData] public string Email { get; set; } = ""; public string Plan { get; set; } = ""; }
        public interface IRepository { Task<Customer?> FindAsync(int id); }
        public interface ITrail { void SignedIn(Customer customer); }
        public sealed class Trail(ILogger<Trail> log) : ITrail { public void SignedIn(Customer customer) => log.LogInformation("{@Customer}", {|DT1002:customer|}); }
        sealed class User(IRepository customers, ITrail trail, ILogger<User> log)
        {
            private void Write(string text) => log.LogInformation("{Text}", text);

            public async Task M(Customer form)
            {
                #BODY#
            }
        }
        """;

    [Theory]
    [InlineData("await Task.Yield(); trail.SignedIn(form);")]
    [InlineData("var customer = await customers.FindAsync(1); trail.SignedIn(customer!);")]
    [InlineData("trail.SignedIn(new Customer { Email = form.Email }); await Task.Yield();")]
    public Task LeakInsideCallee_IsReportedThereAlone(string body) => Check(body);

    [Theory]
    [InlineData("var customer = await customers.FindAsync(1); Write({|DT1002:customer!.Email|});")]
    [InlineData("await Task.Yield(); Write({|DT1002:form.Email|});")]
    public Task UntaggedParameter_IsReportedAtTheCall(string body) => Check(body);

    private static Task Check(string body) => Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync(Frame.Replace("#BODY#", body, StringComparison.Ordinal));
}
