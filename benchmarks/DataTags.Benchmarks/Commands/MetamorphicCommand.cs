using System.Globalization;
using DataTags.Flow.Generated.Relations;
using DataTags.Flow.Generated.Writing;

namespace DataTags.Benchmarks.Commands;

/// <summary>Writes programs in two ways each and prints where the engine says one thing here and another there.</summary>
internal static class MetamorphicCommand
{
    public const string Usage = "metamorphic [--programs N] [--seed S] [--relation NAME]   programs written in two ways: findings must stay the same";

    /// <returns>0; 1 if findings differ for a reason that is not on the list; 2 for wrong options.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        int programs = 100, seed = 1;
        string? relation = null;
        for (var index = 0; index < arguments.Count; index += 2)
        {
            var value = index + 1 < arguments.Count ? arguments[index + 1] : "";
            var isKnown = arguments[index] switch
            {
                "--programs" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out programs),
                "--seed" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out seed),
                "--relation" => RelationJudge.Names.Contains(relation = value),
                _ => false,
            };
            if (!isKnown)
            {
                errors.WriteLine($"unknown option '{arguments[index]} {value}'; usage: {Usage}");
                return 2;
            }
        }

        var width = RelationJudge.Names.Max(static name => name.Length);
        output.WriteLine($"{"relation".PadRight(width)}  applied  nothing to do  does not compile  different");
        var differences = 0;
        var lines = new List<string>();
        foreach (var result in RelationJudge.Of([.. Enumerable.Range(0, programs).Select(number => GeneratedProgram.Write(seed, number))], relation))
        {
            output.WriteLine($"{result.Relation.PadRight(width)}  {result.Applied,7}  {result.Unchanged,13}  {result.Invalid.Count,16}  {result.Differences.Count,9}");
            differences += result.Differences.Count;
            if (relation is not null)
                lines.AddRange(result.Invalid);
            lines.AddRange(result.Differences.Select(difference => $"{result.Relation}: {difference}"));
        }

        foreach (var line in lines)
            output.WriteLine(line);
        return differences == 0 ? 0 : 1;
    }
}
