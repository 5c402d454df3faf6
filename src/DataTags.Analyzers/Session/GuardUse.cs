using DataTags.Core.Language;
using DataTags.Core.Tags;
using DataTags.Flow.Index;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Session;

/// <summary>Whether anything in sight can be a consent guard: where nothing is, nobody need look for one at each step on the way to a sink.</summary>
internal static class GuardUse
{
    public static bool IsPossible(Compilation compilation, IEnumerable<ModelFile> files, RelevanceIndex index, GuardReader guards)
        => files.Any(static file => file.Statements.Any(static statement => statement is GuardStatement))
            || index.Mentions(GuardReader.Mark) || index.Mentions(AttributeNames.Short(GuardReader.Mark))
            || ReferencedSummaries.Carrying(compilation).Any(assembly => HasGuards(assembly, guards));

    // The answer is kept for whoever asks next, so nobody who cancels may end the search.
    private static bool HasGuards(IAssemblySymbol assembly, GuardReader guards)
        => SeedFinder.Types(assembly.GlobalNamespace, CancellationToken.None).SelectMany(static type => type.GetMembers()).Any(member => guards.Of(member) is not null);
}
