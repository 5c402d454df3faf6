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
            || ReferencedSummaries.Carrying(compilation).Any(assembly => SeedFinder.Types(assembly.GlobalNamespace, CancellationToken.None).Any(type => type.GetMembers().Any(member => guards.Of(member) is not null)));
}
