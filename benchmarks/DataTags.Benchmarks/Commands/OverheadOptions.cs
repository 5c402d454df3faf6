using System.Globalization;
using DataTags.Benchmarks.Building;

namespace DataTags.Benchmarks.Commands;

/// <param name="Path">What to build; null if the calls are there already.</param>
/// <param name="Calls">Folder with compiler calls of an earlier run, or where to keep those of this one.</param>
/// <param name="Builds">Builds by one compiler server.</param>
/// <param name="Peers">What else to measure.</param>
/// <param name="BuildArguments">For <c>dotnet build</c>.</param>
internal sealed record OverheadOptions(string? Path, string? Calls, IReadOnlyList<string> Models, int Rounds, int Builds, IReadOnlyList<string> Peers, IReadOnlyList<string> BuildArguments)
{
    private static readonly string[] AllPeers = [Variants.SdkTaint, Variants.SecurityCodeScan];

    /// <returns>Null if an option is not known or not of its form.</returns>
    public static OverheadOptions? Parse(IReadOnlyList<string> arguments)
    {
        var options = new OverheadOptions(null, null, [], Rounds: 3, Builds: 2, AllPeers, []);
        for (var index = 0; index < arguments.Count; index++)
        {
            if (arguments[index] is "--")
            {
                options = options with { BuildArguments = [.. arguments.Skip(index + 1)] };
                break;
            }

            if (!arguments[index].StartsWith('-') && options.Path is null)
                options = options with { Path = System.IO.Path.GetFullPath(arguments[index]) };
            else if (++index == arguments.Count || options.With(arguments[index - 1], arguments[index]) is not { } changed)
                return null;
            else
                options = changed;
        }

        return options.Path is null && options.Calls is null ? null : options;
    }

    private OverheadOptions? With(string name, string value)
    {
        var isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;
        return name switch
        {
            "--model" => this with { Models = [.. Models, System.IO.Path.GetFullPath(value)] },
            "--calls" => this with { Calls = System.IO.Path.GetFullPath(value) },
            "--rounds" when isNumber => this with { Rounds = number },
            "--builds" when isNumber => this with { Builds = number },
            "--peers" when value is "none" => this with { Peers = [] },
            "--peers" when value.Split(',').All(AllPeers.Contains) => this with { Peers = value.Split(',') },
            _ => null,
        };
    }
}
