using DataTags.Flow.Tests.Kit;

namespace DataTags.Flow.Tests.Cases;

/// <summary>What objects of a library consist of from the start: what is put into a part is in the whole, wherever that goes.</summary>
public sealed class LibraryPartTests
{
    private const string Message = """
        using System.Net.Http; using System.Net.Http.Headers;
        class C
        {
            static HttpRequestMessage Made() => new();

        """;

    [Fact]
    public void PartOfANewObject_IsReadWithIt() => FlowCase.Check(Message + """
            void M()
            {
                var message = new HttpRequestMessage();
                message.Headers.Add("X-User", Source());
                Sink(message.Method); Sink(message.Options);
                Sink(message); // BAD
                Sink(message.Headers); // BAD
                var other = new HttpRequestMessage { Headers = { { "X-User", Source() } } };
                Sink(other); // BAD
                var plain = new HttpRequestMessage();
                plain.Headers.Add("X-User", "x");
                Sink(plain);
            }
            void OfAPart()
            {
                var message = new HttpRequestMessage();
                message.Headers.UserAgent.ParseAdd(Source());
                Sink(message.Headers.Accept);
                Sink(message.Headers); // BAD
                Sink(message); // BAD
            }
        }
        """);

    [Fact]
    public void PartFilledByCallees_IsReadWithTheWhole() => FlowCase.Check(Message + """
            static void Fill(HttpRequestMessage message, string value) => message.Headers.Add("X-User", value);
            static void FillPart(HttpRequestHeaders headers, string value) => headers.Add("X-User", value);
            static HttpRequestMessage Filled(string value) { var message = new HttpRequestMessage(); message.Headers.Add("X-User", value); return message; }
            static void Send(HttpRequestMessage message) => Sink(message.Headers);
            void M()
            {
                var first = Made(); Fill(first, Source());
                Sink(first); // BAD
                var second = Made(); FillPart(second.Headers, Source());
                Sink(second); // BAD
                Sink(Filled(Source())); // BAD
                var third = Made(); Fill(third, "x"); FillPart(third.Headers, "x");
                Sink(third); Sink(Filled("x"));
                Send(first); // BAD
            }
        }
        """);

    [Fact]
    public void PartOfWhatUnknownCodeGave_IsReadWithIt() => FlowCase.Check("""
        interface IStore { Person Get(int id); }
        class Person { public string Name { get; set; } public Place Home { get; set; } }
        class Place { public string Street { get; set; } public string Town { get; set; } }
        class C
        {
            void M(IStore store)
            {
                var person = store.Get(1);
                person.Home.Street = Source();
                Sink(person.Home.Town); Sink(person.Name);
                Sink(person); // BAD
                var other = store.Get(2);
                other.Home.Street = "x";
                Sink(other);
            }
        }
        """);

    [Fact]
    public void PartsOfTheNextTurnsObject_AreItsOwn() => FlowCase.Check(Message + """
            void Apart(string[] all)
            {
                foreach (var one in all)
                {
                    var message = new HttpRequestMessage();
                    Sink(message);
                    message.Headers.Add("X-User", Source());
                }
            }
            void Kept(string[] all)
            {
                var kept = new List<HttpRequestMessage>();
                foreach (var one in all)
                {
                    var message = new HttpRequestMessage();
                    message.Headers.Add("X-User", Maybe() ? Source() : "x");
                    kept.Add(message);
                    message = new HttpRequestMessage();
                    Sink(message);
                }

                Sink(kept[0]); // BAD
            }
        }
        """);
}
