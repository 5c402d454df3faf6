using System.Reflection;
using System.Runtime.ExceptionServices;
using DataTags.Flow.Corpus.Probing;

namespace DataTags.Flow.Generated.Judging;

/// <summary>Carries out a program under every combination of its inputs.</summary>
internal static class ProgramRunner
{
    /// <summary>Runs all programs at once.</summary>
    /// <param name="limit">How long they may take together.</param>
    /// <returns>For each, null or what went wrong.</returns>
    public static IReadOnlyList<string?> Run(IReadOnlyList<MethodInfo> entries, TimeSpan limit)
    {
        Task[] runs = [.. entries.Select(static entry => Task.Run(() => RunAll(entry)))];
        try
        {
            Task.WaitAll(runs, limit);
        }
        catch (AggregateException)
        {
            // Told below, one by one.
        }

        return [.. runs.Select(static run => run.Exception is { } error ? "throws " + error.GetBaseException().Message : run.IsCompleted ? null : "does not end")];
    }

    private static async Task RunAll(MethodInfo entry)
    {
        var count = 1 << entry.GetParameters().Length;
        // There and back, so that statics that one run leaves behind are there for each of the others.
        // What data says is not known either: it is long on the way there and short on the way back.
        foreach (var (bits, isBack) in Enumerable.Range(0, count).Select(static bits => (bits, false)).Concat(Enumerable.Range(0, count).Reverse().Select(static bits => (bits, true))))
        {
            Canary.IsShort = isBack;
            object[] inputs = [.. Enumerable.Range(0, entry.GetParameters().Length).Select(index => (object)((bits >> index & 1) == 1))];
            try
            {
                if (entry.Invoke(null, inputs) is Task task)
                    await task.ConfigureAwait(false);
            }
            catch (TargetInvocationException error)
            {
                ExceptionDispatchInfo.Throw(error.InnerException!);
            }
        }
    }
}
