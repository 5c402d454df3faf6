using System.Collections.Immutable;
using DataTags.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit.Sdk;
using Verify = DataTags.Testing.VerifyGenerator<DataTags.Analyzers.Tests.Kit.VerifyGeneratorTests.PartGenerator>;

#pragma warning disable RS1036, RS1038, RS1041 // these generators live in a test

namespace DataTags.Analyzers.Tests.Kit;

public sealed class VerifyGeneratorTests
{
    private const string Source = "partial class Person { } class Other;";

    [Fact]
    public void GeneratedFiles_AreThere() => Assert.Equal(["Person.g.cs"], Verify.Run(Source).Files.Keys);

    [Fact]
    public void Nothing_IsSaid() => Verify.VerifyEmpty("class Other;");

    [Fact]
    public void Snapshot_IsNextToTheTest() => Verify.VerifySnapshot(Source);

    [Fact]
    public void GeneratedCodeThatDoesNotCompile_Fails()
        => Assert.Contains("CS0102", Assert.Throws<XunitException>(() => Verify.Run("partial class Person { int Generated; }")).Message, StringComparison.Ordinal);

    [Fact]
    public void UnrelatedEdit_ReusesOutputs() => Verify.VerifyIncremental(Source, "names");

    [Fact]
    public void RelatedEdit_IsModified()
    {
        var run = Verify.Run(Source).Replace("Person", "People");
        run.AssertReasons("names", IncrementalStepRunReason.Modified);
        Assert.Throws<XunitException>(run.AssertOutputsReused);
        Assert.Throws<XunitException>(() => run.AssertReused("names"));
    }

    [Fact]
    public void ModelThatHoldsSyntax_Fails()
        => Assert.Contains("ClassDeclarationSyntax", Assert.Throws<XunitException>(() => Verify.Run(Source).AssertModelsAreValues("nodes")).Message, StringComparison.Ordinal);

    [Fact]
    public void UnknownStep_NamesTheKnownOnes()
        => Assert.Contains("names", Assert.Throws<XunitException>(() => Verify.Run(Source).AssertReused("nobody")).Message, StringComparison.Ordinal);

    [Fact]
    public void GeneratorThatThrows_Fails()
        => Assert.Contains("on purpose", Assert.Throws<XunitException>(() => VerifyGenerator<ThrowingGenerator>.Run(Source)).Message, StringComparison.Ordinal);

    public sealed class PartGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            var nodes = context.SyntaxProvider
                .CreateSyntaxProvider(static (node, _) => node is ClassDeclarationSyntax { Modifiers: [{ ValueText: "partial" }] }, static (found, _) => (ClassDeclarationSyntax)found.Node)
                .WithTrackingName("nodes");
            var names = nodes.Select(static (node, _) => node.Identifier.ValueText).WithTrackingName("names");
            context.RegisterSourceOutput(names, static (production, name) => production.AddSource(name + ".g.cs", $"partial class {name}\n{{\n    public int Generated => {name.Length};\n}}\n"));
        }
    }

    public sealed class ThrowingGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
            => context.RegisterSourceOutput(context.CompilationProvider, static (_, _) => throw new InvalidTimeZoneException("on purpose"));
    }
}
