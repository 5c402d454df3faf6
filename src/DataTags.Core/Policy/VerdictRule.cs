using DataTags.Core.Language;
using DataTags.Core.Tags;

namespace DataTags.Core.Policy;

/// <summary>A verdict line made ready for questions: bit masks decide whether it speaks of purpose, kind and strength.</summary>
internal sealed class VerdictRule(VerdictStatement statement)
{
    private const long Every = -1;
    private const int Remotest = int.MaxValue - 1;

    private readonly long _purposes = statement.Purposes.Aggregate(0L, static (mask, purpose) => mask | Bit((int)purpose));
    private readonly long _kinds = statement.Kinds.Aggregate(0L, static (mask, kind) => mask | Bit((int)kind));
    private readonly long _strengths = statement.Strengths.Aggregate(0L, static (mask, strength) => mask | Bit((int)strength));

    public VerdictStatement Statement => statement;

    /// <summary>How far up from the asked category the nearest category of the line is; null when the line does not speak of the question.</summary>
    public int? Distance(string category, Purpose purpose, SinkKind kind, Strength strength, CategorySet categories)
    {
        if ((_purposes & Bit((int)purpose)) == 0 || (_kinds & Bit((int)kind)) == 0)
            return null;

        int? nearest = null;
        foreach (var term in statement.Categories)
        {
            if ((StrengthsOf(term) & Bit((int)strength)) == 0)
                continue;

            var distance = term.IsEvery ? Remotest : categories.Distance(category, term.Name);
            if (distance < (nearest ?? int.MaxValue))
                nearest = distance;
        }

        return nearest;
    }

    /// <summary>
    /// What may be done with the data may be done with anything made of it; what may not, only with <c>+derived</c>. A part
    /// <c>when strength=…</c> says it outright.
    /// </summary>
    private long StrengthsOf(CategoryTerm term)
    {
        if (!statement.Strengths.IsEmpty)
            return _strengths;

        return statement.Word == VerdictWord.Allow || term.IncludesDerived ? Every : Bit((int)Strength.None);
    }

    private static long Bit(int index) => 1L << index;
}
