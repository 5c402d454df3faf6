using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

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

    private static INamedTypeSymbol Constructed(Compilation compilation, SpecialType argument)
        => compilation.GetTypeByMetadataName("A`1")!.Construct(compilation.GetSpecialType(argument));

    private static ISymbol[] Members(Compilation compilation)
        => [.. new[] { "A`1", "B" }.SelectMany(name => compilation.GetTypeByMetadataName(name)!.GetMembers()).SelectMany(static member => member is IMethodSymbol method ? method.Parameters.Append<ISymbol>(method) : [member])];

    private static CSharpCompilation Compile()
        => CSharpCompilation.Create("Views", [CSharpSyntaxTree.ParseText(Source)], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
