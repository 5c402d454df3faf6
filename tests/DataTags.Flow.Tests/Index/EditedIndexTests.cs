using DataTags.Flow.Index;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Flow.Tests.Index;

/// <summary>What the index keeps across edits must not show: after each edit it says what an index says that was made from nothing.</summary>
public sealed class EditedIndexTests
{
    private const int Files = 6;
    private const int MethodsPerFile = 4;

    private static readonly string[] Statements =
    [
        "Log(user.Email);", "var x = user.Email; Log(x);", "Keep(user);", "_all = user.Email;", "Log(_all);", "shop.Name = user.Email;", "Log(shop.Name);", "M0(user, shop);", "M1(user, shop);", "M2(user, shop); M3(user, shop);",
        "list.Add(user.Email);", "Log(list);", "Action<string> write = Log; write(user.Email);", "throw new Failure(user.Email);", "try { M1(user, shop); } catch (Failure failure) { Log(failure); }", "return user.Email;", "Log(M2(user, shop));",
        "table[\"mail\"] = user.Email;", "User same = new() { Note = user.Email };", "var made = new Loud(user.Email);", "Loud made = new(user.Email);", "_ = new Quiet(user.Email).Text;", "typed = 1;", "Seldom(user.Email);", "Body(user.Email);", "text = $\"{user}\";",
        "Hide(user.Email);", "(var a, var b) = (user.Email, 1); Log(a);", "foreach (var one in users) Log(one.Email);", "_ = nameof(Tag);", "users.ForEach(M0);", "if (user is { Email: var mail }) Log(mail);", "Other.Shared = user.Email;", "Log(Other.Shared);",
    ];

    private static readonly string[] Declarations =
    [
        "public string Note { get; set; }", "[Tag] public string Note { get; set; }", "public User Owner { get; set; }", "void Log(string text) { }", "[Sink] void Body(string text) { }", "class Loud { public Loud(string text) { Log(text); } }",
        "class Quiet : Loud { public string Text { get; } public Quiet(string text) : base(text) { Text = text; } }", "static string Shared { get; set; }", "public override string ToString() => Email;", "IStore _store;", "string this[string key] { set { Log(value); } }",
        "[Sanitizer] string Hide(string text) => text;", "string Seldom(string text) { _kept = text; return _kept; } string _kept;",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void AfterEdits_IndexSaysWhatOneFromNothingSays(int seed)
    {
        var dice = new Random(seed);
        var programs = Enumerable.Range(0, Files).Select(file => new Written(file, dice)).ToArray();
        var trees = Array.ConvertAll(programs, static program => program.Parse());
        var followed = 0;
        for (var edit = 0; edit < 250; edit++)
        {
            var file = edit % 40 < 30 ? (edit / 40) % Files : dice.Next(Files);
            programs[file].Edit(dice, declarations: dice.Next(10) == 0);
            trees[file] = programs[file].Parse();
            var mentioned = MentionedNames.Of([.. trees], trees.Length, CancellationToken.None);
            followed += mentioned.Surroundings is { Open.Length: > 0 } ? 1 : 0;
            var expected = Described(MentionedNames.Of(trees, CancellationToken.None), trees);
            Assert.Equal(expected, Described(mentioned, trees));
            // Whoever comes next, of the same trees or not, finds what was left behind.
            if (dice.Next(4) == 0)
                Assert.Equal(expected, Described(MentionedNames.Of([.. trees], trees.Length, CancellationToken.None), trees));
        }

        Assert.InRange(followed, 100, 250);
    }

    [Fact]
    public void FileMoreOrLess_StartsAnew()
    {
        var trees = Enumerable.Range(0, Files).Select(static file => new Written(file, new Random(file)).Parse()).ToArray();
        _ = Described(MentionedNames.Of(trees, trees.Length, CancellationToken.None), trees);
        SyntaxTree[] fewer = [.. trees.Skip(1)];
        var mentioned = MentionedNames.Of(fewer, fewer.Length, CancellationToken.None);
        Assert.Null(mentioned.Surroundings);
        Assert.Equal(Described(MentionedNames.Of(fewer, CancellationToken.None), fewer), Described(mentioned, fewer));
    }

    [Fact]
    public void BodyThatChanges_LeavesAllElseAsItWas()
    {
        var programs = Enumerable.Range(0, Files).Select(static file => new Written(file, new Random(file))).ToArray();
        var trees = Array.ConvertAll(programs, static program => program.Parse());
        _ = Described(MentionedNames.Of([.. trees], trees.Length, CancellationToken.None), trees);
        Surroundings? before = null;
        for (var edit = 0; edit < 3; edit++)
        {
            programs[2].Edit(new Random(edit), declarations: false);
            trees[2] = programs[2].Parse();
            var mentioned = MentionedNames.Of([.. trees], trees.Length, CancellationToken.None);
            Assert.Equal([2], mentioned.Surroundings!.Open);
            Assert.True(before is null || ReferenceEquals(before, mentioned.Surroundings));
            before = mentioned.Surroundings;
        }
    }

    private static string Described(MentionedNames mentioned, SyntaxTree[] trees)
    {
        var seeds = new NameSeeds();
        seeds.Add(SeedKind.TagAttribute, "Tag");
        seeds.Add(SeedKind.Sanitizer, "Sanitizer");
        foreach (var (kind, name) in new[] { (SeedKind.Sink, "Log"), (SeedKind.SinkMethod, "Log"), (SeedKind.Sink, "Sink"), (SeedKind.Filler, "Add"), (SeedKind.Mover, "Hide"), (SeedKind.Source, "Seldom"), (SeedKind.Thrower, "Failure") })
        {
            // What nobody mentions is no seed, as it is in a session.
            if (mentioned.Contains(name))
                seeds.Add(kind, name);
        }

        var index = RelevanceIndex.Create(mentioned, seeds);
        var lines = trees.SelectMany(tree => new[]
        {
            Lines("relevant", index.Relevant(tree, CancellationToken.None)),
            Lines("touching", index.Touching(tree, CancellationToken.None)),
            Lines("exportable", index.Exportable(tree, CancellationToken.None)),
        });
        return string.Join("\n", lines.Prepend($"{index.IsEmpty} {index.HasFlows} {index.IsMarked("Tag")} {index.Mentions("typed")} {string.Join(",", mentioned.TreesWith("Seldom").Select(static tree => tree.FilePath))}"));
    }

    private static string Lines(string what, IEnumerable<SyntaxNode> members)
        => $"{what}: {string.Join(" ", members.Select(static member => $"{member.SyntaxTree.FilePath}@{member.SpanStart}"))}";

    /// <summary>A file of methods with statements and of some other declarations.</summary>
    private sealed class Written
    {
        private readonly int _file;
        private readonly List<string>[] _methods = new List<string>[MethodsPerFile];
        private readonly List<string> _declarations = [];

        public Written(int file, Random dice)
        {
            _file = file;
            for (var method = 0; method < MethodsPerFile; method++)
                _methods[method] = [.. Enumerable.Range(0, dice.Next(3)).Select(_ => Any(Statements, dice))];
            for (var count = dice.Next(3); count > 0; count--)
                _declarations.Add(Any(Declarations, dice));
        }

        public void Edit(Random dice, bool declarations)
        {
            var list = declarations ? _declarations : _methods[dice.Next(MethodsPerFile)];
            if (list.Count > 0 && dice.Next(2) == 0)
                list.RemoveAt(dice.Next(list.Count));
            else
                list.Insert(dice.Next(list.Count + 1), Any(declarations ? Declarations : Statements, dice));
        }

        public SyntaxTree Parse()
        {
            var methods = _methods.Select((statements, number) => $"string M{(_file * 2 + number) % 8}(User user, Shop shop) {{ {string.Join(" ", statements)} }}");
            var user = _file == 0 ? "class User { [Tag] public string Email { get; set; } } class Shop { public string Name { get; set; } } " : "";
            return CSharpSyntaxTree.ParseText($"{user}partial class C{_file % 3} : B{_file % 2} {{ string _all; {string.Join(" ", _declarations)} {string.Join(" ", methods)} }}", path: $"{_file}.cs");
        }

        private static string Any(string[] texts, Random dice) => texts[dice.Next(texts.Length)];
    }
}
