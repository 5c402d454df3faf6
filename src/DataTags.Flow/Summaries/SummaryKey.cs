namespace DataTags.Flow.Summaries;

/// <summary>Identity of a summary: the code (symbol of a method, syntax of a lambda or local function) and the context.</summary>
internal readonly struct SummaryKey(object code, CallContext context) : IEquatable<SummaryKey>
{
    public object Code { get; } = code;

    public CallContext Context { get; } = context;

    public bool Equals(SummaryKey other) => Code.Equals(other.Code) && Context.Equals(other.Context);

    public override bool Equals(object? obj) => obj is SummaryKey other && Equals(other);

    public override int GetHashCode() => unchecked((Code.GetHashCode() * 31) + Context.GetHashCode());
}
