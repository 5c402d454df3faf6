namespace DataTags.Flow.Domain;

/// <summary>How many elements a collection has: the same number on all ways, or one of a few.</summary>
internal sealed record CountRange(int Least, int Most)
{
    // A loop that adds would go on for as many rounds.
    private const int Widest = 2;

    public bool IsExact => Least == Most;

    public static CountRange? Join(CountRange left, CountRange right)
    {
        var joined = new CountRange(Math.Min(left.Least, right.Least), Math.Max(left.Most, right.Most));
        return joined.Most - joined.Least <= Widest ? joined : null;
    }
}
