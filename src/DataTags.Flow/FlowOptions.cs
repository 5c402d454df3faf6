namespace DataTags.Flow;

/// <summary>Limits of the analysis. All are counts, never times, so that equal input gives equal output on any machine.</summary>
public sealed record FlowOptions
{
    /// <summary>The strength that leaves nothing of the data.</summary>
    public const byte Erased = byte.MaxValue;

    public static readonly FlowOptions Default = new();

    /// <summary>Longest access path below a parameter, <c>this</c> or a static slot.</summary>
    public int PathDepth { get; init; } = 5;

    /// <summary>Steps for one body before it is given up as incomplete, whatever its size.</summary>
    public int WorkPerBody { get; init; } = 40_000;

    /// <summary>Steps a body may take beside that for each character of its text: the work of a program grows with its size and no faster.</summary>
    public int WorkPerCharacter { get; init; } = 2;

    /// <summary>Steps that the rounds after the first may take in a group of bodies that call each other.</summary>
    public int WorkPerCircle { get; init; } = 80_000;

    /// <summary>Steps of a body from which on callers get one summary of it, and none made for the constants and types they pass.</summary>
    public int WorkPerContext { get; init; } = 4_000;

    /// <summary>The same where the callee leads back to the caller: a counter that is handed on asks for a summary each turn.</summary>
    public int WorkPerTurn { get; init; } = 400;

    /// <summary>Overrides followed for one virtual call; beyond it the call counts as unknown code.</summary>
    public int DispatchWidth { get; init; } = 24;

    /// <summary>Contexts that one body may ask of one callee by constants and types; beyond it only the code it hands over counts.</summary>
    public int ContextsPerCaller { get; init; } = 24;

    /// <summary>Contexts of one body below one entry, so that recursion that keeps making new ones comes to an end.</summary>
    public int ContextsPerBody { get; init; } = 400;

    /// <summary>Rounds of a fixpoint over calls that lead back to themselves. Far above what a group that settles needs.</summary>
    public int RecursionRounds { get; init; } = 24;

    /// <summary>Rounds of such a fixpoint after which a result only adds to the one before it.</summary>
    public int FreeRounds { get; init; } = 4;

    /// <summary>Rounds over a body or switch whose jumps lead back.</summary>
    public int JumpRounds { get; init; } = 24;

    /// <summary>Characters of code that stay bound for who asks again; the compiler holds some fifty bytes for each. A limit of memory that results do not depend on.</summary>
    public int BoundText { get; init; } = 100_000;

    /// <summary>Summaries of functions inside of code that are kept for who asks again. A limit of memory that results do not depend on.</summary>
    public int KeptFunctions { get; init; } = 100;
}
