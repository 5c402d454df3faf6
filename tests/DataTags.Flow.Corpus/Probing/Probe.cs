using System.Runtime.CompilerServices;
using System.Text;

namespace DataTags.Flow.Corpus.Probing;

/// <summary>
/// What a case of the corpus calls. Sources hand out canaries, each of them unique; a sink is a check, known by its file and line,
/// and notes whether a canary is in what it is given.
/// </summary>
public static class Probe
{
    /// <summary>Text like an address: canary characters around an <c>@</c>.</summary>
    public static string Source() => Canary.Text();

    public static object SourceObject() => Canary.Text();

    /// <summary>Text that a number can be parsed from.</summary>
    public static string SourceDigits() => Canary.Number().ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static int SourceNumber() => Canary.Number();

    public static DateTime SourceDate() => Canary.Date();

    public static byte[] SourceBytes() => Encoding.UTF8.GetBytes(Canary.Text());

    public static async Task<string> SourceAsync()
    {
        await Task.Yield();
        return Canary.Text();
    }

    /// <summary>Leaves nothing of the data.</summary>
    public static string Redact(string? text) => "***";

    /// <summary>Reads the whole object graph, as a serializer does.</summary>
    public static void Sink(object? value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Observations.Note(file, line, Reach.OfGraph(value));

    /// <summary>Reads what <c>ToString</c> gives.</summary>
    public static void SinkText(object? value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Observations.Note(file, line, Reach.OfText(value));

    /// <summary>Reads text, and the text of each element of a collection, as a logger does.</summary>
    public static void SinkFormatted(object? value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Observations.Note(file, line, Reach.OfFormatted(value));

    public static void SinkSpan(ReadOnlySpan<char> value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Observations.Note(file, line, Canary.IsIn(value.ToString()));

    public static void SinkBytes(ReadOnlySpan<byte> value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Observations.Note(file, line, Canary.IsIn(value.ToArray()));
}
