using System.Globalization;
using System.Text.RegularExpressions;

namespace DataTags.Benchmarks.Building;

/// <summary>What the compiler prints with <c>/reportanalyzer</c>, summed over the projects of a build.</summary>
/// <param name="Seconds">Time of all analyzers by the clock; they run side by side.</param>
/// <param name="Rows">Time by analyzer and by DLL, the longest first. Generators stand among them.</param>
/// <param name="Warnings">Warnings, counted by the letters of their id: <c>CS</c>, <c>DT</c>, …</param>
internal sealed partial record AnalyzerReport(double Seconds, IReadOnlyList<KeyValuePair<string, double>> Rows, IReadOnlyDictionary<string, int> Warnings)
{
    public static AnalyzerReport Parse(string output)
    {
        var rows = new Dictionary<string, double>();
        var warnings = new Dictionary<string, int>();
        var total = 0.0;
        foreach (var line in output.Split('\n'))
        {
            if (Total().Match(line) is { Success: true } sum)
                total += Number(sum);
            else if (Row().Match(line) is { Success: true } row)
                rows[row.Groups["name"].Value] = rows.GetValueOrDefault(row.Groups["name"].Value) + Number(row);
            else if (Warning().Match(line) is { Success: true } warning)
                warnings[warning.Groups["id"].Value] = warnings.GetValueOrDefault(warning.Groups["id"].Value) + 1;
        }

        return new AnalyzerReport(total, [.. rows.OrderByDescending(static row => row.Value).ThenBy(static row => row.Key, StringComparer.Ordinal)], warnings);
    }

    private static double Number(Match match) => double.Parse(match.Groups["seconds"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^Total analyzer execution time: (?<seconds>[\d.]+) seconds")]
    private static partial Regex Total();

    // `  0.123   45      Namespace.Type (ID1, ID2)`; below a thousandth of a second or a hundredth of the sum the number has a `<`, and adds nothing.
    [GeneratedRegex(@"^\s+(?<seconds>\d+\.\d+)\s+<?\d+\s+(?<name>[\w.`+]+)")]
    private static partial Regex Row();

    [GeneratedRegex(@": warning (?<id>[A-Za-z]+)\d")]
    private static partial Regex Warning();
}
