using System.Collections.Concurrent;

namespace DataTags.Flow.Corpus.Probing;

/// <summary>What the checks of running cases have seen, by file and line. A check is true once any run lets a canary reach it.</summary>
internal static class Observations
{
    private static readonly ConcurrentDictionary<(string File, int Line), bool> Seen = new();

    public static void Note(string file, int line, bool hasCanary) => Seen.AddOrUpdate((file, line), hasCanary, (_, before) => before || hasCanary);

    /// <summary>Lines of the checks that ran in a file, each with whether a canary was seen there.</summary>
    public static IReadOnlyDictionary<int, bool> Of(string file) => Seen.Where(pair => pair.Key.File == file).ToDictionary(pair => pair.Key.Line, pair => pair.Value);

    public static void Forget(string file)
    {
        foreach (var key in Seen.Keys.Where(key => key.File == file))
            Seen.TryRemove(key, out _);
    }
}
