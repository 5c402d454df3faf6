namespace DataTags.Tool.Scanning;

/// <summary>Something about the run itself that a reader of the result must know: what was not loaded, not compiled, chosen or given up.</summary>
/// <param name="Level">How much of the result it puts in doubt.</param>
/// <param name="Project">The project concerned; null if none in particular.</param>
/// <param name="Text">One sentence.</param>
public sealed record Notice(NoticeLevel Level, string? Project, string Text);

/// <summary>Ordered by weight.</summary>
public enum NoticeLevel
{
    /// <summary>Shown with <c>--verbose</c> and in machine-readable output.</summary>
    Detail,

    /// <summary>A choice that was made for the user.</summary>
    Information,

    /// <summary>Part of the code was analysed with less knowledge than there could be.</summary>
    Incomplete,

    /// <summary>Part of the code was not analysed.</summary>
    Failure,
}
