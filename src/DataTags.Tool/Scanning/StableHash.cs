using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DataTags.Tool.Scanning;

/// <summary>Sixteen hex digits that are the same on every machine and in every run.</summary>
internal static class StableHash
{
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', parts!)));
        return Convert.ToHexStringLower(hash.AsSpan(0, 8));
    }
}
