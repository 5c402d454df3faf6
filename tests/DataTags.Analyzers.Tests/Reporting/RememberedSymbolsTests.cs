using System.Runtime.CompilerServices;
using DataTags.Analyzers.Session;
using DataTags.Core;
using DataTags.Core.Models;
using DataTags.Core.Tags;
using DataTags.Testing.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Analyzers.Tests.Reporting;

/// <summary>A session remembers what it was asked of symbols. Those inside of code refer to all that the compiler knows of it, which must be able to go.</summary>
public sealed class RememberedSymbolsTests
{
    private const string Source = """
        using System;
        class C { void Log() { Func<string, int> length = email => email.Length; string Of<T>(T email, string log) => log; length(Of(1, "")); } }
        """;

    [Fact]
    public void CodeWhoseSymbolsWereAskedFor_IsLetGo()
    {
        var compilation = CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText(Source, TestSolution.ParseOptions)], TestReferences.Default, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var models = ModelIndex.OverCatalogue([]).Remembering();
        var facts = new FlowFacts(new TagReader(compilation, CategorySet.BuiltIn, models), models, new Labels());
        var model = Ask(compilation, facts);
        for (var round = 0; round < 3; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(model.IsAlive);
        GC.KeepAlive(facts);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Ask(CSharpCompilation compilation, FlowFacts facts)
    {
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
        var nodes = model.SyntaxTree.GetRoot().DescendantNodes().ToArray();
        IMethodSymbol[] functions =
        [
            .. nodes.OfType<LambdaExpressionSyntax>().Select(lambda => (IMethodSymbol)model.GetSymbolInfo(lambda).Symbol!),
            .. nodes.OfType<LocalFunctionStatementSyntax>().Select(local => (IMethodSymbol)model.GetDeclaredSymbol(local)!),
        ];
        Assert.Equal(2, functions.Length);
        foreach (var function in functions)
        {
            facts.ModelOf(function);
            foreach (var symbol in function.Parameters.Concat<ISymbol>(function.TypeParameters).Append(function))
            {
                facts.LabelsOf(symbol);
                facts.StrengthOf(symbol);
                facts.IsClean(symbol);
            }
        }

        return new WeakReference(model);
    }
}
