using DataTags.Flow.Tests.Kit;

namespace DataTags.Flow.Tests.Cases;

public sealed class ContractTests
{
    [Fact]
    public void AbstractMembersOfTaggedCode_ReturnWhatTheyDeclare() => FlowCase.Check("""
        class Person { [Label] public string Name { get; set; } public int Id { get; set; } }
        record Receipt(string Reason);
        interface ContractGateway { Receipt Charge(string card); Task<Person> FindAsync(string name); Task<List<Person>> AllAsync(); }
        class C
        {
            async Task M(ContractGateway gateway)
            {
                var receipt = gateway.Charge(Source());
                Sink(receipt.Reason);
                var person = await gateway.FindAsync(Source());
                Sink(person.Id);
                Sink(person.Name); // BAD
                Sink((await gateway.AllAsync())[0].Name); // BAD
                foreach (var p in await gateway.AllAsync()) { Sink(p.Id); Sink(p.Name); // BAD
                }
                Sink((await gateway.AllAsync()).Where(p => p.Id > 1).Select(p => p.Name).ToList()); // BAD
            }
        }
        """);

    [Fact]
    public void LabelledParameters_YieldToWhatTheCallerPasses() => FlowCase.Check("""
        record Address([property: Label] string Street, string Country) { public string Line([Label] string prefix) => prefix + Country; }
        class C
        {
            static string Echo([Label] string text) => text;
            static string Street(Address address) => address.Street;
            void M(Address home, string unknown)
            {
                Sink(Echo("constant"));
                Sink(Echo(unknown)); // BAD
                var masked = home with { Street = "***" };
                Sink(masked); Sink(Street(masked));
                Sink(Street(home)); // BAD
                Sink(new Address("***", home.Country));
                Sink(new Address(unknown, "DE")); // BAD
                Sink(masked.Line("x"));
            }
        }
        """);

    [Fact]
    public void StateLeftByExceptions_IsSeenByOtherMembers() => FlowCase.Check("""
        class C
        {
            static string _last;
            void Fail() { _last = Source(); throw new InvalidOperationException("x"); }
            void Show() => Sink(_last); // BAD
        }
        """);
}
