using DataTags.Analyzers.Session;
using DataTags.Flow.Corpus.Judging;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Flow.Generated.Robustness;

/// <summary>The engine reads a compilation from end to end, whatever is wrong with the code.</summary>
internal static class Reading
{
    /// <returns>How many of the findings there are, and how often analysis was cut.</returns>
    public static (int Flows, int Incomplete) Of(CSharpCompilation compilation, CancellationToken cancellationToken = default)
    {
        var session = EngineRun.SessionOf(compilation);
        var (flows, incomplete) = (0, 0);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var body in session.Index.Relevant(tree, cancellationToken).SelectMany(declaration => MemberBodies.Of(declaration, model, cancellationToken)))
            {
                var report = session.Flow.Analyze(body.Method, model, cancellationToken);
                flows += report.Flows.Length;
                incomplete += report.Incomplete.Length;
            }
        }

        new SummaryWriter(compilation, session).Write(cancellationToken);
        return (flows, incomplete);
    }
}
