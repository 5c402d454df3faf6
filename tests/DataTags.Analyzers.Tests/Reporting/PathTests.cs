using DataTags.Analyzers.Catalog;
using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Reporting;

/// <summary>Additional locations: the way of the datum, source first, sink last.</summary>
public sealed class PathTests
{
    [Fact]
    public Task DirectUse_IsSourceAndSink() => FlowCase.VerifyAsync(
        """
        class C
        {
            void M(Customer customer) => Console.WriteLine({|#0:customer.Email|});
        }
        """,
        new DiagnosticResult("DT1002").WithLocation(0).WithLocation(0).WithLocation(0));

    [Fact]
    public Task Local_IsAStep() => FlowCase.VerifyAsync(
        """
        class C
        {
            void M(Customer customer)
            {
                var {|#2:text = {|#1:customer.Email|}|};
                Console.WriteLine({|#0:text|});
            }
        }
        """,
        new DiagnosticResult("DT1002").WithLocation(0).WithLocation(1).WithLocation(2).WithLocation(0));

    [Fact]
    public Task SinkInHelper_EndsInTheHelper() => FlowCase.VerifyAsync(
        """
        class C
        {
            void M(Customer customer) => Log({|#0:customer.Email|});

            void Log(string text)
            {
                var {|#1:line = "mail " + text|};
                Console.WriteLine({|#2:line|});
            }
        }
        """,
        new DiagnosticResult("DT1002").WithLocation(0).WithLocation(0).WithLocation(0).WithLocation(1).WithLocation(2));

    [Fact]
    public Task SinkTwoCallsAway_KeepsEveryCall() => FlowCase.VerifyAsync(
        """
        class C
        {
            void M(Customer customer) => Outer(1, {|#0:customer.Email|});

            void Outer(int times, string text) => Inner({|#1:text|});

            void Inner(string text) => Console.WriteLine({|#2:text|});
        }
        """,
        new DiagnosticResult("DT1002").WithLocation(0).WithLocation(0).WithLocation(0).WithLocation(1).WithLocation(2)
            .WithProperty(FindingProperties.Path, "reads Customer.Email\npassed to Outer\npassed to Inner\nreaches Console.WriteLine")
            .WithProperty(FindingProperties.ArgumentIndex, "1"));

    [Fact]
    public Task SourceInHelper_StartsInTheHelper() => FlowCase.VerifyAsync(
        """
        class C
        {
            void M(Customer customer) => Console.WriteLine({|#0:Mail(customer)|});

            static string Mail(Customer customer) => {|#1:customer.Email|};
        }
        """,
        new DiagnosticResult("DT1002").WithLocation(0).WithLocation(1).WithLocation(0).WithLocation(0));

    [Fact]
    public Task Lambda_HasAName() => FlowCase.VerifyAsync(
        """
        class C
        {
            void M(Customer customer)
            {
                Func<string> mail = () => customer.Email;
                Console.WriteLine({|#0:mail()|});
            }
        }
        """,
        new DiagnosticResult("DT1002").WithLocation(0).WithProperty(FindingProperties.Path, "reads Customer.Email\nreturned by a lambda\nreaches Console.WriteLine"));

    [Fact]
    public Task AccessorsAndConstructors_AreNamedAsTheyAreWritten() => FlowCase.VerifyAsync(
        """
        class Label(Customer customer)
        {
            public string Text { get { return customer.Email; } }
        }
        class C
        {
            void M(Customer customer)
            {
                var label = new Label(customer);
                throw new InvalidOperationException({|#0:label.Text|});
            }
        }
        """,
        new DiagnosticResult("DT1014").WithLocation(0).WithProperty(FindingProperties.Path, "reads Customer.Email\nreturned by Text\nreaches new InvalidOperationException"));

    [Fact]
    public Task PositionalParameterAndItsProperty_AreOneDatum() => FlowCase.VerifyAsync(
        """
        record Reset([CredentialData] string Token, int Id);
        class C
        {
            static Reset Make(string text) => new(text, 1);
            void M(string text)
            {
                var reset = Make(text);
                Console.WriteLine({|#0:reset|});
            }
        }
        """,
        new DiagnosticResult("DT1002").WithLocation(0).WithProperty(FindingProperties.Datum, "Reset.Token"));
}
