using System.Globalization;

namespace DataTags.Benchmarks.Commands;

/// <summary>Options that are all of the form <c>--name NUMBER</c> with numbers above zero.</summary>
internal static class NumberOptions
{
    /// <returns>Each option with what was given or else its default; null if an option is not known or not of its form.</returns>
    public static IReadOnlyDictionary<string, int>? Parse(IReadOnlyList<string> arguments, params (string Name, int Default)[] known)
    {
        var options = known.ToDictionary(static option => option.Name, static option => option.Default);
        for (var index = 0; index < arguments.Count; index += 2)
        {
            if (!options.ContainsKey(arguments[index]) || index + 1 == arguments.Count || !int.TryParse(arguments[index + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
                return null;
            options[arguments[index]] = number;
        }

        return options;
    }
}
