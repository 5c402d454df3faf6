using System.Collections.Immutable;
using DataTags.Core.Language;

namespace DataTags.Core.Policy;

/// <summary>Chooses the packs that count, from all files.</summary>
public static class PackSelection
{
    /// <summary>The pack that is used when nobody says otherwise.</summary>
    public const string StandardPack = "strict";

    /// <summary>The pack of verdict lines that stand before any <c>policy</c> line: the project's own word, above every pack.</summary>
    public const string ProjectPack = "project";

    /// <summary>
    /// The packs named by <c>use</c> lines; without such a line, <see cref="StandardPack"/> and every pack the user wrote. The project's
    /// own lines always count. Ordered by precedence, then by first appearance.
    /// </summary>
    internal static ImmutableArray<PolicyPack> InUse(ImmutableArray<ModelFile> files)
    {
        var packs = Read(files, out var isUsers);
        var used = new HashSet<string>(
            files.SelectMany(static file => file.Statements).OfType<UseStatement>().SelectMany(static use => use.Policies).Select(static policy => policy.Id),
            StringComparer.Ordinal);

        bool Counts(PolicyPack pack) =>
            pack.Id == ProjectPack || (used.Count > 0 ? used.Contains(pack.Id) : pack.Id == StandardPack || isUsers.Contains(pack.Id));

        return [.. packs.Where(Counts).OrderByDescending(static pack => pack.Precedence)];
    }

    private static List<PolicyPack> Read(ImmutableArray<ModelFile> files, out HashSet<string> isUsers)
    {
        var order = new List<PolicyPack>();
        var byId = new Dictionary<string, PolicyPack>(StringComparer.Ordinal);
        isUsers = new HashSet<string>(StringComparer.Ordinal);
        var statements = files.SelectMany(static file => file.Statements).ToList();

        foreach (var policy in statements.OfType<PolicyStatement>())
        {
            // The user's files come first: a user's pack replaces the head of a built-in one of the same name.
            if (byId.ContainsKey(policy.Id.Id))
                continue;

            var pack = new PolicyPack(policy.Id.Id, policy.Precedence, policy.Default, policy.Purposes) { IsPractice = policy.IsPractice, Given = policy.Given };
            byId.Add(pack.Id, pack);
            order.Add(pack);
            if (!policy.IsBuiltIn)
                isUsers.Add(pack.Id);
        }

        foreach (var statement in statements)
        {
            switch (statement)
            {
                case ClauseStatement clause:
                    PackOf(clause.Policy).Clauses.Add(clause);
                    break;
                case VerdictStatement verdict:
                    PackOf(verdict.Policy).Add(verdict);
                    break;
                case ChartStatement chart:
                    PackOf(chart.Policy).Chart.Add(chart);
                    break;
                case DisjointStatement disjoint:
                    PackOf(disjoint.Policy).Definitions.Add(disjoint);
                    break;
            }
        }

        // The project's own lines may cite the clauses of any pack.
        if (byId.TryGetValue(ProjectPack, out var project))
        {
            foreach (var clause in statements.OfType<ClauseStatement>())
                project.Clauses.Add(clause);
        }

        foreach (var policy in statements.OfType<PolicyStatement>())
        {
            var pack = byId[policy.Id.Id];
            if (pack.Extended.IsEmpty)
                pack.Extended = Extended(pack, policy);
        }

        foreach (var pack in order)
            pack.Known = order;

        return order;

        // A circle is a mistake that the checker reports; the line that closes it does not count.
        ImmutableArray<PolicyPack> Extended(PolicyPack pack, PolicyStatement policy) =>
        [
            .. policy.Extends
                .Where(extended => byId.ContainsKey(extended.Id))
                .Select(extended => byId[extended.Id])
                .Where(extended => !extended.WithExtended().Contains(pack))
                .Distinct()
                .OrderByDescending(static extended => extended.Precedence),
        ];

        PolicyPack PackOf(string? id)
        {
            if (byId.TryGetValue(id ?? ProjectPack, out var known))
                return known;

            var own = new PolicyPack(id ?? ProjectPack, int.MaxValue, fallback: null, []);
            byId.Add(own.Id, own);
            order.Add(own);
            return own;
        }
    }
}
