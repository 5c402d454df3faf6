using DataTags.Analyzers.Session;
using DataTags.Testing.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Analyzers.Tests.Session;

/// <summary>How much a summary says: what is inside of objects as long as it is little, then whole objects.</summary>
public sealed class SummaryLinesTests
{
    [Fact]
    public void FewMembersHandedOn_AreSaidOneByOne()
        => Assert.Contains(LinesOf(Copying(20)), static line => line.StartsWith("flow Wide.Copy(*) ", StringComparison.Ordinal) && line.Contains("0.P7 -> return.P7", StringComparison.Ordinal));

    [Fact]
    public void ManyMembersHandedOn_AreSaidOfTheWholeObject()
        => Assert.Contains("flow Wide.Copy(*) 0 -> return", LinesOf(Copying(80)));

    [Fact]
    public void WhereWhatIsNeededIsTooLong_FewerMembersAreSaidOneByOne()
        => Assert.Contains("flow Wide.Copy(*) 0 -> return", LinesOf($"{Copying(20)} {string.Join(" ", Enumerable.Range(0, 600).Select(static number => $"public static class W{number} {{ public static Wide Q{number * 7919}(Wide x, string y) => new Wide {{ Email = x.P{number % 20}, P{number * 7 % 20} = y + x.P{number * 3 % 20} }}; }}"))}"));

    [Fact]
    public void MemberOrReferenceThatMayKeepWhatItHolds_IsSaidToKeepIt()
    {
        var lines = LinesOf("""
            public sealed class Shelf
            {
                [CustomerContactData] public string Mail = "";
                public string Put(bool isMail, string text) { var before = Mail; if (isMail) Mail = text; return before; }
                public string Replace(string text) { var before = Mail; Mail = text; return before; }
                public string Fill(ref string text) { if (text.Length == 0) text = Mail; return Mail; }
            }
            """);
        Assert.Contains("flow Shelf.Put(*) this.Mail -> return; 1 -> this.Mail; this.Mail -> this.Mail", lines);
        Assert.Contains("flow Shelf.Replace(*) this.Mail -> return; 0 -> this.Mail", lines);
        Assert.Contains("flow Shelf.Fill(*) 0 -> 0; this.Mail -> 0; this.Mail -> return", lines);
    }

    [Fact]
    public void WhatADelegateIsHandedAndGives_IsSaid()
        => Assert.Contains("flow Box.Map(*) this.Mail -> 0.delegate(0); 0.delegate.return -> return", LinesOf("""
            public sealed class Box
            {
                [CustomerContactData] public string Mail = "";
                public string Map(System.Func<string, string> map) => Inner(map);
                private string Inner(System.Func<string, string> map) => map(Mail);
            }
            """));

    [Fact]
    public void WhoReadsTheWholeObject_ReadsWhatIsInside()
        => Assert.Equal(["sink Mail.Both(*) 0 Network reads=object"], SinksOf("""
            public static class Mail
            {
                [Sink(SinkKind.Network)] public static extern void Send(object content);
                public static void Both(Note note) { Send(note); Send(note.Text); }
            }
            """, "Both"));

    [Fact]
    public void WhatIsDeepInside_CountsAsTheObjectAroundIt()
        => Assert.Equal(["sink Mail.Deep(*) 0.Next.Next.Next Network reads=object"], SinksOf("""
            public static class Mail
            {
                [Sink(SinkKind.Network)] public static extern void Send(object content);
                public static void Deep(Note note) => Send(note.Next.Next.Next.Text);
            }
            """, "Deep"));

    [Fact]
    public void FieldOfAnImplementation_IsNothingToSayOfEverybodysInterface()
    {
        var sinks = SinksOf("""
            public interface IFlush { void Flush(); }
            public sealed class Keeper(string last) : IFlush, System.IDisposable
            {
                [Sink(SinkKind.Network)] public static extern void Send(object content);
                private readonly string _last = last;
                public void Flush() => Send(_last);
                public void Dispose() => Send(_last);
            }
            """, "");
        Assert.Contains("sink IFlush.Flush(*) this._last Network reads=object", sinks);
        Assert.Contains("sink Keeper.Dispose(*) this._last Network reads=object", sinks);
        Assert.DoesNotContain(sinks, static line => line.StartsWith("sink System.", StringComparison.Ordinal));
    }

    [Fact]
    public void ArgumentOfEverybodysInterface_IsSaid()
        => Assert.Contains("sink System.IComparable.CompareTo(*) 0 Network reads=object", SinksOf("""
            public sealed class Keeper : System.IComparable
            {
                [Sink(SinkKind.Network)] public static extern void Send(object content);
                public int CompareTo(object other) { Send(other); return 0; }
            }
            """, ""));

    [Fact]
    public void WhatAnInterfaceSays_IsSaidAgainWhereNobodySeesThatItIsImplemented()
    {
        const string Content = """
            public interface ISeen { void Tell(object content); }
            internal interface IHidden { void Say(object content); }
            public sealed class Mail : ISeen, IHidden
            {
                [Sink(SinkKind.Network)] public static extern void Send(object content);
                public void Tell(object content) => Send(content);
                public void Say(object content) => Send(content);
            }
            """;
        Assert.Equal(["sink ISeen.Tell(*) 0 Network reads=object"], SinksOf(Content, "Tell"));
        Assert.Contains("sink Mail.Say(*) 0 Network reads=object", SinksOf(Content, "Say"));
    }

    [Fact]
    public void ValueThatIsPrintedWhole_IsSaidToBeThrownWhole()
        => Assert.Contains("flow Log.Fail(*) 0 -> throws reads=formatted", LinesOf("""
            public static class Log
            {
                [Sink(SinkKind.Network)] public static extern void Send(object content);
                public static void Fail(System.Collections.Generic.Dictionary<string, (string, string)> all)
                {
                    Send("a");
                    foreach (var entry in all)
                        throw new System.Exception(all.ToString() + entry.Key + entry.Value.Item1 + entry.Value.Item2);
                }
            }
            """));

    [Fact]
    public void OneItemOfATuple_IsThrownAlone()
        => Assert.Contains("flow Wide.Fail(*) 0.Item2 -> throws", LinesOf("""
            public sealed class Wide
            {
                [CustomerContactData] public string Email { get; set; }
                public static void Fail((Wide, string) pair) => throw new System.Exception(pair.Item2);
            }
            """));

    [Fact]
    public void FewMembersThrown_AreSaidOneByOne()
        => Assert.Equal("0.P0 -> throws; 0.P1 -> throws; 0.P2 -> throws", Thrown(3));

    [Fact]
    public void ManyMembersThrown_AreSaidOfTheWholeObject()
        => Assert.Equal("0 -> throws reads=object", Thrown(30));

    [Fact]
    public void DataThatIsThrown_IsNotSaidToBeThrownAsSomethingMadeOfIt()
        => Assert.Contains("flow Wide.Fail(*) 0.P0 -> throws", LinesOf("""
            public sealed class Wide
            {
                [CustomerContactData] public string P0 { get; set; }
                public static void Fail(Wide other) => throw new System.Exception(other.P0 + other.P0.Length);
            }
            """));

    private static string Thrown(int members)
    {
        var numbers = Enumerable.Range(0, members).ToArray();
        var line = Assert.Single(LinesOf($$"""
            public sealed class Wide
            {
                [CustomerContactData] public string Email { get; set; }
                {{string.Join(" ", numbers.Select(static number => $"public string P{number} {{ get; set; }}"))}}
                public static void Fail(Wide other) => throw new System.Exception({{string.Join(" + ", numbers.Select(static number => $"other.P{number}"))}});
            }
            """), static line => line.StartsWith("flow Wide.Fail(*) ", StringComparison.Ordinal) && line.Contains("throws", StringComparison.Ordinal));
        return line.Substring("flow Wide.Fail(*) ".Length);
    }

    private static string Copying(int members)
    {
        var numbers = Enumerable.Range(0, members).ToArray();
        return $$"""
            public sealed class Wide
            {
                [CustomerContactData] public string Email { get; set; }
                {{string.Join(" ", numbers.Select(static number => $"public string P{number} {{ get; set; }}"))}}
                public static Wide Copy(Wide other) => new Wide { {{string.Join(", ", numbers.Select(static number => $"P{number} = other.P{number}"))}} };
            }
            """;
    }

    private static string[] SinksOf(string code, string member) => [.. LinesOf(code).Where(line => line.StartsWith("sink ", StringComparison.Ordinal) && line.Contains(member, StringComparison.Ordinal))];

    private static string[] LinesOf(string code)
    {
        var tree = CSharpSyntaxTree.ParseText($"using DataTags; public sealed class Note {{ public string Text {{ get; set; }} public Note Next {{ get; set; }} }}\n{code}");
        var compilation = CSharpCompilation.Create("Test", [tree], TestReferences.Default, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return FlowSummary.Of(compilation, [], CancellationToken.None).Split('\n');
    }
}
