using System.Collections.Immutable;
using DataTags.Core.Language;
using DataTags.Core.Policy;

namespace DataTags.Core.Checking;

/// <summary>Lines of equal rank of which one allows what the other forbids. The stricter holds, but nobody who wrote both can have meant that.</summary>
internal static class Contradictions
{
    private const int Project = int.MaxValue;

    public static IEnumerable<ModelError> In(ImmutableArray<ModelFile> files)
    {
        var statements = files.SelectMany(static file => file.Statements.Select(statement => (File: file, Statement: statement))).ToList();
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var policy in statements.Select(static item => item.Statement).OfType<PolicyStatement>())
        {
            if (!ranks.ContainsKey(policy.Id.Id))
                ranks.Add(policy.Id.Id, policy.Precedence);
        }

        var used = new HashSet<string>(statements.Select(static item => item.Statement).OfType<UseStatement>().SelectMany(static use => use.Policies).Select(static policy => policy.Id), StringComparer.Ordinal);
        var groups = statements
            .Where(static item => item.Statement is VerdictStatement)
            .SelectMany(static item => ((VerdictStatement)item.Statement).WithExceptions().Select(line => (item.File, Rule: new VerdictRule(line))))
            .GroupBy(item => GroupOf(item.Rule.Statement.Policy));
        foreach (var group in groups)
        {
            foreach (var error in Among([.. group]))
                yield return error;
        }

        // Packs that are not in use together cannot contradict each other.
        (string? Policy, int Rank) GroupOf(string? policy)
        {
            if (policy is null)
                return (null, Project);

            var rank = ranks.TryGetValue(policy, out var known) ? known : 0;
            return used.Count == 0 || used.Contains(policy) ? (null, rank) : (policy, rank);
        }
    }

    private static IEnumerable<ModelError> Among(ImmutableArray<(ModelFile File, VerdictRule Rule)> lines)
    {
        foreach (var (file, allowance) in lines)
        {
            var (otherFile, denial) = lines.FirstOrDefault(other => allowance.Contradicts(other.Rule));
            if (denial is null)
                continue;

            // The later of the two is the one to look at.
            var (place, earlier) = IsAfter(allowance.Statement, denial.Statement) ? (allowance.Statement, denial.Statement) : (denial.Statement, allowance.Statement);
            var at = ReferenceEquals(place, allowance.Statement) ? file : otherFile;
            var line = earlier.Path == place.Path ? $"line {earlier.Line}" : $"line {earlier.Line} of {Path.GetFileName(earlier.Path)}";
            yield return at.ErrorAt(
                ModelErrorKind.Contradiction,
                place.Span,
                $"This contradicts {line}, which speaks of the same; write the narrower of the two as an exception: {denial.Statement.Word.ToString().ToLowerInvariant()} … except allow …");
        }
    }

    private static bool IsAfter(VerdictStatement left, VerdictStatement right) =>
        left.Path == right.Path ? left.Span.Start > right.Span.Start : string.CompareOrdinal(left.Path, right.Path) > 0;
}
