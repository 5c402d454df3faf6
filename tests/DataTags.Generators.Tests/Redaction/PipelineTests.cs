using DataTags.Generators.Redaction;
using DataTags.Testing;
using DataTags.Testing.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Verify = DataTags.Testing.VerifyGenerator<DataTags.Generators.Redaction.RedactionGenerator>;

namespace DataTags.Generators.Tests.Redaction;

/// <summary>How the generator behaves in its driver: reuse, determinism, broken code, wrong use.</summary>
public sealed class PipelineTests
{
    private const string Two = """
        using DataTags;
        [GenerateRedaction] public partial class First { [CustomerData] public string Name { get; set; } = ""; }
        [GenerateRedaction] public partial class Second { [CustomerData] public string Name { get; set; } = ""; }
        """;

    [Fact]
    public void UnrelatedFile_ReusesEverything() => Verify.VerifyIncremental(Two, RedactionGenerator.ModelStep);

    [Theory]
    [MemberData(nameof(Shapes.Names), MemberType = typeof(Shapes))]
    public void EveryShape_IsReused(string shape) => Verify.VerifyIncremental(Shapes.SourceOf(shape), RedactionGenerator.ModelStep);

    [Theory]
    [InlineData("using DataTags;", "// a comment\nusing DataTags;")]
    [InlineData("public partial class First {", "public partial class First {   ")]
    [InlineData("public partial class First {", "public partial class First { public void Method() { } ")]
    public void EditThatMeansNothingHere_ReusesOutputs(string before, string after)
    {
        var run = Verify.Run(Two).Replace(before, after);
        run.AssertReused(RedactionGenerator.ModelStep);
        run.AssertOutputsReused();
    }

    [Fact]
    public void NewTaggedMember_ChangesItsTypeAlone()
    {
        var run = Verify.Run(Two).Replace("public partial class First {", "public partial class First { [PaymentData] public int Pin; ");
        run.AssertReasons(RedactionGenerator.ModelStep, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void OrderOfTheFiles_DoesNotMatter()
    {
        const string One = "using DataTags; [GenerateRedaction] public partial class Person { [CustomerData] public string A = \"\"; public int B; }";
        const string Other = "public partial class Person { [DataTags.PaymentData] public string C = \"\"; public int D { get; set; } }";
        var forth = Verify.Run(One, state => state.Sources.Add(("Other.cs", Other)));
        var back = forth.Edit(compilation => compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Reverse()));
        Assert.Equal(forth.Files, back.Files);
    }

    [Fact]
    public void Lines_EndAlike() => Assert.All(
        Verify.Run(Two).Result.GeneratedTrees,
        tree => Assert.DoesNotContain('\r', tree.GetText().ToString()));

    [Theory]
    [InlineData("[GenerateRedaction] public class NotPartial { [CustomerData] public string A = \"\"; }")]
    [InlineData("public class Outer { [GenerateRedaction] public partial class Inner { [CustomerData] public string A = \"\"; } }")]
    [InlineData("[GenerateRedaction] public static partial class S { [CustomerData] public static string A = \"\"; }")]
    [InlineData("[GenerateRedaction] public ref partial struct R { [CustomerData] public string A; }")]
    [InlineData("[GenerateRedaction] file partial class F { [CustomerData] public string A = \"\"; }")]
    public void WrongUse_GeneratesNothing(string source) => Verify.VerifyEmpty("using DataTags;\n" + source, configure: null);

    [Theory]
    [InlineData("[GenerateRedaction] public partial class { }")]
    [InlineData("[GenerateRedaction] public partial class A : Missing { [CustomerData] public Missing2 X { get; set; } }")]
    [InlineData("[GenerateRedaction] public partial class A : A { [CustomerData] public string X { get; set; } }")]
    [InlineData("[GenerateRedaction] public partial class A { } [GenerateRedaction] public partial struct A { }")]
    [InlineData("[GenerateRedaction] public partial class A { } [GenerateRedaction] public partial class A { }")]
    [InlineData("[GenerateRedaction(OverrideToString = ] public partial class A { [CustomerData] string X")]
    [InlineData("[GenerateRedaction] public partial class A { [CustomerData, Mask(] public string X { get; set; } [Mask] public int Y; [Mask(MaskMode.Nope)] public string Z; }")]
    [InlineData("[GenerateRedaction] public partial record A(, [CustomerData] string B)")]
    [InlineData("[GenerateRedaction] public partial interface I { [CustomerData] string X { get; } }")]
    [InlineData("[GenerateRedaction] public partial class A<T, T> where T : T { [CustomerData] T X; }")]
    [InlineData("namespace N. { [GenerateRedaction] public partial class A { [CustomerData] public string X; public string X { get; } } }")]
    public void BrokenCode_IsNoCrash(string source) => Verify.Run("using DataTags;\n" + source, allowErrors: true);

    [Fact]
    public void NamesThatDifferByCase_GetFilesThatDiffer()
    {
        var run = Verify.Run("""
            using DataTags;
            [GenerateRedaction] public partial class Person { [CustomerData] public string A = ""; }
            [GenerateRedaction] public partial class PERSON { [CustomerData] public string A = ""; }
            [GenerateRedaction] public partial class Person<T> { [CustomerData] public string A = ""; }
            namespace n { [GenerateRedaction] public partial class X { [CustomerData] public string A = ""; } }
            namespace N { [GenerateRedaction] public partial class X { [CustomerData] public string A = ""; } }
            [GenerateRedaction] public partial class Größe { [CustomerData] public string A = ""; }
            """ + $"\n[GenerateRedaction] public partial class {new string('L', 500)} {{ [CustomerData] public string A = \"\"; }}");
        Assert.Equal(7, run.Files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(run.Files.Keys, hint => Assert.InRange(hint.Length, 1, 160));
    }

    [Fact]
    public void AliasesOfTheAttribute_AreSeen()
    {
        var run = Verify.Run(
            "using Mark = DataTags.GenerateRedactionAttribute; [Mark] public partial class A { [Contact] public string X = \"\"; }",
            state => state.Sources.Add("global using Contact = DataTags.CustomerContactDataAttribute;"));
        Assert.Contains("Masks.Marker", Assert.Single(run.Files).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void TagLines_MaskToo()
    {
        const string Source = "using DataTags; namespace Shop; [GenerateRedaction] public partial class Person { public string Email { get; set; } = \"\"; public Address Home { get; set; } = new(); } public sealed class Address { public string Street = \"\"; }";
        var run = Verify.Run(Source, state => state.AdditionalFiles.Add(("shop.datatags", "tag Shop.Person.Email CustomerContactData\ntag Shop.Address.Street CustomerContactData")));
        var code = Assert.Single(run.Files).Value;
        Assert.Contains("this.Email = global::DataTags.Masks.Marker;", code, StringComparison.Ordinal);
        Assert.Contains("this.Home = global::DataTags.Redaction.Copy<global::Shop.Address>(original.Home);", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "Class74")]
    [InlineData(LanguageVersion.CSharp8, "Class74")]
    [InlineData(LanguageVersion.CSharp9, "Class74")]
    [InlineData(LanguageVersion.CSharp9, "Record")]
    [InlineData(LanguageVersion.CSharp10, "RecordStruct")]
    [InlineData(LanguageVersion.CSharp12, "Graph")]
    public void OlderLanguages_CompileIt(LanguageVersion version, string shape)
    {
        var source = shape == "Class74" ? OldLanguage : Shapes.SourceOf(shape);
        var options = CSharpParseOptions.Default.WithLanguageVersion(version);
        var nullable = version >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable;
        var compilation = CSharpCompilation.Create(
            "Old",
            [CSharpSyntaxTree.ParseText(source, options)],
            TestReferences.Default,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable));
        CSharpGeneratorDriver.Create([new RedactionGenerator().AsSourceGenerator()], parseOptions: options).RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        Assert.NotEqual(compilation.SyntaxTrees.Length, output.SyntaxTrees.Count());
        Assert.Empty(output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    private const string OldLanguage = """
        using System;
        using System.Collections.Generic;
        using DataTags;
        namespace Shop
        {
            [GenerateRedaction]
            public partial class Person
            {
                public Person(string email) { Email = email; Orders = new List<Order>(); Name = ""; Phones = new string[0]; }
                public string Name { get; set; }
                [CustomerContactData, Mask(MaskMode.Email)] public string Email { get; }
                [CustomerData] public DateTime? Born { get; set; }
                [CustomerContactData, Mask(MaskMode.Phone)] public string[] Phones { get; set; }
                public List<Order> Orders { get; }
            }
            [GenerateRedaction]
            public sealed partial class Employee : Person
            {
                public Employee() : base("") { }
                [PaymentData] public int Pin { get; set; }
            }
            [GenerateRedaction]
            public partial struct Order { [CustomerData] public string Street; public int Number; }
        }
        """;
}
