using DataTags.Analyzers.Flow;
using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>Collections, buffers and objects that carry a tag as a whole: what is taken out of them, copied from them or referred to in them carries it too.</summary>
public sealed class WholeDataTests
{
    private const string Frame = """
        using System; using System.Collections.Frozen; using System.Collections.Generic; using System.Collections.Immutable; using System.Net.Http.Headers;
        using System.Net.Mail; using System.Runtime.InteropServices; using System.Threading; using DataTags;
        public class Account
        {
            [EncryptionKey] public Dictionary<string, string> Keys { get; set; } = [];
            [EncryptionKey] public FrozenDictionary<string, string> Frozen { get; set; } = FrozenDictionary<string, string>.Empty;
            [EncryptionKey] public ImmutableArray<string> Fixed { get; set; } = [];
            [EncryptionKey] public string[] All { get; set; } = [];
            [EncryptionKey] public HttpHeaders Headers { get; set; } = null!;
            [EncryptionKey] public string Key { get; set; } = "";
            public Dictionary<string, string> Names { get; set; } = [];
            public string[] Words { get; set; } = [];
            public string Name { get; set; } = "";
        }
        public static class Cases
        {
            [Sink(SinkKind.Logging)] private static void Log(object? value) { }
            public static void Run(Account account) { #BODY# }
        }
        """;

    [Theory]
    [InlineData("var copy = new Dictionary<string, string>(account.Keys); Log({|DT1002:copy[\"a\"]|});")]
    [InlineData("var copy = new SortedDictionary<string, string>(account.Keys); Log({|DT1002:copy|});")]
    [InlineData("Log({|DT1002:account.Frozen[\"a\"]|});")]
    [InlineData("ref readonly var first = ref account.Fixed.ItemRef(0); Log({|DT1002:first|});")]
    [InlineData("Span<string> view = account.All; Log({|DT1002:view[0]|});")]
    [InlineData("Log({|DT1002:CollectionsMarshal.GetValueRefOrNullRef(account.Keys, \"a\")|});")]
    [InlineData("account.Headers.TryGetValues(\"a\", out var values); Log({|DT1002:values|});")]
    [InlineData("MailAddress.TryCreate(account.Key, account.Name, out var address); Log({|DT1002:address|});")]
    [InlineData("using var file = new System.IO.StreamWriter(\"a\"); file.WriteLine({|DT1009:(object)account.Key|});")]
    [InlineData("using var file = new System.IO.StreamWriter(\"a\"); file.WriteLine({|DT1009:account.Key|});")]
    [InlineData("using var file = new System.IO.StreamWriter(\"a\"); file.WriteLine({|DT1009:account.Key.ToCharArray()|});")]
    [InlineData("var key = account.Key; Interlocked.CompareExchange(ref key, \"\", account.Name); Log({|DT1002:key|});")]
    public Task PartOfWhatIsTaggedAsAWhole_Triggers(string body) => CheckAsync(body);

    [Theory]
    [InlineData("var copy = new Dictionary<string, string>(account.Names); Log(copy[\"a\"]);")]
    [InlineData("var copy = new Dictionary<string, string>(account.Keys); copy.Clear(); copy[\"a\"] = account.Name; Log(copy[\"a\"]);")]
    [InlineData("Span<string> view = account.Words; Log(view[0]);")]
    [InlineData("var text = new System.IO.StringWriter(); text.WriteLine((object)account.Key);")]
    [InlineData("MailAddress.TryCreate(account.Name, \"\", out var address); Log(address);")]
    [InlineData("var key = account.Name; Interlocked.CompareExchange(ref key, \"\", account.Key); Log(key);")]
    [InlineData("var key = account.Key; Interlocked.Exchange(ref key, \"\"); Log(key);")]
    public Task OtherData_DoesNotTrigger(string body) => CheckAsync(body);

    private static Task CheckAsync(string body) => Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync(Frame.Replace("#BODY#", body, StringComparison.Ordinal));
}
