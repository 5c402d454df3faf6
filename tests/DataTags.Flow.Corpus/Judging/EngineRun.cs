using System.Collections.Immutable;
using DataTags.Analyzers.Session;
using DataTags.Flow.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Flow.Corpus.Judging;

/// <summary>
/// What the engine says of a file: the way the analyzer asks it, with the index, the built-in catalogue and the corpus's own models,
/// but before any policy.
/// </summary>
internal sealed record EngineRun(IReadOnlySet<int> Lines, ImmutableArray<IncompleteFinding> Incomplete)
{
    private static readonly ImmutableArray<AdditionalText> Models = [new EmbeddedText("probe.datatags")];

    public static EngineRun Of(CSharpCompilation compilation, IEnumerable<CheckSite> checks)
        => Of(SessionOf(compilation), compilation.GetSemanticModel(compilation.SyntaxTrees[0]), checks);

    /// <summary>What all files of a compilation are asked in.</summary>
    public static PrivacySession SessionOf(CSharpCompilation compilation) => PrivacySession.Create(compilation, Models, CancellationToken.None);

    public static EngineRun Of(PrivacySession session, SemanticModel model, IEnumerable<CheckSite> checks)
    {
        var tree = model.SyntaxTree;
        var sites = checks.ToArray();
        var lines = new HashSet<int>();
        var incomplete = ImmutableArray.CreateBuilder<IncompleteFinding>();
        foreach (var declaration in session.Index.Relevant(tree, CancellationToken.None))
        {
            foreach (var body in MemberBodies.Of(declaration, model, CancellationToken.None))
            {
                var report = session.Flow.Analyze(body.Method, model, CancellationToken.None);
                // Data that something was done to is another finding than the data itself.
                foreach (var finding in report.Flows.Where(finding => finding.Strength == 0))
                {
                    if (sites.FirstOrDefault(site => site.Holds(finding.Path[^1].At)) is { } site)
                        lines.Add(site.Line);
                }

                incomplete.AddRange(report.Incomplete);
            }
        }

        return new EngineRun(lines, incomplete.ToImmutable());
    }

    private sealed class EmbeddedText(string name) : AdditionalText
    {
        public override string Path => name;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)!;
            return SourceText.From(stream);
        }
    }
}
