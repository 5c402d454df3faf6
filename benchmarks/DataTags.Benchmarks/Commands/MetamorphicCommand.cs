using System.Globalization;
using DataTags.Flow.Generated.Relations;
using DataTags.Flow.Generated.Writing;

namespace DataTags.Benchmarks.Commands;

/// <summary>Writes programs in two ways each and prints where the engine says one thing here and another there.</summary>
internal static class MetamorphicCommand
{
    public const string Usage = "metamorphic [--programs N] [--seed S] [--relation NAME [--print NUMBER]]   programs written in two ways: findings must stay the same";

    private const string Moved = "source against summary";

    /// <returns>0; 1 if findings differ for a reason that is not on the list; 2 for wrong options.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        int programs = 100, seed = 1;
        string? relation = null;
        int? printed = null;
        for (var index = 0; index < arguments.Count; index += 2)
        {
            var value = index + 1 < arguments.Count ? arguments[index + 1] : "";
            var isKnown = arguments[index] switch
            {
                "--programs" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out programs),
                "--seed" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out seed),
                "--relation" => (relation = value) == Moved || RelationJudge.Names.Contains(value),
                "--print" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => (printed = number) is not null,
                _ => false,
            };
            if (!isKnown)
            {
                errors.WriteLine($"unknown option '{arguments[index]} {value}'; usage: {Usage}");
                return 2;
            }
        }

        if (printed is { } one && relation is not null)
        {
            var program = GeneratedProgram.Write(seed, one);
            output.WriteLine(relation == Moved ? AssemblyMove.Written(program) : RelationJudge.Rewritten(program, relation));
            return 0;
        }

        if (relation == Moved)
            return PrintMoved(AssemblyMove.Run(seed, programs), output) ? 0 : 1;

        var results = RelationJudge.Of(Enumerable.Range(0, programs).Select(number => GeneratedProgram.Write(seed, number)), relation);
        return Print(results, isDetailed: relation is not null, output) ? 0 : 1;
    }

    private static bool PrintMoved(IReadOnlyList<MovedProgram> programs, TextWriter output)
    {
        var split = programs.Where(static program => program.Problem is null).ToArray();
        foreach (var program in split.Where(static program => program.Lost.Any() || program.New.Any()))
            output.WriteLine($"{program.Path}: lost {string.Join(", ", program.Lost.Select(static check => $"#{check}"))}; new {string.Join(", ", program.New.Select(static check => $"#{check}"))}");
        var (found, lost, added) = (split.Sum(static program => program.Source.Count), split.Sum(static program => program.Lost.Count()), split.Sum(static program => program.New.Count()));
        output.WriteLine($"{split.Length} programs in two assemblies, {programs.Count - split.Length} cannot be split; {found} findings with source, by summary {lost} lost and {added} new");
        return lost + added == 0;
    }

    private static bool Print(IReadOnlyList<RelationResult> results, bool isDetailed, TextWriter output)
    {
        var causes = KnownCauses.BuiltIn();
        var width = results.Max(static result => result.Relation.Length);
        output.WriteLine($"{"relation".PadRight(width)}  applied  nothing to do  does not compile  different  unexplained");
        foreach (var result in results)
            output.WriteLine($"{result.Relation.PadRight(width)}  {result.Applied,7}  {result.Unchanged,13}  {result.Invalid.Count,16}  {result.Differences.Count,9}  {result.Differences.Count(difference => causes.ReasonOf(difference) is null),11}");
        if (isDetailed)
        {
            foreach (var error in results.SelectMany(static result => result.Invalid))
                output.WriteLine(error);
        }

        var differences = results.SelectMany(static result => result.Differences).ToArray();
        foreach (var cause in differences.GroupBy(causes.ReasonOf).Where(static cause => cause.Key is not null).OrderByDescending(static cause => cause.Count()).ThenBy(static cause => cause.Key, StringComparer.Ordinal))
            output.WriteLine($"{cause.Count(),5}  {cause.Key}");
        var unexplained = differences.Where(difference => causes.ReasonOf(difference) is null).ToArray();
        foreach (var difference in unexplained)
            output.WriteLine(difference);
        output.WriteLine($"{results.Sum(static result => result.Applied)} rewritten programs, {differences.Length} differences, {unexplained.Length} unexplained");
        return unexplained.Length == 0;
    }
}
