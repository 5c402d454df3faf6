using DataTags.Analyzers.Flow;
using DataTags.Testing;
using DataTags.Testing.Diagnostics;

namespace DataTags.Analyzers.Tests.Flow;

/// <summary>Packages that are not restored. What must be quiet is in <c>tests/ValidCode/Unbound</c>.</summary>
public sealed class UnboundCodeTests
{
    [Fact]
    public Task TextThatAnUnboundHelperMakes_Triggers() => VerifyAsync("""
        using Missing.Text;

        class C(ILogger<C> log, ISerializer serializer)
        {
            void M(Customer customer)
            {
                log.LogInformation("{Text}", {|DT1002:TextTool.Format("{0}", customer.Email)|});
                log.LogInformation({|DT1002:"Who: " + customer.Email.Humanize()|});
                log.LogInformation({|DT1002:$"{serializer.Serialize(customer.Email)}"|});
                var text = TextTool.Concat(customer.Email, "x");
                log.LogInformation({|DT1002:text|});
                log.LogInformation("{Text}", TextTool.Format("{0}", customer.Id));
            }
        }
        """);

    [Fact]
    public Task MemberOfAnUnboundType_KeepsWhatWasWrittenToIt() => VerifyAsync("""
        using Missing.Rows;

        class C(ILogger<C> log)
        {
            void M(Customer customer)
            {
                var row = new MailRow { Mail = customer.Email, Language = "en" };
                log.LogInformation("{Mail}", {|DT1002:row.Mail|});
                log.LogInformation("{Language}", row.Language);
            }
        }
        """);

    [Fact]
    public Task AnswerToAPasswordOrAPostalCode_IsSilent() => VerifyAsync("""
        using Missing.Identity;

        class Row { public string Name { get; set; } = ""; public decimal Rate { get; set; } }

        class C(ILogger<C> log, ISignIn signIn, IRates rates)
        {
            async Task<Row> M(Customer customer)
            {
                log.LogInformation("{Result}", await signIn.SignInAsync(customer.Email, customer.Password));
                var created = await signIn.CreateAsync(customer, customer.Password);
                log.LogInformation("{Id} {Errors}", created.Id, created.Errors);
                return new Row { Name = rates.Find(customer.Notes).Name, Rate = rates.RateOf(customer.Notes) };
            }
        }
        """);

    private static Task VerifyAsync(string source)
    {
        var test = new Verify<TaggedDataFlowAnalyzer>.Test { TestCode = source, CompilerDiagnostics = CompilerDiagnostics.None };
        test.TestState.Sources.Add(("Domain.cs", FlowCase.Domain));
        return test.RunAsync();
    }
}
