using DataTags.Flow.Index;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Tests.Index;

/// <summary>Which bodies are bound at all: in all of these the class <c>User</c> has a tagged <c>Email</c> and an untagged <c>Id</c>, and <c>Log</c> and <c>Body</c> are sinks.</summary>
public sealed class RelevanceIndexTests
{
    private const string Model = """
        class User { [Tag] public string Email { get; set; } public int Id { get; set; } public string Note { get; set; } }
        class Shop { public string Email { get; set; } public string Name { get; set; } }

        """;

    [Theory]
    [InlineData("void M(User user) => Log(user.Email);")]
    [InlineData("void M(User user) { var text = user.Email; Log(text); }")]
    [InlineData("void M(User user) => Log(user);")]
    [InlineData("void M(Users all) => Log(all.Find<User>(1).Email);")]
    [InlineData("void M(object some) { if (some is User { Email: var text }) Log(text); }")]
    [InlineData("void M(User user) => Send(user.Email); void Send(string text) => Log(text);", 1)]
    [InlineData("void M() => Log(Get()); string Get() => new User().Email;", 1)]
    [InlineData("void M(User user, Shop shop) { shop.Name = user.Email; Log(shop.Name); }")]
    [InlineData("void M(User user) { var all = new List<string>(); var same = all; same.Add(user.Email); Log(all); }")]
    [InlineData("void M(User user) { Fill(user, out var text); Log(text); } void Fill(User user, out string text) => text = user.Email;")]
    [InlineData("class Sum { public string Text; public Sum(string text) => Text = text; public static Sum operator !(Sum sum) => sum; } void M(User user) { var sum = !new Sum(user.Email); Log(sum.Text); }")]
    [InlineData("void M(User user, Rule one, Rule other) { one.Text = user.Email; var both = one && other; Log(both.Text); }")]
    [InlineData("void M(User user) { string text = null; Action set = () => text = user.Email; set(); Log(text); }")]
    [InlineData("void M(User user) { try { throw new Failure(user.Email); } catch (Failure failure) { Log(failure); } }")]
    [InlineData("void M(User user) { Action<string> write = Log; write(user.Email); }")]
    [InlineData("void M(User user) { user?.Also?.Note = user.Email; Log(user.Also.Note); }")]
    [InlineData("static string s_last; void M(User user) { s_last = user.Email; Show(); } void Show() => Log(s_last);", 2)]
    [InlineData("string _note; void M(User user) => _note = user.Email;")]
    [InlineData("void M(User user, Message message) => message.Body = user;")]
    [InlineData("void M(User user, Message message) => message.Body = new Pairs { [\"mail\"] = user.Email };")]
    [InlineData("void M(User user) => _ = new Mail { Body = new { user.Email } };")]
    [InlineData("void M(User user, Message message) => Put(message, user); void Put(Message message, User user) => message.Body = user;", 2)]
    [InlineData("void M(User user) => _ = new Loud { [\"mail\"] = user.Email }; class Loud { public string this[string key] { set => Log(value); } }")]
    [InlineData("static string s_kept; class Base { protected Base(ref string text, User user) => text = user.Email; } class Derived : Base { public Derived(User user) : base(ref s_kept, user) => Log(s_kept); }")]
    [InlineData("class Base { protected Base(List<string> all, User user) => all.Add(user.Email); } class Derived : Base { public Derived(User user, List<string> all) : base(all, user) => Log(all); }")]
    public void BodyInWhichDataMeetsASink_IsRelevant(string members, int relevant = 1) => Assert.Equal(relevant, Relevant(members).Length);

    [Theory]
    [InlineData("void M(User user) => Log(user.Id);")]
    [InlineData("void M(User user) { var id = user.Id; Log(id); }")]
    [InlineData("void M(Shop shop) => Log(shop.Email);")]
    [InlineData("void M(User user) => Log(nameof(user.Email));")]
    [InlineData("void M(User user, string typed) { if (user.Email == typed) Log(\"same\"); }")]
    [InlineData("void M(string text) => Log(text);")]
    [InlineData("void M(Shop shop, Message message) => message.Body = shop;")]
    [InlineData("void M(User user, Message message) => message.Body = new Pairs { [\"id\"] = user.Id };")]
    [InlineData("string M(User user) => user.Email;")]
    public void OtherBody_IsNot(string members) => Assert.Empty(Relevant(members));

    [Fact]
    public void CodeTooDeepToRead_IsRelevant()
    {
        const int large = 64 * 1024 * 1024;
        const int small = 256 * 1024;
        const int depth = 3_000;
        var code = $"void M(User user) {{ var x = {string.Concat(Enumerable.Repeat("Same(", depth))}1{new string(')', depth)}; }}";
        var tree = OnStack(large, () => Parse(code));
        Assert.Equal(["M"], OnStack(small, () => Relevant(tree)));
        Assert.Empty(OnStack(large, () => Relevant(Parse(code))));
    }

    private static T OnStack<T>(int size, Func<T> run)
    {
        T result = default!;
        var thread = new Thread(() => result = run(), size);
        thread.Start();
        thread.Join();
        return result;
    }

    private static SyntaxTree Parse(string members) => CSharpSyntaxTree.ParseText($"{Model}class C {{ {members} }}");

    private static string[] Relevant(string members) => Relevant(Parse(members));

    private static string[] Relevant(SyntaxTree tree)
    {
        var seeds = new NameSeeds();
        seeds.Add(SeedKind.TagAttribute, "Tag");
        seeds.Add(SeedKind.Sink, "Log");
        seeds.Add(SeedKind.SinkMethod, "Log");
        seeds.Add(SeedKind.Sink, "Body");
        seeds.Add(SeedKind.Filler, "Add");
        var index = RelevanceIndex.Create(MentionedNames.Of([tree], CancellationToken.None), seeds);
        return [.. index.Relevant(tree, CancellationToken.None).Select(static member => member is MethodDeclarationSyntax method ? method.Identifier.ValueText : member.Kind().ToString())];
    }
}
