namespace DataTags.Flow.Corpus.Judging;

/// <summary>How well the engine does over a set of checks.</summary>
public sealed record Accuracy(string Shape, int Checks, int Positives, int Missing, int Spurious)
{
    public static Accuracy Of(string shape, IEnumerable<Check> checks)
    {
        var all = checks.ToArray();
        return new Accuracy(shape, all.Length, all.Count(check => check.IsTrue), all.Count(check => check is { IsTrue: true, IsFound: false }), all.Count(check => check is { IsTrue: false, IsFound: true }));
    }

    /// <summary>The share of true flows that is found.</summary>
    public double Recall => Positives == 0 ? 1 : (double)(Positives - Missing) / Positives;

    /// <summary>The share of findings that is true.</summary>
    public double Precision => Positives - Missing + Spurious == 0 ? 1 : (double)(Positives - Missing) / (Positives - Missing + Spurious);
}
