using System.Collections.Immutable;
using DataTags.Core.Language;

namespace DataTags.Core.Models;

/// <summary>Keeps, for each thing a line can say, the matches of the highest authority.</summary>
internal sealed class BestMatches
{
    private readonly SortedDictionary<int, (int Rank, List<ModelMatch> Matches)> _byAspect = [];

    public void Add(ModelMatch match, int distance)
    {
        var rank = Rank(match.Statement, distance);
        var aspect = Aspect(match.Statement);
        if (!_byAspect.TryGetValue(aspect, out var best) || rank < best.Rank)
            _byAspect[aspect] = (rank, [match]);
        else if (rank == best.Rank)
            best.Matches.Add(match);
    }

    public ImmutableArray<ModelMatch> ToImmutable() => [.. _byAspect.Values.SelectMany(static best => best.Matches)];

    private static int Rank(MemberStatement statement, int distance)
    {
        const int Builtin = 1 << 20;
        const int Inexact = 1 << 19;
        return (statement.IsBuiltIn ? Builtin : 0) + (statement.Pattern.IsExact ? 0 : Inexact) + Math.Min(distance, Inexact - 1);
    }

    private static int Aspect(MemberStatement statement) => statement switch
    {
        SourceStatement => 0,
        FlowStatement or SanitizerStatement => 1,
        SinkStatement => 2,
        GuardStatement => 3,
        GrantStatement => 4,
        RegionMemberStatement => 6,
        RegionSettingStatement => 7,
        ConstantStatement => 8,
        _ => 5,
    };
}
