namespace DataTags.Benchmarks.Scaling;

/// <summary>The exponent by which time grows with size: the slope of a straight line through the logarithms, by least squares. One is linear.</summary>
internal static class GrowthFit
{
    /// <exception cref="ArgumentException">Fewer than two sizes.</exception>
    public static double Exponent(IReadOnlyCollection<(double Size, double Time)> points)
    {
        if (points.Select(static point => point.Size).Distinct().Count() < 2)
            throw new ArgumentException("two sizes are needed", nameof(points));
        var logs = points.Select(static point => (X: Math.Log(point.Size), Y: Math.Log(point.Time))).ToArray();
        var (x, y) = (logs.Average(static log => log.X), logs.Average(static log => log.Y));
        return logs.Sum(log => (log.X - x) * (log.Y - y)) / logs.Sum(log => (log.X - x) * (log.X - x));
    }
}
