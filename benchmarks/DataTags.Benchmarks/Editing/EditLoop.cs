using System.Collections.Immutable;
using DataTags.Analyzers.Session;
using DataTags.Benchmarks.CodeBases;
using DataTags.Benchmarks.Measuring;
using DataTags.Flow.Index;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Benchmarks.Editing;

/// <summary>
/// A file that is edited again and again in a large compilation. Each edit makes a new compilation from the one before, and asks anew for the
/// diagnostics of that file only, as an editor does.
/// </summary>
internal sealed class EditLoop(ImmutableArray<DiagnosticAnalyzer> empty)
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Product = ProductRun.Analyzers;

    public async Task<IReadOnlyList<EditCost>> RunAsync(CSharpCompilation compilation, SyntaxTree file, int edits)
    {
        var costs = new List<EditCost>();
        var now = (Compilation: compilation, File: file);
        for (var number = 0; number < edits; number++)
        {
            var edited = Edit.Of(now.File, number);
            now = (now.Compilation.ReplaceSyntaxTree(now.File, edited), edited);
            // Each measurement has a compilation of its own, so that none finds symbols that another one made.
            var floor = await DiagnosticsAsync(now.Compilation.Clone(), edited, empty);
            var product = await DiagnosticsAsync(now.Compilation.Clone(), edited, Product);
            var (session, index, analysis) = Split(now.Compilation.Clone(), edited);
            costs.Add(new EditCost(floor, product, session, index, analysis));
        }

        return costs;
    }

    private static async Task<double> DiagnosticsAsync(CSharpCompilation compilation, SyntaxTree file, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var model = compilation.GetSemanticModel(file);
        _ = model.GetDiagnostics();
        var clock = new Latency();
        await ProductRun.Of(compilation, analyzers).GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None);
        return clock.Milliseconds;
    }

    private static (double Session, double Index, double Analysis) Split(CSharpCompilation compilation, SyntaxTree file)
    {
        var model = compilation.GetSemanticModel(file);
        _ = model.GetDiagnostics();
        var clock = new Latency();
        var session = PrivacySession.Create(compilation, ImmutableArray<AdditionalText>.Empty, CancellationToken.None);
        var whole = clock.Milliseconds;
        clock = new Latency();
        var mentioned = MentionedNames.Of([.. compilation.SyntaxTrees], compilation.SyntaxTrees.Length, CancellationToken.None);
        _ = RelevanceIndex.Create(mentioned, new SeedFinder(compilation, session.Tags, session.Models, mentioned, tree => compilation.GetSemanticModel(tree)).Find(CancellationToken.None));
        var index = clock.Milliseconds;
        clock = new Latency();
        foreach (var body in session.Index.Relevant(file, CancellationToken.None).SelectMany(declaration => MemberBodies.Of(declaration, model, CancellationToken.None)))
            session.Flow.Analyze(body.Method, model, CancellationToken.None);
        return (whole, index, clock.Milliseconds);
    }
}
