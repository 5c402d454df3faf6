using System.Globalization;
using DataTags.Core.Suggestions;
using Xunit.Abstractions;

namespace DataTags.Core.Tests.Suggestions;

/// <summary>How often suggestions are right, on members labelled by hand.</summary>
public sealed class PrecisionTests(ITestOutputHelper output)
{
    private const double Threshold = 0.6;
    private const double LeastPrecision = 0.90;
    private const double LeastRecall = 0.80;

    [Fact]
    public void LabelledList_IsLargeAndVaried()
    {
        var members = LabelledMembers.Read().SelectMany(group => group.Members).ToArray();
        Assert.True(members.Length >= 500);
        Assert.Equal(members.Length, members.Select(member => member.ToString()).Distinct(StringComparer.Ordinal).Count());
        Assert.True(members.Count(member => !member.IsData) >= members.Length / 2);
    }

    [Fact]
    public void SuggestionsAboveTheThreshold_AreRightNineTimesInTen()
    {
        var (right, wrong, missed, all) = (0, new List<string>(), new List<string>(), 0);
        foreach (var (type, members) in LabelledMembers.Read())
        {
            foreach (var member in members)
            {
                var suggestion = ElementClassifier.Classify(member.Member, type) is { } found && found.Confidence >= Threshold ? found : null;
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
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"precision {precision:P1} ({right} of {right + wrong.Count}), recall {recall:P1} ({all - missed.Count} of {all})"));
        output.WriteLine("wrong:\n  " + string.Join("\n  ", wrong));
        output.WriteLine("missed:\n  " + string.Join("\n  ", missed));
        Assert.True(precision >= LeastPrecision, $"Precision is {precision:P1}.");
        Assert.True(recall >= LeastRecall, $"Recall is {recall:P1}.");
    }
}
