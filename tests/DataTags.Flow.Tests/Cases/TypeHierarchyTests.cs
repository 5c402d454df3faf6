using DataTags.Flow.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Flow.Tests.Cases;

/// <summary>What may run at a call is found by the names in base lists: nobody who derives may be missed.</summary>
public sealed class TypeHierarchyTests
{
    [Theory]
    [InlineData("class A : I { public void M() { } }", "A.M")]
    [InlineData("using J = I; class A : J { public void M() { } }", "A.M")]
    [InlineData("namespace N { using Short = global::I; class A : Short { void I.M() { } } }", "N.A.I.M")]
    [InlineData("class A : B { } class B : C { } class C : I { public virtual void M() { } }", "C.M")]
    [InlineData("class A : I { public virtual void M() { } } class B : A { public override void M() { } }", "A.M,B.M")]
    [InlineData("class Outer { class Inner<T> : I { public void M() { } } }", "Outer.Inner<T>.M")]
    [InlineData("partial class A { public void M() { } } partial class A : I { }", "A.M")]
    [InlineData("struct S : I { public void M() { } }", "S.M")]
    [InlineData("record R : I { public void M() { } }", "R.M")]
    [InlineData("interface J : I { } class A : J { public void M() { } }", "A.M")]
    [InlineData("class @class : I { public void M() { } } class B : \\u0063lass { }", "@class.M")]
    [InlineData("class A { public void M() { } }", "")]
    [InlineData("class A : IDisposable { public void M() { } public void Dispose() { } }", "")]
    public void MemberOfOwnInterface_IsImplementedBy(string code, string expected)
        => Assert.Equal(expected, Implementations(code, "I", "M"));

    [Theory]
    [InlineData("class A : IDisposable { public void Dispose() { } }", "A.Dispose")]
    [InlineData("class A : System.IO.Stream { protected override void Dispose(bool disposing) { } }", "System.IO.Stream.Dispose")]
    [InlineData("class A : IFace { public void Dispose() { } } interface IFace : IDisposable { }", "A.Dispose")]
    public void MemberOfForeignInterface_IsImplementedBy(string code, string expected)
        => Assert.Equal(expected, Implementations(code, "System.IDisposable", "Dispose"));

    [Fact]
    public void EqualsOfRecord_ImplementsWhatNobodyWrites()
        => Assert.Equal("R.Equals", Implementations("record R(int Id);", "System.IEquatable`1", "Equals"));

    [Fact]
    public void ToString_IsThatOfRecordsAndOfWhoeverDeclaresIt()
        => Assert.Equal("object.ToString,A.ToString,R.ToString", Implementations("record R(int Id); class A { public override string ToString() => \"\"; } class B { }", "System.Object", "ToString"));

    [Fact]
    public void MembersOfReferencedProject_AreImplementedByBoth()
    {
        var lower = Compile("Lower", "public interface I { void M(); } public class Below : I { public void M() { } }");
        var upper = Compile("Upper", "public class Above : I { public void M() { } }", lower.ToMetadataReference());
        Assert.Equal("Above.M,Below.M", Implementations(upper, "I", "M"));
    }

    [Fact]
    public void TypeBehindLibrary_IsFound()
    {
        var lower = Compile("Lower", "public interface I { void M(); }");
        var library = Compile("Library", "public abstract class Between : I { public abstract void M(); }", lower.ToMetadataReference());
        using var image = new MemoryStream();
        Assert.True(library.Emit(image).Success);
        var upper = Compile("Upper", "public class Above : Between { public override void M() { } }", lower.ToMetadataReference(), MetadataReference.CreateFromImage(image.ToArray()));
        Assert.Equal("Above.M", Implementations(upper, "I", "M").Split(',').Single(static name => name.StartsWith("Above", StringComparison.Ordinal)));
    }

    private static string Implementations(string code, string type, string method)
        => Implementations(Compile("Test", (code.Contains("using ", StringComparison.Ordinal) ? "" : "using System; ") + code, extra: "interface I { void M(); }"), type, method);

    private static string Implementations(CSharpCompilation compilation, string type, string method)
    {
        var member = compilation.GetTypeByMetadataName(type)!.GetMembers(method).OfType<IMethodSymbol>().First();
        var hierarchy = new TypeHierarchy(compilation, tree => compilation.ContainsSyntaxTree(tree) ? compilation.GetSemanticModel(tree) : Owner(compilation, tree).GetSemanticModel(tree));
        return string.Join(",", hierarchy.Implementations(member).Select(static found => $"{found.ContainingType.ToDisplayString()}.{found.Name}"));
    }

    private static Compilation Owner(CSharpCompilation compilation, SyntaxTree tree)
        => compilation.References.OfType<CompilationReference>().Select(static reference => reference.Compilation).First(other => other.ContainsSyntaxTree(tree));

    private static CSharpCompilation Compile(string name, string code, params MetadataReference[] references) => Compile(name, code, null, references);

    private static CSharpCompilation Compile(string name, string code, string? extra, params MetadataReference[] references)
        => CSharpCompilation.Create(
            name,
            new[] { code, extra }.OfType<string>().Select((text, at) => CSharpSyntaxTree.ParseText(text, path: $"{name}{at}.cs")),
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location), .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
