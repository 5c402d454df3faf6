using System.Reflection;
using System.Runtime.Loader;
using DataTags.Analyzers.Session;
using DataTags.Flow.Corpus.Judging;
using DataTags.Flow.Corpus.Probing;
using DataTags.Flow.Corpus.Running;
using DataTags.Flow.Generated.Reducing;
using DataTags.Flow.Generated.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Flow.Generated.Judging;

/// <summary>Compiles many programs in one go, runs each, has the engine read them and compares, check by check.</summary>
public static class BatchJudge
{
    private static readonly TimeSpan DefaultLimit = TimeSpan.FromSeconds(60);

    /// <param name="limit">How long all programs may run together; null: a minute.</param>
    /// <param name="mayNotEnd">Whether the programs may call themselves without end.</param>
    public static IReadOnlyList<ProgramResult> Of(IReadOnlyList<GeneratedProgram> programs, TimeSpan? limit = null, bool mayNotEnd = false)
    {
        var failures = new Dictionary<string, string>();
        var trees = programs.ToDictionary(static program => program.Path, static program => CSharpSyntaxTree.ParseText(program.Text, CaseCompiler.Parse, program.Path));
        var compilation = Compile(trees, failures);
        Run(mayNotEnd ? Guarded(compilation, trees) : compilation, programs, failures, limit ?? DefaultLimit);
        var session = EngineRun.SessionOf(compilation);
        return [.. programs.Select(program => failures.TryGetValue(program.Path, out var failure)
            ? new ProgramResult(program, [], failure)
            : JudgeOne(program, session, compilation.GetSemanticModel(trees[program.Path])))];
    }

    /// <summary>All programs that compile; what is wrong with the others goes to the failures.</summary>
    private static CSharpCompilation Compile(Dictionary<string, SyntaxTree> trees, Dictionary<string, string> failures)
    {
        while (true)
        {
            var compilation = CaseCompiler.Create("Generated", [.. trees.Values.Where(tree => !failures.ContainsKey(tree.FilePath))]);
            var errors = compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
            if (errors.Length == 0)
                return compilation;
            foreach (var error in errors)
                failures.TryAdd(error.Location.SourceTree!.FilePath, error.ToString());
        }
    }

    private static CSharpCompilation Guarded(CSharpCompilation compilation, Dictionary<string, SyntaxTree> trees)
        => trees.Values.Where(compilation.ContainsSyntaxTree).Aggregate(compilation, static (sum, tree) => sum.ReplaceSyntaxTree(tree, DepthGuard.In(tree)));

    private static void Run(CSharpCompilation compilation, IReadOnlyList<GeneratedProgram> programs, Dictionary<string, string> failures, TimeSpan limit)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        if (!emitted.Success)
            throw new InvalidDataException(string.Join(Environment.NewLine, emitted.Diagnostics));
        image.Position = 0;
        var context = new AssemblyLoadContext(compilation.AssemblyName, isCollectible: true);
        try
        {
            var assembly = context.LoadFromStream(image);
            GeneratedProgram[] running = [.. programs.Where(program => !failures.ContainsKey(program.Path))];
            foreach (var program in running)
                Observations.Forget(program.Path);
            var outcomes = ProgramRunner.Run([.. running.Select(program => EntryOf(assembly, program))], limit);
            foreach (var (program, failure) in running.Zip(outcomes))
            {
                if (failure is not null)
                    failures.Add(program.Path, failure);
            }
        }
        finally
        {
            context.Unload();
        }
    }

    private static MethodInfo EntryOf(Assembly assembly, GeneratedProgram program)
        => assembly.GetType($"{program.Space}.Program", throwOnError: true)!.GetMethod("Run", BindingFlags.Static | BindingFlags.Public)!;

    private static ProgramResult JudgeOne(GeneratedProgram program, PrivacySession session, SemanticModel model)
    {
        var sites = CheckSite.Find(model.SyntaxTree);
        var truth = Observations.Of(program.Path);
        var engine = EngineRun.Of(session, model, sites);
        if (engine.Incomplete.Length > 0)
            return new ProgramResult(program, [], $"analysis was cut: {engine.Incomplete[0].Reason}");
        var text = model.SyntaxTree.GetText();
        return new ProgramResult(program, [.. sites.Select(site => new Check(
            program.Path,
            site.Line,
            text.Lines[site.Line - 1].ToString().Trim(),
            truth.GetValueOrDefault(site.Line),
            engine.Lines.Contains(site.Line),
            truth.ContainsKey(site.Line),
            site.Mark,
            site.Reason))], null);
    }
}
