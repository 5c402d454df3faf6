using System.Runtime.CompilerServices;
using Xunit.Sdk;

namespace DataTags.Testing;

/// <summary>
/// Compares a text with the file <c>Test.Method#name.verified.ext</c> next to the test. A text that differs is written as <c>.received.</c> beside it;
/// with the environment variable <c>DATATAGS_ACCEPT_SNAPSHOTS=1</c> it becomes the verified one.
/// </summary>
public static class Snapshot
{
    public const string AcceptVariable = "DATATAGS_ACCEPT_SNAPSHOTS";

    private static bool Accepts => Environment.GetEnvironmentVariable(AcceptVariable) == "1";

    /// <param name="text">The outcome.</param>
    /// <param name="extension">Without the dot, such as <c>txt</c>.</param>
    /// <param name="name">Tells several texts of one test apart.</param>
    /// <exception cref="XunitException">There is no verified file, or it differs.</exception>
    public static void Check(string text, string extension = "txt", string? name = null, [CallerFilePath] string file = "", [CallerMemberName] string member = "")
        => CheckFile(text, Stem(file, member, name) + $".verified.{extension}", Accepts);

    /// <summary>Compares with a file of any name; what the tests of docs and golden files use.</summary>
    public static void CheckFile(string text, string path) => CheckFile(text, path, Accepts);

    /// <summary>All generated files of a run, and no verified file besides them.</summary>
    internal static void CheckAll(IReadOnlyDictionary<string, string> texts, string file, string member)
    {
        var failures = new List<string>();
        foreach (var (hint, text) in texts)
        {
            var name = Path.GetFileNameWithoutExtension(hint);
            failures.AddRange(Failure(() => CheckFile(text, $"{Stem(file, member, name)}.verified.cs", Accepts)));
        }

        var stem = Stem(file, member, null) + "#";
        var expected = texts.Keys.Select(hint => stem + Path.GetFileNameWithoutExtension(hint) + ".verified.cs").ToHashSet(StringComparer.Ordinal);
        foreach (var stale in Directory.EnumerateFiles(Path.GetDirectoryName(stem)!, Path.GetFileName(stem) + "*.verified.cs").Where(path => !expected.Contains(path)))
        {
            if (Accepts)
                File.Delete(stale);
            else
                failures.Add($"{Path.GetFileName(stale)} was verified, but no such file is generated any more.");
        }

        if (failures.Count > 0)
            throw new XunitException(string.Join(Environment.NewLine, failures));
    }

    public static void CheckFile(string text, string path, bool accept)
    {
        text = text.ReplaceLineEndings("\n");
        var received = Received(path);
        var verified = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
        if (verified == text)
        {
            File.Delete(received);
            return;
        }

        if (accept)
        {
            File.Delete(received);
            File.WriteAllText(path, text);
            return;
        }

        File.WriteAllText(received, text);
        var how = $"Run the tests with {AcceptVariable}=1 to accept {Path.GetFileName(received)}.";
        throw new XunitException(verified is null
            ? $"{Path.GetFileName(path)} does not exist. {how}{Environment.NewLine}{text}"
            : $"{how}{Environment.NewLine}{TextDifference.Describe(Path.GetFileName(path), verified, text)}");
    }

    private static string Received(string path)
        => path.Contains(".verified.", StringComparison.Ordinal)
            ? path.Replace(".verified.", ".received.", StringComparison.Ordinal)
            : Path.ChangeExtension(path, ".received" + Path.GetExtension(path));

    private static string Stem(string file, string member, string? name)
    {
        file = RepositoryRoot.Locate(file);
        return Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{member}{(name is null ? "" : "#" + name)}");
    }

    private static IEnumerable<string> Failure(Action check)
    {
        try
        {
            check();
        }
        catch (XunitException exception)
        {
            return [exception.Message];
        }

        return [];
    }
}
