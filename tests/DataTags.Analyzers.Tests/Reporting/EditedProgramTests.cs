using DataTags.Analyzers.Flow;
using DataTags.Analyzers.Session;
using DataTags.Testing.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Analyzers.Tests.Reporting;

/// <summary>What is kept from one compilation to the next must not show in what is found: an edited program has the findings of the same text read from nothing.</summary>
public sealed class EditedProgramTests
{
    private const int Files = 5;

    private static readonly string[] Statements =
    [
        "Log.LogInformation(\"{Mail}\", customer.Email);", "Write(customer.Email);", "_kept = customer.Name;", "Write(_kept);", "Write(identity.Name);", "var user = identity.Clone(); Write(user.Name);", "Write(((C0)other.Clone()).Name);",
        "var made = new { Subject = customer.Id, Name = 1 }; Write(made);", "Write(other.Subject.Name);", "store.Save(customer.Email);", "http.PostAsync(\"https://x\", new StringContent(customer.Phone));", "typed = 1;", "Console.WriteLine(customer);",
        "Write(Masking.Mask(customer.CardNumber));", "throw new InvalidOperationException(customer.Notes);", "Write(legacy.Code);", "try { Write(customer.Ticket); } catch (Exception error) { Console.WriteLine(error); }",
    ];

    private static readonly string[] Declarations =
    [
        "public C0 Subject { get; set; }", "[CustomerData] public string Name { get; set; }", "public string Name { get; set; }", "public object Clone() => this;", "public class Mine : IStore { public void Save(string text) => Console.WriteLine(text); }",
        "public class Own : DataTagAttribute { }", "[Own] public string Extra { get; set; }", "public string Subject => identity.Name; System.Security.Claims.ClaimsIdentity identity;",
    ];

    private static readonly string[] Models = ["", "tag Shop.Legacy.Code CustomerContactData", "sink Shop.IStore.Save(text) text Advertising", "tag Shop.Legacy.Code PaymentData\nsource *.Any(*) return CustomerData"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Findings_AreThoseOfTheTextReadFromNothing(int seed)
    {
        var dice = new Random(seed);
        var members = Enumerable.Range(0, Files).Select(_ => (Code: new List<string>(), Declared: new List<string>())).ToArray();
        var model = new ModelText("privacy.datatags", Models[0]);
        var trees = Enumerable.Range(0, Files).Select(file => Parse(file, members[file])).Prepend(Parse("Domain.cs", FlowCase.Domain)).ToArray();
        var compilation = Compile(trees);
        var (found, reused) = (0, 0);
        object? before = null;
        for (var edit = 0; edit < 45; edit++)
        {
            var file = edit / 9 % Files;
            Change(dice, dice.Next(6) == 0 ? (members[file].Declared, Declarations) : (members[file].Code, Statements));
            if (dice.Next(12) == 0)
                model = new ModelText("privacy.datatags", Models[dice.Next(Models.Length)]);
            var edited = Parse(file, members[file]);
            compilation = compilation.ReplaceSyntaxTree(trees[file + 1], edited);
            trees[file + 1] = edited;
            var anew = Compile(trees.Select(static tree => CSharpSyntaxTree.ParseText(tree.GetText(), TestSolution.ParseOptions, tree.FilePath)));
            var expected = await FindingsAsync(anew, model);
            Assert.Equal(expected, await FindingsAsync(compilation, model));
            found += expected.Length == 0 ? 0 : 1;
            var seeds = SeedsOf(compilation, model);
            reused += ReferenceEquals(seeds, before) ? 1 : 0;
            before = seeds;
        }

        Assert.InRange(found, 20, 45);
        Assert.InRange(reused, 8, 40);
    }

    private static void Change(Random dice, (List<string> Now, string[] Possible) place)
    {
        if (place.Now.Count > 3)
            place.Now.RemoveAt(dice.Next(place.Now.Count));
        else
            place.Now.Insert(dice.Next(place.Now.Count + 1), place.Possible[dice.Next(place.Possible.Length)]);
    }

    private static object? SeedsOf(CSharpCompilation compilation, AdditionalText model)
    {
        _ = PrivacySession.Create(compilation, [model], CancellationToken.None);
        var mentioned = DataTags.Flow.Index.MentionedNames.Of([.. compilation.SyntaxTrees], compilation.SyntaxTrees.Length, CancellationToken.None);
        return mentioned.SeedsBefore;
    }

    private static async Task<string> FindingsAsync(CSharpCompilation compilation, AdditionalText model)
    {
        var found = await compilation.WithAnalyzers([new TaggedDataFlowAnalyzer()], new AnalyzerOptions([model])).GetAnalyzerDiagnosticsAsync();
        return string.Join("\n", found.Select(static diagnostic => $"{diagnostic.Location.GetLineSpan()} {diagnostic.Id} {diagnostic.GetMessage()}").Order(StringComparer.Ordinal));
    }

    private static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees)
        => CSharpCompilation.Create("Test", trees, TestReferences.Default, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, TestSolution.ParseOptions, path);

    private static SyntaxTree Parse(int file, (List<string> Code, List<string> Declared) members) => Parse(
        $"{file}.cs",
        $$"""
        namespace Shop;
        {{(file == 0 ? "public interface IStore { void Save(string text); } public class Legacy { public string Code { get; set; } } public class C0Other { public object Clone() => this; public Legacy Subject { get; set; } }" : "")}}
        public partial class C{{file}}
        {
            ILogger Log; string _kept;
            {{string.Join("\n    ", members.Declared)}}
            void Run(Customer customer, System.Security.Claims.ClaimsIdentity identity, C0Other other, IStore store, HttpClient http, Legacy legacy)
            {
                {{string.Join("\n        ", members.Code)}}
            }
            void Write(object text) => Console.WriteLine(text);
        }
        """);

    private sealed class ModelText(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
