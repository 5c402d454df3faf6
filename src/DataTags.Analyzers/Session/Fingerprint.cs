using System.Globalization;
using System.Text;

namespace DataTags.Analyzers.Session;

/// <summary>Identity of a finding across edits: FNV-1a (64 bit) over symbols, never over lines.</summary>
internal static class Fingerprint
{
    public static string Of(params string?[] parts)
    {
        var hash = 14695981039346656037UL;
        foreach (var part in parts)
        {
            foreach (var item in Encoding.UTF8.GetBytes(part ?? ""))
                hash = unchecked((hash ^ item) * 1099511628211UL);
            hash = unchecked((hash ^ 0x1f) * 1099511628211UL);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
