using System.Globalization;
using DataTags.Flow.Corpus;
using DataTags.Flow.Corpus.Judging;

namespace DataTags.Benchmarks.Commands;

/// <summary>Runs the corpus and prints, for each shape and in total, what the engine finds of what is true.</summary>
internal static class AccuracyCommand
{
    public const string Usage = "accuracy [--from FOLDER] [--shape NAME] [--gaps]   the corpus: checks, recall and precision per shape; --gaps lists each difference";

    /// <returns>0; 1 if a check is not as its line says or a file is no file of cases; 2 for wrong options.</returns>
    public static int Run(IReadOnlyList<string> options, TextWriter output, TextWriter errors)
    {
        string? folder = null, shape = null;
        var listsGaps = false;
        for (var index = 0; index < options.Count; index++)
        {
            switch (options[index])
            {
                case "--from" when index + 1 < options.Count:
                    folder = options[++index];
                    break;
                case "--shape" when index + 1 < options.Count:
                    shape = options[++index];
                    break;
                case "--gaps":
                    listsGaps = true;
                    break;
                default:
                    errors.WriteLine($"unknown option '{options[index]}'; usage: {Usage}");
                    return 2;
            }
        }

        var files = (folder is null ? CorpusFile.BuiltIn() : CorpusFile.Below(folder)).Where(file => file.IsReadable && (shape is null || file.Shape == shape));
        var areValid = true;
        var checks = files.ToLookup(file => file.Shape, ChecksOf);
        Print(checks, output);
        var all = checks.SelectMany(static group => group).SelectMany(static found => found).ToArray();
        var wrong = all.Where(static check => !check.IsAsMarked).ToArray();
        foreach (var check in listsGaps ? all.Where(static check => check.IsGap || !check.IsAsMarked) : wrong)
            output.WriteLine(check);
        return areValid && wrong.Length == 0 ? 0 : 1;

        IReadOnlyList<Check> ChecksOf(CorpusFile file)
        {
            try
            {
                return Judge.Of(file);
            }
            catch (InvalidDataException error)
            {
                areValid = false;
                errors.WriteLine(error.Message);
                return [];
            }
        }
    }

    private static void Print(ILookup<string, IReadOnlyList<Check>> shapes, TextWriter output)
    {
        var rows = shapes.Select(static group => Accuracy.Of(group.Key, group.SelectMany(static found => found)))
            .Append(Accuracy.Of("total", shapes.SelectMany(static group => group).SelectMany(static found => found)))
            .ToArray();
        var width = rows.Max(static row => row.Shape.Length);
        output.WriteLine($"{"shape".PadRight(width)}  checks  positive  recall  precision  MISSING  SPURIOUS");
        foreach (var row in rows)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Shape.PadRight(width)}  {row.Checks,6}  {row.Positives,8}  {row.Recall,6:P1}  {row.Precision,9:P1}  {row.Missing,7}  {row.Spurious,8}"));
    }
}
