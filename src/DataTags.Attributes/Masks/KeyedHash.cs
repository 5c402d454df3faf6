using System.Security.Cryptography;
using System.Text;

namespace DataTags;

/// <summary>HMAC-SHA-256 (RFC 2104, FIPS 198-1), cut to 128 bits.</summary>
internal static class KeyedHash
{
    private const int ShownBytes = 16;
    private const string ScopeLabel = "DataTags.Scope:";

    /// <summary>Replacement characters would give different texts one hash.</summary>
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The hash in hexadecimal digits; null where the text has none or the platform fails.</summary>
    /// <param name="scope">With a scope the key is one derived for it, so that no text means the same in two scopes.</param>
    public static string? Compute(byte[] key, string? scope, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        byte[]? content = null;
        byte[]? scopeKey = null;
        try
        {
            content = StrictUtf8.GetBytes(text);
            scopeKey = scope is null ? null : Hash(key, StrictUtf8.GetBytes(ScopeLabel + scope));
            return Hexadecimal(Hash(scopeKey ?? key, content));
        }
        catch (Exception e) when (e is EncoderFallbackException or CryptographicException or PlatformNotSupportedException)
        {
            return null;
        }
        finally
        {
            Clear(content);
            Clear(scopeKey);
        }
    }

    private static byte[] Hash(byte[] key, byte[] content)
    {
#if NET
        return HMACSHA256.HashData(key, content);
#else
        using var hmac = new HMACSHA256(key);
        return hmac.ComputeHash(content);
#endif
    }

    private static void Clear(byte[]? bytes)
    {
        if (bytes is not null)
            Array.Clear(bytes, 0, bytes.Length);
    }

    private static string Hexadecimal(byte[] hash)
    {
        var digits = new char[2 * ShownBytes];
        for (var i = 0; i < digits.Length; i++)
            digits[i] = "0123456789abcdef"[(i % 2 == 0 ? hash[i / 2] >> 4 : hash[i / 2]) & 15];
        return new string(digits);
    }
}
