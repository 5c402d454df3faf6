using DataTags.Benchmarks.CodeBases;
using DataTags.Benchmarks.Editing;
using Microsoft.CodeAnalysis;

namespace DataTags.Benchmarks.Tests;

/// <summary>The programs that are written for measuring, and edits of them.</summary>
public sealed class CodeBaseTests
{
    private const int Modules = 45;

    [Fact]
    public void WrittenProgram_Compiles() => Assert.Empty(CodeBase.Compile(CodeBase.Write(Modules)).GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

    [Fact]
    public void EqualNumbers_GiveEqualCode() => Assert.Equal(CodeBase.Write(Modules), CodeBase.Write(Modules));

    [Fact]
    public void Modules_AreAsManyAsHaveThatManyLines() => Assert.InRange(CodeBase.Lines(CodeBase.Write(CodeBase.ModulesFor(10_000))), 9_500, 10_500);

    [Fact]
    public async Task LeaksOfCustomers_AreFound()
    {
        var found = await ProductRun.Of(CodeBase.Compile(CodeBase.Write(modules: 10)), ProductRun.Analyzers).GetAnalyzerDiagnosticsAsync(CancellationToken.None);

        Assert.Contains(found, static diagnostic => diagnostic.Id == "DT1002" && diagnostic.Location.SourceTree!.FilePath.EndsWith("Customers.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void EditedFile_Compiles()
    {
        var compilation = CodeBase.Compile(CodeBase.Write(Modules));
        var file = compilation.SyntaxTrees.First(static tree => tree.FilePath.EndsWith("Page.cs", StringComparison.Ordinal));
        for (var number = 0; number < 7; number++)
        {
            var edited = Edit.Of(file, number);
            Assert.NotEqual(file.ToString(), edited.ToString());
            compilation = compilation.ReplaceSyntaxTree(file, edited);
            file = edited;
        }

        Assert.Empty(compilation.GetSemanticModel(file).GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }
}
