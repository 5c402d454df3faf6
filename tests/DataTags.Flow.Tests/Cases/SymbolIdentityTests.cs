using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Tests.Cases;

/// <summary>Two compilations of one assembly, as an IDE has them, see the same members and different symbols.</summary>
public sealed class SymbolIdentityTests
{
    private const string Source = """
        public class A<T> { public A(T text) { } public string Name { get; set; } public string Take(T text) => null; public string Take(int number) => null; public event System.Action Done; }
        public class B { public B(string text) { } public string Name { get; set; } public string Take(string text) => null; public string Take(int number) => null; public event System.Action Done; }
        """;

    private static readonly CSharpCompilation One = Compile();
    private static readonly CSharpCompilation Other = Compile();

    [Fact]
    public void SameMember_IsTheSameInBothViews()
        => Assert.All(Members(One).Zip(Members(Other)), pair =>
        {
            Assert.NotSame(pair.First, pair.Second);
            Assert.Equal(pair.First, pair.Second, SymbolIdentity.Comparer);
            Assert.Equal(SymbolIdentity.Comparer.GetHashCode(pair.First), SymbolIdentity.Comparer.GetHashCode(pair.Second));
        });

    [Fact]
    public void MembersOfOneName_AreToldApart()
    {
        var own = Members(One);
        var others = Members(Other);
        for (var i = 0; i < own.Length; i++)
        {
            for (var j = 0; j < others.Length; j++)
                Assert.Equal(i == j, SymbolIdentity.Comparer.Equals(own[i], others[j]));
        }
    }

    [Fact]
    public void MembersOfTwoConstructions_AreToldApart()
    {
        var text = Constructed(One, SpecialType.System_String);
        var sameText = Constructed(Other, SpecialType.System_String);
        var number = Constructed(Other, SpecialType.System_Int32);

        Assert.Equal(text.GetMembers("Name").Single(), sameText.GetMembers("Name").Single(), SymbolIdentity.Comparer);
        Assert.NotEqual(text.GetMembers("Name").Single(), number.GetMembers("Name").Single(), SymbolIdentity.Comparer);
    }

    [Fact]
    public void SymbolsOfCodeBoundTwice_AreTheSame()
    {
        const string Code = """
            using System; using System.Linq;
            class C
            {
                void M(string given)
                {
                    var local = given;
                    foreach (var turn in given) { if (turn is char kept) { } }
                    Func<string, int> typed = text => { var inner = text; return inner.Length; };
                    var query = from letter in given let upper = letter select upper;
                    T Own<T>(T value) { Func<T, T> same = item => item; return value; }
                    Missing(unknown => unknown.Text, delegate(Nowhere lost) { Nowhere found = lost; });
                    Own(1); Own("");
                }
            }
            """;
        var compilation = CSharpCompilation.Create("Twice", [CSharpSyntaxTree.ParseText(Code)], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location), MetadataReference.CreateFromFile(typeof(Enumerable).Assembly.Location)], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var (once, again) = (InCode(compilation), InCode(compilation));

        Assert.Superset(new HashSet<SymbolKind> { SymbolKind.Local, SymbolKind.Parameter, SymbolKind.RangeVariable, SymbolKind.Method, SymbolKind.TypeParameter }, once.Select(static symbol => symbol.Kind).ToHashSet());
        Assert.Equal(once.Length, again.Length);
        for (var i = 0; i < once.Length; i++)
        {
            Assert.Equal(once[i], again[i], SymbolIdentity.Comparer);
            Assert.Equal(SymbolIdentity.Comparer.GetHashCode(once[i]), SymbolIdentity.Comparer.GetHashCode(again[i]));
            Assert.Equal(once.Select(symbol => ReferenceEquals(symbol, once[i])), again.Select(symbol => SymbolIdentity.Comparer.Equals(symbol, once[i])));
        }
    }

    /// <summary>All that code declares, and what its calls name.</summary>
    private static ISymbol[] InCode(Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        var nodes = tree.GetRoot().DescendantNodes().ToArray();
        var declared = nodes.Select(node => node is AnonymousFunctionExpressionSyntax ? model.GetSymbolInfo(node).Symbol : model.GetDeclaredSymbol(node));
        var called = nodes.OfType<InvocationExpressionSyntax>().Select(node => model.GetSymbolInfo(node).Symbol);
        return [.. declared.Concat(called).OfType<ISymbol>().Where(static symbol => symbol is not (INamespaceSymbol or ILabelSymbol)).Distinct(ReferenceEqualityComparer.Instance).Cast<ISymbol>()];
    }

    private static INamedTypeSymbol Constructed(Compilation compilation, SpecialType argument)
        => compilation.GetTypeByMetadataName("A`1")!.Construct(compilation.GetSpecialType(argument));

    private static ISymbol[] Members(Compilation compilation)
        => [.. new[] { "A`1", "B" }.SelectMany(name => compilation.GetTypeByMetadataName(name)!.GetMembers()).SelectMany(static member => member is IMethodSymbol method ? method.Parameters.Append<ISymbol>(method) : [member])];

    private static CSharpCompilation Compile()
        => CSharpCompilation.Create("Views", [CSharpSyntaxTree.ParseText(Source)], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
