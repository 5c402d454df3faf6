using System.Globalization;

namespace DataTags.Benchmarks.Building;

/// <summary>Whether the product stays within its budget: a tenth of the compiler's time, a fifth of what each peer costs on the same build.</summary>
internal static class OverheadVerdict
{
    public const double OfCompiler = 0.10;
    public const double OfPeer = 0.20;

    /// <param name="times">Processor time by the name of the variant.</param>
    /// <returns>One line for each budget, and whether it is kept.</returns>
    public static IEnumerable<(string Line, bool IsKept)> Judge(string build, IReadOnlyDictionary<string, double> times)
    {
        var compiler = times[Variants.Compiler];
        var cost = times[Variants.Product] - compiler;
        yield return Line($"{build}: DataTags takes {cost / compiler:P1} of the compiler's time", cost / compiler, OfCompiler);
        foreach (var (peer, time) in times)
        {
            if (peer is Variants.Compiler or Variants.Product or Variants.Empty)
                continue;
            yield return Line($"{build}: DataTags takes {cost / (time - compiler):P1} of what {peer} takes", time > compiler ? cost / (time - compiler) : double.PositiveInfinity, OfPeer);
        }
    }

    private static (string Line, bool IsKept) Line(FormattableString text, double share, double budget)
        => (string.Create(CultureInfo.InvariantCulture, $"{text.ToString(CultureInfo.InvariantCulture)}, budget {budget:P0}: {(share <= budget ? "kept" : "MISSED")}"), share <= budget);
}
