using System.Collections.Immutable;
using DataTags.Testing.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit.Sdk;

namespace DataTags.Testing;

/// <summary>Applies one code fix to a solution, the way the light bulb and FixAll do.</summary>
internal sealed class FixApplier(ImmutableArray<DiagnosticAnalyzer> analyzers, CodeFixProvider fix, string? equivalenceKey, CompilerDiagnostics compiler)
{
    /// <summary>The solution after the fix of the first diagnostic that offers it; null if none does.</summary>
    /// <exception cref="XunitException">A fix was offered that changes nothing.</exception>
    public async Task<Solution?> ApplyFirstAsync(Solution solution)
    {
        if (await FindFirstAsync(solution) is not { } found)
            return null;
        var changed = await ApplyAsync(solution, found.Action);
        return await SolutionComparison.IsChangedAsync(solution, changed)
            ? changed
            : throw new XunitException($"The fix \"{found.Action.Title}\" was offered for {found.Diagnostic} and changes nothing.");
    }

    /// <summary>The solution after FixAll over the document or project of the first diagnostic that offers the fix, or over the solution; null if none does.</summary>
    public async Task<Solution?> ApplyAllAsync(Solution solution, FixAllScope scope)
    {
        if (await FindFirstAsync(solution) is not { } found)
            return null;
        var provider = fix.GetFixAllProvider() ?? throw new XunitException($"{fix.GetType().Name} has no FixAll.");
        var diagnostics = new SolutionDiagnostics(await DiagnosticsAsync(solution));
        var context = new FixAllContext(found.Document, fix, scope, found.Action.EquivalenceKey!, fix.FixableDiagnosticIds, diagnostics, CancellationToken.None);
        var action = await provider.GetFixAsync(context)
            ?? throw new XunitException($"FixAll in {scope} has no action although {found.Diagnostic} offers the fix.");
        var changed = await ApplyAsync(solution, action);
        return await SolutionComparison.IsChangedAsync(solution, changed)
            ? changed
            : throw new XunitException($"FixAll in {scope} changes nothing although {found.Diagnostic} offers the fix.");
    }

    /// <summary>Every action offered for any diagnostic.</summary>
    public async Task<ImmutableArray<CodeAction>> OfferedAsync(Solution solution)
    {
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        foreach (var (diagnostic, document) in Located(solution, await DiagnosticsAsync(solution)))
            actions.AddRange(await RegisterAsync(document, diagnostic));
        return actions.ToImmutable();
    }

    private async Task<(Diagnostic Diagnostic, Document Document, CodeAction Action)?> FindFirstAsync(Solution solution)
    {
        foreach (var (diagnostic, document) in Located(solution, await DiagnosticsAsync(solution)))
        {
            var actions = await RegisterAsync(document, diagnostic);
            var action = equivalenceKey is null ? actions.FirstOrDefault() : actions.FirstOrDefault(candidate => candidate.EquivalenceKey == equivalenceKey);
            if (action is not null)
                return (diagnostic, document, action);
        }

        return null;
    }

    private async Task<List<CodeAction>> RegisterAsync(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Solution solution)
        => [.. (await AnalyzerRun.GetDiagnosticsAsync(solution, analyzers, compiler)).Where(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id))];

    private static IEnumerable<(Diagnostic Diagnostic, Document Document)> Located(Solution solution, ImmutableArray<Diagnostic> diagnostics)
        => from diagnostic in diagnostics
           let document = solution.GetDocument(diagnostic.Location.SourceTree)
           where document is not null
           select (diagnostic, document);

    private static async Task<Solution> ApplyAsync(Solution solution, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(solution, NoProgress.Instance, CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private sealed class NoProgress : IProgress<CodeAnalysisProgress>
    {
        public static readonly NoProgress Instance = new();

        public void Report(CodeAnalysisProgress value)
        {
        }
    }

    private sealed class SolutionDiagnostics(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => Task.FromResult(diagnostics.Where(diagnostic => project.GetDocument(diagnostic.Location.SourceTree) is not null));

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
            => Task.FromResult(diagnostics.Where(diagnostic => document.Project.GetDocument(diagnostic.Location.SourceTree)?.Id == document.Id));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
