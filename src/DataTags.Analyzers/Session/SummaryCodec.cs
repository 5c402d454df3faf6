using System.IO.Compression;
using System.Text;

namespace DataTags.Analyzers.Session;

/// <summary>The form in which summaries travel in an assembly attribute.</summary>
internal static class SummaryCodec
{
    public const int Version = 2;

    private const int LongestText = 16 * 1024 * 1024;

    public static string Encode(string lines)
    {
        using var buffer = new MemoryStream();
        using (var deflate = new DeflateStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
        {
            var bytes = Encoding.UTF8.GetBytes(SummaryPacking.Pack(lines));
            deflate.Write(bytes, 0, bytes.Length);
        }

        return Base85.Encode(buffer.ToArray());
    }

    /// <summary>The lines, or null when the text is damaged or implausibly large: then the assembly counts as one without a summary.</summary>
    public static string? Decode(int version, string content)
    {
        if (version != Version)
            return null;
        try
        {
            using var source = new MemoryStream(Base85.Decode(content));
            using var inflate = new DeflateStream(source, CompressionMode.Decompress);
            using var result = new MemoryStream();
            var chunk = new byte[8192];
            for (int read; (read = inflate.Read(chunk, 0, chunk.Length)) > 0;)
            {
                result.Write(chunk, 0, read);
                if (result.Length > LongestText)
                    return null;
            }

            // Every line ends with a line feed, so what does not was cut off.
            return Encoding.UTF8.GetString(result.ToArray()) is { Length: > 0 } packed && packed[packed.Length - 1] == '\n' ? SummaryPacking.Unpack(packed, LongestText) : null;
        }
        catch (Exception exception) when (exception is FormatException or InvalidDataException)
        {
            return null;
        }
    }
}
