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
    /// <summary>A long run says every so many programs how far it is; a multiple of <see cref="BatchSize"/>.</summary>
    public const int ReportedEvery = 2500;

    private const int BatchSize = 25;
    private const int GeneratedSamples = 200;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <param name="progress">Is told how many programs are read and how many of them failed, every <see cref="ReportedEvery"/> programs.</param>
    public static RobustnessReport Run(int seed, int programs, Action<int, int>? progress = null)
    {
        string[] samples = [.. Files(), .. Enumerable.Range(0, GeneratedSamples).Select(number => GeneratedProgram.Write(seed, number).Text)];
        return Read("broken code", Enumerable.Range(0, programs).Select(number => Text(seed, number, samples)), progress);
    }

    /// <summary>Each beginning of a file that ends with a token, as while someone types it from top to bottom.</summary>
    /// <param name="files">How many files of the corpus, at equal distances; at most all.</param>
    /// <param name="progress">As in <see cref="Run"/>.</param>
    public static RobustnessReport Prefixes(int files, Action<int, int>? progress = null)
    {
        string[] all = [.. Files()];
        var count = Math.Min(files, all.Length);
        return Read("beginnings of files", Enumerable.Range(0, count).SelectMany(number => Mutation.Prefixes(all[number * all.Length / count])), progress);
    }

    private static IEnumerable<string> Files() => CorpusFile.BuiltIn().Where(static file => file.IsReadable).Select(static file => file.Text);

    private static RobustnessReport Read(string kind, IEnumerable<string> texts, Action<int, int>? progress)
    {
        var (programs, incomplete) = (0, 0);
        var failures = new List<string>();
        var batches = texts.Chunk(BatchSize).AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(static batch => (Programs: batch.Length, Result: ReadBatch(batch)));
        foreach (var batch in batches)
        {
            programs += batch.Programs;
            incomplete += batch.Result.Incomplete;
            failures.AddRange(batch.Result.Failures);
            if (programs % ReportedEvery == 0)
                progress?.Invoke(programs, failures.Count);
        }

        return new RobustnessReport(kind, programs, incomplete, failures);
    }

    /// <summary>Many in one compilation; if that fails, each by itself to tell which.</summary>
    private static (int Incomplete, IReadOnlyList<string> Failures) ReadBatch(string[] texts)
    {
        var (incomplete, failure) = Read(texts);
        if (failure is null)
            return (incomplete, []);
        var single = texts.Select(text => (Text: text, Read([text]).Failure)).Where(static result => result.Failure is not null).Select(static result => $"{result.Failure}{Environment.NewLine}{result.Text}").ToArray();
        return (0, single.Length > 0 ? single : [$"only together: {failure}{Environment.NewLine}{string.Join(Environment.NewLine, texts)}"]);
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
            // On a thread of its own: what neither ends nor listens is left behind and reported, so that the run goes on.
            var reading = Task.Factory.StartNew(() => Reading.Of(CaseCompiler.Create("Broken", trees), limit.Token).Incomplete, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            return ((IAsyncResult)reading).AsyncWaitHandle.WaitOne(2 * Limit) ? (reading.GetAwaiter().GetResult(), null) : (0, "does not end, and does not listen when it is cancelled");
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
