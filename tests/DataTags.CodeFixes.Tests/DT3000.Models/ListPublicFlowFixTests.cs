using DataTags.Analyzers.Models;
using DataTags.CodeFixes.Models;
using DataTags.Testing;

namespace DataTags.CodeFixes.Tests.Models;

/// <summary>DT3010: the flow is added to the list, in order, beside what stands there.</summary>
public sealed class ListPublicFlowFixTests
{
    private const string Shipped = "PrivacyApi.Shipped.txt";
    private const string Unshipped = "PrivacyApi.Unshipped.txt";

    private const string Frame = """
        using DataTags;
        public interface ILog { [Sink(SinkKind.Logging)] void Write(string text); }
        public class Registration
        {
            private readonly ILog _log;
            public Registration(ILog log) => _log = log;
            #MEMBERS#
        }
        """;

    [Fact]
    public Task NewFlow_IsListedInOrder() => VerifyAsync(
        "public void A(string a) => _log.Write(a); public void {|DT3010:B|}(string b) => _log.Write(b); public void C(string c) => _log.Write(c);",
        "# what is new\nsink Registration.A(a) a Logging reads=formatted\nsink Registration.C(c) c Logging reads=formatted\n",
        "# what is new\nsink Registration.A(a) a Logging reads=formatted\nsink Registration.B(b) b Logging reads=formatted\nsink Registration.C(c) c Logging reads=formatted\n");

    [Fact]
    public Task SeveralFlows_AreListedTogether() => VerifyAsync(
        "public void {|DT3010:A|}(string a) => _log.Write(a); public void {|DT3010:B|}(string b) => _log.Write(b);",
        "",
        "sink Registration.A(a) a Logging reads=formatted\nsink Registration.B(b) b Logging reads=formatted\n");

    [Fact]
    public Task WithoutTheFileOfWhatIsNew_NothingIsOffered() => Verify<PublicFlowAnalyzer, ListPublicFlowFix>.VerifyNoCodeFixAsync(
        Frame.Replace("#MEMBERS#", "public void {|DT3010:A|}(string a) => _log.Write(a);", StringComparison.Ordinal),
        configure: static state => state.AdditionalFiles.Add((Shipped, "")));

    private static Task VerifyAsync(string members, string before, string after)
    {
        var code = Frame.Replace("#MEMBERS#", members, StringComparison.Ordinal);
        return Verify<PublicFlowAnalyzer, ListPublicFlowFix>.VerifyCodeFixAsync(
            code,
            code.Replace("{|DT3010:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal),
            configure: test =>
            {
                test.TestState.AdditionalFiles.Add((Unshipped, before));
                test.FixedState.AdditionalFiles.Add((Unshipped, after));
            });
    }
}
