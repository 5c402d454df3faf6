namespace DataTags;

/// <summary>
/// The keys of keyed masks, for the whole process. Give them at start, from a vault; until then keyed masks erase. Safe to use from any
/// thread: a mask sees the keys as they are before or after a change, never in between.
/// </summary>
public static class MaskKeys
{
    /// <summary>Below 112 bits a key can be tried out (NIST SP 800-131A); 16 is the next round number of bytes.</summary>
    internal const int ShortestKey = 16;

    private const int LongestName = 32;

    private static readonly object Gate = new();
    private static Ring _ring = Ring.Empty;

    /// <summary>The key of new pseudonyms; null before the first one is given.</summary>
    internal static MaskKey? Current => Volatile.Read(ref _ring).Current;

    /// <summary>Makes a key without an id the current one, in the place of the one without an id given before.</summary>
    /// <param name="key">At least 16 bytes, better 32, at random. It is copied; clear yours afterwards.</param>
    /// <exception cref="ArgumentNullException">There is no key.</exception>
    /// <exception cref="ArgumentException">The key is too short.</exception>
    public static void Use(byte[] key) => Add("", key);

    /// <summary>
    /// Makes a key the current one. Its id stands in front of the tokens made with it, so that they tell after a rotation under which key
    /// they belong. Keys given before can still be named to <see cref="Masks.Hmac(string?, string?)"/>, until they are forgotten.
    /// </summary>
    /// <param name="keyId">1 to 32 letters, digits, dots and hyphens. It appears in the output and is no secret.</param>
    /// <param name="key">At least 16 bytes, better 32, at random. It is copied; clear yours afterwards.</param>
    /// <exception cref="ArgumentNullException">There is no key or no id.</exception>
    /// <exception cref="ArgumentException">The key is too short, the id has another form, or it stands for another key already.</exception>
    public static void Use(string keyId, byte[] key)
    {
        if (keyId is null)
            throw new ArgumentNullException(nameof(keyId));
        if (!IsName(keyId))
            throw new ArgumentException("A key id consists of 1 to 32 letters, digits, dots and hyphens.", nameof(keyId));
        Add(keyId, key);
    }

    /// <summary>Forgets a key. If it is the current one, pseudonyms are erased until another is given.</summary>
    /// <returns>Whether it was known.</returns>
    public static bool Forget(string keyId)
    {
        lock (Gate)
        {
            if (keyId is null || Find(keyId) is not { } key)
                return false;
            Volatile.Write(ref _ring, _ring.Without(key));
            return true;
        }
    }

    /// <summary>Forgets all keys.</summary>
    public static void Clear()
    {
        lock (Gate)
            Volatile.Write(ref _ring, Ring.Empty);
    }

    internal static MaskKey? Find(string? keyId)
        => !string.IsNullOrEmpty(keyId) && Volatile.Read(ref _ring).Keys.TryGetValue(keyId!, out var key) ? key : null;

    /// <summary>Whether a text can stand in a token as an id or a scope.</summary>
    internal static bool IsName(string? text)
    {
        if (text is not { Length: > 0 and <= LongestName })
            return false;
        foreach (var c in text)
        {
            if (c is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '.' or '-'))
                return false;
        }
        return true;
    }

    private static void Add(string keyId, byte[] key)
    {
        if (key is null)
            throw new ArgumentNullException(nameof(key));
        if (key.Length < ShortestKey)
            throw new ArgumentException("A key of masks has at least 16 bytes.", nameof(key));
        var added = new MaskKey(keyId, (byte[])key.Clone());
        lock (Gate)
        {
            if (Find(keyId) is { } known && !known.HasBytesOf(added))
                throw new ArgumentException("The key id stands for another key.", nameof(keyId));
            Volatile.Write(ref _ring, _ring.With(added));
        }
    }

    /// <summary>The keys at one moment; never changed, only replaced.</summary>
    private sealed class Ring(MaskKey? current, Dictionary<string, MaskKey> keys)
    {
        public static readonly Ring Empty = new(null, new Dictionary<string, MaskKey>(StringComparer.Ordinal));

        public MaskKey? Current { get; } = current;

        public Dictionary<string, MaskKey> Keys { get; } = keys;

        public Ring With(MaskKey key) => new(key, new Dictionary<string, MaskKey>(Keys, StringComparer.Ordinal) { [key.Id] = key });

        public Ring Without(MaskKey key)
        {
            var others = new Dictionary<string, MaskKey>(Keys, StringComparer.Ordinal);
            others.Remove(key.Id);
            return new Ring(Current?.Id == key.Id ? null : Current, others);
        }
    }
}

/// <summary>One key. Its bytes are not cleared when it is forgotten: a mask may be at work with them, and would go on with a key that everybody knows.</summary>
internal sealed class MaskKey(string id, byte[] bytes)
{
    public string Id { get; } = id;

    public byte[] Bytes { get; } = bytes;

    /// <summary>Compares in a time that does not depend on where the keys differ.</summary>
    public bool HasBytesOf(MaskKey other)
    {
        if (Bytes.Length != other.Bytes.Length)
            return false;
        var difference = 0;
        for (var i = 0; i < Bytes.Length; i++)
            difference |= Bytes[i] ^ other.Bytes[i];
        return difference == 0;
    }
}
