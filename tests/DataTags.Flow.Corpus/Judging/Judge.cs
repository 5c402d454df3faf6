using DataTags.Flow.Corpus.Running;

namespace DataTags.Flow.Corpus.Judging;

/// <summary>Runs a file, has the engine read it and compares, check by check.</summary>
public static class Judge
{
    /// <exception cref="InvalidDataException">The file does not compile, is no file of cases, or a run does not end.</exception>
    public static IReadOnlyList<Check> Of(CorpusFile file)
    {
        var compilation = CaseCompiler.Compile(file);
        var tree = compilation.SyntaxTrees[0];
        var sites = CheckSite.Find(tree);
        var truth = CaseRunner.Run(compilation, file);
        var engine = EngineRun.Of(compilation, sites);
        if (engine.Incomplete.Length > 0)
            throw new InvalidDataException($"{file.Path}: analysis was cut at '{engine.Incomplete[0].At}': {engine.Incomplete[0].Reason}");
        return [.. sites.Select(site => new Check(
            file.Path,
            site.Line,
            tree.GetText().Lines[site.Line - 1].ToString().Trim(),
            truth.GetValueOrDefault(site.Line),
            engine.Lines.Contains(site.Line),
            truth.ContainsKey(site.Line),
            site.Mark,
            site.Reason))];
    }
}
