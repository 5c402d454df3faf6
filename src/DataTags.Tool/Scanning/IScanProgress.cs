namespace DataTags.Tool.Scanning;

/// <summary>Told where a scan stands.</summary>
public interface IScanProgress
{
    /// <param name="stage">What is being done.</param>
    /// <param name="done">How many are done.</param>
    /// <param name="total">Of how many; 0 if that is not known.</param>
    void Report(string stage, int done, int total);
}

/// <summary>Nobody listens.</summary>
public sealed class NoProgress : IScanProgress
{
    public static NoProgress Instance { get; } = new();

    private NoProgress()
    {
    }

    public void Report(string stage, int done, int total)
    {
    }
}
