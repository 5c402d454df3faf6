using System.Globalization;
using DataTags.Flow.Generated.Writing;

namespace DataTags.Benchmarks.Commands;

/// <param name="Shape">Only programs of this shape; null: each in turn.</param>
/// <param name="Reduces">Print the smallest program of each distinct difference.</param>
/// <param name="Lists">Print each check that differs.</param>
/// <param name="Print">Print this program and nothing else.</param>
internal sealed record CanaryOptions(int Programs = 300, int Seed = 1, string? Shape = null, bool Reduces = false, bool Lists = false, int? Print = null)
{
    /// <returns>Null if an option is not known or not of its form.</returns>
    public static CanaryOptions? Parse(IReadOnlyList<string> arguments)
    {
        var options = new CanaryOptions();
        for (var index = 0; index < arguments.Count; index++)
        {
            if (arguments[index] is "--reduce")
                options = options with { Reduces = true };
            else if (arguments[index] is "--list")
                options = options with { Lists = true };
            else if (++index == arguments.Count || options.With(arguments[index - 1], arguments[index]) is not { } changed)
                return null;
            else
                options = changed;
        }

        return options;
    }

    private CanaryOptions? With(string name, string value)
    {
        var isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return name switch
        {
            "--programs" when isNumber => this with { Programs = number },
            "--seed" when isNumber => this with { Seed = number },
            "--print" when isNumber => this with { Print = number },
            "--shape" when GeneratedProgram.Shapes.Contains(value) => this with { Shape = value },
            _ => null,
        };
    }
}
