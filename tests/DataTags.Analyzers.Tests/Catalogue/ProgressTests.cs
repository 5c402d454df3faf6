using DataTags.Analyzers.Flow;
using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>What is reported as progress arrives where somebody listens.</summary>
public sealed class ProgressTests
{
    private const string Frame = """
        using System; using DataTags; using Microsoft.Extensions.Logging;
        public class Card { [PaymentData] public string Number { get; set; } = ""; public string City { get; set; } = ""; }
        public sealed class Own<T>(Action<T> action) : IProgress<T> { public void Report(T value) => action(value); }
        public sealed class Deaf<T> : IProgress<T> { public void Report(T value) { } }
        public sealed class C(ILogger log)
        {
            public void M(Card c)
            {
                #BODY#
            }

            #MEMBER#
        }
        """;

    [Theory]
    [InlineData("IProgress<string> p = new Progress<string>(s => log.LogInformation(\"{V}\", {|DT1002:s|})); p.Report(c.Number);", "")]
    [InlineData("IProgress<string> p = new Own<string>(s => log.LogInformation(\"{V}\", {|DT1002:s|})); p.Report(c.Number);", "")]
    [InlineData("var p = new Progress<string>(); p.ProgressChanged += (sender, s) => log.LogInformation(\"{V}\", {|DT1002:s|}); ((IProgress<string>)p).Report(c.Number);", "")]
    [InlineData("Work(new Progress<string>(s => log.LogInformation(\"{V}\", {|DT1002:s|})), c);", "private static void Work(IProgress<string> p, Card c) => p.Report(c.Number);")]
    [InlineData("Work(new Own<string>(s => log.LogInformation(\"{V}\", {|DT1002:s|})), c);", "private static void Work(IProgress<string> p, Card c) => p.Report(c.Number);")]
    [InlineData("Work(new Progress<string>(Show), {|DT1002:c.Number|});", "private void Show(string s) => log.LogInformation(\"{V}\", s); private static void Work(IProgress<string>? p, string number) => p?.Report(number);")]
    public Task ReportedValue_Arrives(string body, string member) => VerifyAsync(body, member);

    [Theory]
    [InlineData("IProgress<string> p = new Progress<string>(s => log.LogInformation(\"{V}\", s)); p.Report(c.City);", "")]
    [InlineData("IProgress<string> p = new Progress<string>(s => log.LogInformation(\"{V}\", s.Length)); p.Report(c.City);", "")]
    [InlineData("IProgress<string> p = new Progress<string>(); p.Report(c.Number); log.LogInformation(\"{V}\", p);", "")]
    [InlineData("Work(new Deaf<string>(), c);", "private static void Work(IProgress<string> p, Card c) => p.Report(c.Number);")]
    [InlineData("Work(new Progress<string>(s => log.LogInformation(\"{V}\", s)), c);", "private static void Work(IProgress<string> p, Card c) => p.Report(c.City);")]
    public Task OtherValue_DoesNot(string body, string member) => VerifyAsync(body, member);

    private static Task VerifyAsync(string body, string member)
        => Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync(Frame.Replace("#BODY#", body, StringComparison.Ordinal).Replace("#MEMBER#", member, StringComparison.Ordinal));
}
