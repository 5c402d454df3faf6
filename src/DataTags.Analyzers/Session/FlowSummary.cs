using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Analyzers.Session;

/// <summary>
/// Summaries for hosts that see a whole solution: what a project does behind an interface is then known in the project that
/// declares the interface, though it does not reference the other.
/// </summary>
public static class FlowSummary
{
    /// <summary>The lines a project's visible members amount to; empty when there is nothing to say.</summary>
    public static string Of(Compilation compilation, ImmutableArray<AdditionalText> additionalFiles, CancellationToken cancellationToken)
    {
        var session = PrivacySession.Create(compilation, additionalFiles, cancellationToken);
        return new SummaryWriter(compilation, session).Write(cancellationToken);
    }

    /// <summary>The lines as an additional file to hand to another project's analysis.</summary>
    public static AdditionalText AsFile(string assembly, string lines) => new SummaryText(ReferencedSummaries.PathFor(assembly), lines);

    public static bool IsFile(string path) => ReferencedSummaries.IsSummaryFile(path);

    private sealed class SummaryText(string path, string lines) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(lines);
    }
}
