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

    public bool IsObligation { get; } = statement.IsObligation;

    /// <summary>How far up from the asked category the nearest category of the line is; null when the line does not speak of the question.</summary>
    /// <param name="kind">Null when the data is merely used; lines on certain kinds of sinks say nothing of that.</param>
    public int? Distance(string category, Purpose purpose, SinkKind? kind, Strength strength, CategorySet categories)
    {
        var speaksOfKind = kind is { } sink ? (_kinds & Bit((int)sink)) != 0 : !statement.NamesKinds;
        if (!speaksOfKind || (_purposes & Bit((int)purpose)) == 0)
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

    /// <summary>Whether this line speaks of a part of what the other speaks of, and so is an exception to it.</summary>
    public bool IsWithin(VerdictRule other)
    {
        var isNarrower = _purposes != other._purposes || _kinds != other._kinds
            || (_strengths != other._strengths && _strengths != 0 && (other._strengths & _strengths) == _strengths);
        return isNarrower && (_purposes & other._purposes) == _purposes && (_kinds & other._kinds) == _kinds;
    }

    /// <summary>
    /// Whether this line allows what the other, which does not, speaks of in the same breath: same category, same kinds or same purposes,
    /// and of the rest a part that neither has for itself. A sentence on purposes and a line on kinds are no contradiction where they cross.
    /// </summary>
    public bool Contradicts(VerdictRule other)
    {
        if (statement.Word != VerdictWord.Allow || other.Statement.Word == VerdictWord.Allow || other.IsObligation || IsWithin(other) || other.IsWithin(this))
            return false;

        var meets = (_purposes == other._purposes && (_kinds & other._kinds) != 0) || (_kinds == other._kinds && (_purposes & other._purposes) != 0);
        return meets && statement.Categories.Any(term => other.Statement.Categories.Any(denied => denied.Name == term.Name && Covers(other.StrengthsOf(denied))));
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

    /// <summary>An allowance is about the data in clear unless it names strengths.</summary>
    private bool Covers(long denied)
    {
        var allowed = statement.Strengths.IsEmpty ? Bit((int)Strength.None) : _strengths;
        return (allowed & denied) == allowed;
    }

    private static long Bit(int index) => 1L << index;
}
