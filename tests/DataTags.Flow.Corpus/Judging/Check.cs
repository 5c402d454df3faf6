namespace DataTags.Flow.Corpus.Judging;

/// <summary>A check with its truth, known from running, and what the engine says of it.</summary>
/// <param name="IsTrue">A canary reached it in a run.</param>
/// <param name="IsFound">The engine reports a flow to it.</param>
/// <param name="IsRun">Some run got as far.</param>
/// <param name="Mark">What the file admits.</param>
/// <param name="Reason">Why the engine differs, in the words of the file.</param>
public sealed record Check(string File, int Line, string Code, bool IsTrue, bool IsFound, bool IsRun, CheckMark Mark, string? Reason)
{
    /// <summary>The mark the line ought to carry.</summary>
    public CheckMark Expected
        => (IsTrue && !IsFound ? CheckMark.Missing : CheckMark.None)
            | (!IsTrue && IsFound ? CheckMark.Spurious : CheckMark.None)
            | (IsRun ? CheckMark.None : CheckMark.Unreached);

    /// <summary>The engine and the run differ.</summary>
    public bool IsGap => IsTrue != IsFound;

    /// <summary>The line admits what is so, nothing else, and says why the engine differs.</summary>
    public bool IsAsMarked => Mark == Expected && (!IsGap || !string.IsNullOrEmpty(Reason));

    public override string ToString() => $"{File}({Line}): {Code}: marked {Mark}, is {Expected}{(IsGap && string.IsNullOrEmpty(Reason) ? ", no reason given" : "")}";
}
