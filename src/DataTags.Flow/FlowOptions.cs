namespace DataTags.Flow;

/// <summary>Limits of the analysis. All are counts, never times, so that equal input gives equal output on any machine.</summary>
public sealed record FlowOptions
{
    /// <summary>The strength that leaves nothing of the data.</summary>
    public const byte Erased = byte.MaxValue;

    public static readonly FlowOptions Default = new();

    /// <summary>Longest access path below a parameter, <c>this</c> or a static slot.</summary>
    public int PathDepth { get; init; } = 5;

    /// <summary>Operations evaluated for one body before it is given up as incomplete.</summary>
    public int WorkPerBody { get; init; } = 400_000;

    /// <summary>Overrides followed for one virtual call; beyond it the call counts as unknown code.</summary>
    public int DispatchWidth { get; init; } = 24;

    /// <summary>Contexts a body is specialised for.</summary>
    public int ContextsPerBody { get; init; } = 24;

    /// <summary>Rounds of a fixpoint over recursive calls.</summary>
    public int RecursionRounds { get; init; } = 12;

    /// <summary>Nested calls analysed on demand below one entry.</summary>
    public int CallDepth { get; init; } = 400;
}
