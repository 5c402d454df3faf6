namespace DataTags.Benchmarks.Measuring;

/// <summary>The middle of measured values: outliers of a busy machine do not move it.</summary>
internal static class Median
{
    /// <exception cref="ArgumentException">There are none.</exception>
    public static double Of(IEnumerable<double> values) => Quantile(values, 0.5);

    /// <summary>The value that a share of all values does not exceed, between neighbours by distance.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static double Quantile(IEnumerable<double> values, double share)
    {
        double[] sorted = [.. values.Order()];
        if (sorted.Length == 0)
            throw new ArgumentException("no values", nameof(values));
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        return below + 1 == sorted.Length ? sorted[below] : sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }
}
