namespace DataTags.Flow.Domain;

/// <summary>A compile-time constant, or the constant beginning of a text (enough to know the host of a URL).</summary>
/// <param name="IsMade">Whether the analysis put the text together; recursion makes ever new ones, so summaries are not specialised for them.</param>
internal sealed record KnownConstant(object? Value, bool IsPrefix = false, bool IsMade = false)
{
    public static readonly KnownConstant Null = new((object?)null);

    public static KnownConstant Of(bool value) => value ? True : False;

    private static readonly KnownConstant True = new(true);

    private static readonly KnownConstant False = new(false);

    public static KnownConstant? Join(KnownConstant? left, KnownConstant? right) => Equals(left, right) ? left : null;

    /// <summary>Constant of <c>left + right</c> as text: exact, a prefix, or unknown.</summary>
    public static KnownConstant? Concat(KnownConstant? left, KnownConstant? right)
    {
        if (left?.Value is not string head)
            return null;
        if (left.IsPrefix)
            return left;
        return right is { Value: string tail } ? new KnownConstant(head + tail, right.IsPrefix, IsMade: true) : new KnownConstant(head, IsPrefix: true, IsMade: true);
    }
}
