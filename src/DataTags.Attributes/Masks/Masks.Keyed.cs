namespace DataTags;

public static partial class Masks
{
    private const string DefaultScope = "p";

    /// <summary>
    /// A keyed hash: the first 128 bits of HMAC-SHA-256 over the UTF-8 bytes, in 32 hexadecimal digits. Equal values under equal keys
    /// have equal hashes, so that records can be joined; who has the key can try values.
    /// </summary>
    /// <param name="value">Null, the empty text and text that is not well-formed UTF-16 erase.</param>
    /// <param name="key">At least 16 bytes, better 32, at random; null and shorter keys erase. There is no hash without a key.</param>
    [Sanitizer(Strength.Pseudonym)]
    public static string Hmac(string? value, byte[]? key)
        => key is { Length: >= MaskKeys.ShortestKey } ? KeyedHash.Compute(key, null, value) ?? Marker : Marker;

    /// <summary>As <see cref="Hmac(string?, byte[])"/>, under a key of <see cref="MaskKeys"/>, with the id in front: <c>2026a_5f0c…</c>.</summary>
    /// <param name="value">What to hash.</param>
    /// <param name="keyId">Id of a key given to <see cref="MaskKeys.Use(string, byte[])"/>; an unknown one erases.</param>
    [Sanitizer(Strength.Pseudonym)]
    public static string Hmac(string? value, string? keyId)
        => MaskKeys.Find(keyId) is { } key && KeyedHash.Compute(key.Bytes, null, value) is { } hash ? Join(key.Id, hash) : Marker;

    /// <summary>
    /// A stable name for whoever the value belongs to: <c>p_2026a_5f0c…</c>, under the current key of <see cref="MaskKeys"/>. Without a
    /// key there are no pseudonyms, and the value is erased: a hash without a key can be looked up.
    /// </summary>
    /// <param name="value">Compared exactly: bring case and white space into one form first.</param>
    [Sanitizer(Strength.Pseudonym)]
    public static string Pseudonym(string? value) => Pseudonym(value, DefaultScope);

    /// <summary>As <see cref="Pseudonym(string?)"/>, within a scope: <c>usr_2026a_5f0c…</c>. Pseudonyms of different scopes cannot be joined.</summary>
    /// <param name="value">Compared exactly.</param>
    /// <param name="scope">1 to 32 letters, digits, dots and hyphens, shown in front; anything else erases.</param>
    [Sanitizer(Strength.Pseudonym)]
    public static string Pseudonym(string? value, string? scope)
    {
        if (!MaskKeys.IsName(scope) || MaskKeys.Current is not { } key || KeyedHash.Compute(key.Bytes, scope, value) is not { } hash)
            return Marker;
        return Join(scope!, Join(key.Id, hash));
    }

    private static string Join(string name, string rest) => name.Length == 0 ? rest : string.Concat(name, "_", rest);
}
