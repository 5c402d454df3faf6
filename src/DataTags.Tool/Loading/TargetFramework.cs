using System.Globalization;

namespace DataTags.Tool.Loading;

/// <summary>Orders target framework monikers: .NET before .NET Core before .NET Standard before .NET Framework, then the newer version.</summary>
internal static class TargetFramework
{
    /// <summary>The one a project with several frameworks is scanned for.</summary>
    public static string MostRecent(IEnumerable<string> frameworks) =>
        frameworks.OrderByDescending(Rank).ThenBy(f => f.Length).ThenBy(f => f, StringComparer.Ordinal).First();

    private static (int Family, Version Version) Rank(string framework)
    {
        var moniker = framework.Split('-')[0];
        return moniker switch
        {
            _ when moniker.StartsWith("netcoreapp", StringComparison.OrdinalIgnoreCase) => (2, VersionOf(moniker["netcoreapp".Length..])),
            _ when moniker.StartsWith("netstandard", StringComparison.OrdinalIgnoreCase) => (1, VersionOf(moniker["netstandard".Length..])),
            _ when moniker.StartsWith("net", StringComparison.OrdinalIgnoreCase) && moniker.Contains('.', StringComparison.Ordinal) => (3, VersionOf(moniker["net".Length..])),
            // net48, net472: one digit per part.
            _ when moniker.StartsWith("net", StringComparison.OrdinalIgnoreCase) => (0, VersionOf(string.Join('.', moniker["net".Length..].AsEnumerable()))),
            _ => (-1, new Version(0, 0)),
        };
    }

    private static Version VersionOf(string text) =>
        Version.TryParse(text, out var version) ? version
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var major) ? new Version(major, 0)
        : new Version(0, 0);
}
