using System.Globalization;
using DataTags.Flow.Corpus;
using DataTags.Flow.Corpus.Running;
using DataTags.Flow.Generated.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Flow.Generated.Robustness;

/// <summary>Mutated files of the corpus and mutated generated programs: no exception, no hang.</summary>
public static class BrokenCode
{
    private const int BatchSize = 25;
    private const int GeneratedSamples = 200;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    public static RobustnessReport Run(int seed, int programs)
    {
        string[] samples = [.. CorpusFile.BuiltIn().Where(static file => file.IsReadable).Select(static file => file.Text), .. Enumerable.Range(0, GeneratedSamples).Select(number => GeneratedProgram.Write(seed, number).Text)];
        var results = Enumerable.Range(0, programs).Chunk(BatchSize).AsParallel().AsOrdered().Select(numbers => Read(seed, numbers, samples)).ToArray();
        return new RobustnessReport("broken code", programs, results.Sum(static result => result.Incomplete), [.. results.SelectMany(static result => result.Failures)]);
    }

    /// <summary>Many in one compilation; if that fails, each by itself to tell which.</summary>
    private static (int Incomplete, IReadOnlyList<string> Failures) Read(int seed, int[] numbers, string[] samples)
    {
        var texts = numbers.Select(number => Text(seed, number, samples)).ToArray();
        var (incomplete, failure) = Read(texts);
        if (failure is null)
            return (incomplete, []);
        var single = texts.Select(text => (Text: text, Read([text]).Failure)).Where(static result => result.Failure is not null).Select(static result => $"{result.Failure}{Environment.NewLine}{result.Text}").ToArray();
        return (0, single.Length > 0 ? single : [$"only together, programs {numbers[0]} to {numbers[^1]}: {failure}"]);
    }

    private static string Text(int seed, int number, string[] samples)
    {
        var dice = Dice.For(seed, number);
        return Mutation.Of(dice.Pick<string>((IReadOnlyList<string>)samples), dice);
    }

    private static (int Incomplete, string? Failure) Read(string[] texts)
    {
        var trees = texts.Select(static (text, index) => CSharpSyntaxTree.ParseText(text, CaseCompiler.Parse, $"Broken{index.ToString(CultureInfo.InvariantCulture)}.cs")).ToArray();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            return (Reading.Of(CaseCompiler.Create("Broken", trees), limit.Token).Incomplete, null);
        }
        catch (OperationCanceledException)
        {
            return (0, "does not end");
        }
        catch (Exception error)
        {
            return (0, error.ToString());
        }
    }
}
