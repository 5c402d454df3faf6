using DataTags.Core.Collections;
using DataTags.Core.Tags;

namespace DataTags.Core.Policy;

/// <summary>A row of the chart of data and what it is used for.</summary>
/// <param name="Clause">The clause that the row shows; what rests on another gets a note. Null when it shows none.</param>
public sealed record ChartRow(string Title, EquatableArray<Purpose> Purposes, string? Clause)
{
    /// <summary>May data of the category be used for the row at all, wherever it goes? Of several purposes the strictest answer.</summary>
    public PolicyDecision Answer(PolicyEvaluator policy, string category, CategorySet categories)
        => policy.Decide(new PolicyQuestion(category, null) { CodePurposes = Purposes }, categories);

    /// <summary>A name with a space before each new word: <c>CustomerContactData</c> is "Customer Contact Data". Of a context only what it is a context of.</summary>
    public static string Words(string name)
    {
        var dot = name.IndexOf('.');
        return string.Concat((dot < 0 ? name : name.Substring(0, dot)).Select(static (letter, index) => index > 0 && char.IsUpper(letter) ? " " + letter : letter.ToString()));
    }
}
