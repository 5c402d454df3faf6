using System.Globalization;
using DataTags.Core.Suggestions;
using Xunit.Abstractions;

namespace DataTags.Core.Tests.Suggestions;

/// <summary>How often suggestions are right, on members labelled by hand. The real ones come from twelve public repositories, six for each half.</summary>
public sealed class PrecisionTests(ITestOutputHelper output)
{
    [Fact]
    public void RealMembers_AreAtLeast500AndMostlyNoData()
    {
        LabelledMember[] members = [.. All(LabelledMembers.Practice), .. All(LabelledMembers.HoldOut)];
        Assert.True(members.Length >= 500, $"{members.Length} members");
        Assert.True(members.Count(static member => !member.IsData) >= members.Length / 2);
    }

    [Theory]
    [InlineData(LabelledMembers.Typical)]
    [InlineData(LabelledMembers.Practice)]
    [InlineData(LabelledMembers.HoldOut)]
    public void Members_AreListedOnce(string list)
    {
        var members = All(list);
        Assert.Equal(members.Length, members.Select(static member => member.ToString()).Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>The errors of the hold-out half stay unprinted, so that nobody is tempted to learn from them.</summary>
    [Theory]
    [InlineData(LabelledMembers.Typical, 0.95, 0.95, true)]
    [InlineData(LabelledMembers.Practice, 0.95, 0.90, true)]
    [InlineData(LabelledMembers.HoldOut, 0.90, 0.75, false)]
    public void Suggestions_AreRightNineTimesInTen(string list, double leastPrecision, double leastRecall, bool printErrors)
    {
        var (right, wrong, missed, all) = (0, new List<string>(), new List<string>(), 0);
        foreach (var (type, members) in LabelledMembers.Read(list))
        {
            foreach (var member in members)
            {
                var suggestion = ElementClassifier.Classify(member.Member, type) is { Confidence: >= MemberSuggester.LeastConfidence } found ? found : null;
                all += member.IsData ? 1 : 0;
                if (suggestion is null && member.IsData)
                    missed.Add($"{member}: {string.Join('|', member.Labels)}");
                else if (suggestion is not null && member.Labels.Contains(suggestion.Category))
                    right++;
                else if (suggestion is not null)
                    wrong.Add($"{member}: {suggestion.Category} ({suggestion.Element}, {suggestion.Confidence.ToString(CultureInfo.InvariantCulture)}: {suggestion.Reason}), not {string.Join('|', member.Labels)}");
            }
        }

        var precision = (double)right / (right + wrong.Count);
        var recall = (double)(all - missed.Count) / all;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{list}: precision {precision:P1} ({right} of {right + wrong.Count}), recall {recall:P1} ({all - missed.Count} of {all}), {All(list).Length} members"));
        if (printErrors)
        {
            output.WriteLine("wrong:\n  " + string.Join("\n  ", wrong));
            output.WriteLine("missed:\n  " + string.Join("\n  ", missed));
        }

        Assert.True(precision >= leastPrecision, $"Precision is {precision:P1}.");
        Assert.True(recall >= leastRecall, $"Recall is {recall:P1}.");
    }

    private static LabelledMember[] All(string list) => [.. LabelledMembers.Read(list).SelectMany(static group => group.Members)];
}
