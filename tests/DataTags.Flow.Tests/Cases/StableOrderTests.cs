using System.Globalization;
using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Tests.Cases;

/// <summary>
/// Memory is listed in the order of hashes, and where a value stands for more than is kept apart that order decides what is kept. So hashes must be those of the
/// code: numbers that differ from process to process would make two builds of the same code differ.
/// </summary>
public sealed class StableOrderTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("[]", 4_836)]
    [InlineData("Email", 210_212_503)]
    public void NameHash_IsTheSameInEachProcess(string name, int hash) => Assert.Equal(hash, NameHash.Of(name));

    [Fact]
    public void ObjectsOfTheSameCode_HaveTheSameHashes()
    {
        var objects = Objects();
        Assert.Equal(objects.Select(static item => item.GetHashCode()), Objects().Select(static item => item.GetHashCode()));
        Assert.Equal(objects.Length, objects.Select(static item => item.GetHashCode()).Distinct().Count());
    }

    [Fact]
    public void Slots_AreListedTheSameWayWhateverTheOrderOfWriting()
    {
        string[] names = [.. Enumerable.Range(0, 40).Select(static number => string.Create(CultureInfo.InvariantCulture, $"Member{number}"))];
        Assert.Equal(Written(names), Written([.. names.Reverse()]));
    }

    [Fact]
    public void NamesOfOneLengthThatDifferInOneLetter_HaveHashesOfTheirOwn()
    {
        var names = Enumerable.Range(100, 900).Select(static number => string.Create(CultureInfo.InvariantCulture, $"Customer{number}Repository")).ToArray();
        Assert.Equal(names.Length, names.Select(NameHash.Of).Distinct().Count());
    }

    [Fact]
    public void MembersOfOneName_HaveHashesOfTheirOwn()
    {
        var types = Enumerable.Range(0, 500).Select(static number => $"class C{number} {{ public C{number}() {{ }} public void Save(string name) {{ }} public string Name {{ get; set; }} }}");
        var compilation = CSharpCompilation.Create("Members", [CSharpSyntaxTree.ParseText(string.Concat(types))]);
        var members = compilation.GlobalNamespace.GetTypeMembers().SelectMany(static type => type.GetMembers()).ToArray();
        ISymbol[] symbols = [.. members, .. members.OfType<IMethodSymbol>().SelectMany(static method => method.Parameters)];
        Assert.True(symbols.Length > 3_000);
        Assert.True(symbols.GroupBy(SymbolIdentity.Comparer.GetHashCode).All(static group => group.Count() <= 2));
    }

    private static AbstractObject[] Objects()
    {
        var creations = SyntaxFactory.ParseStatement("{ var a = new A(); var b = new B(new C()); }").DescendantNodes().OfType<ObjectCreationExpressionSyntax>().ToArray();
        AbstractObject[] made = [.. creations.Select(static creation => AbstractObject.Allocated(creation, null, isExact: true))];
        return [.. made, .. creations.Select(static creation => AbstractObject.Allocated(creation, null, isExact: false, "entry")), AbstractObject.Inside(made[0], "Rows", null), AbstractObject.Location(made[1], "Rows")];
    }

    private static string[] Written(string[] names) => [.. names.Aggregate(ObjectState.Empty, static (state, name) => state.Set(name, FlowValue.Clean)).Slots.Names.Where(static name => name.Length == 8)];
}
