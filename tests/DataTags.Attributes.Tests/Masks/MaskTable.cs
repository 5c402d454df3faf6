namespace DataTags.Attributes.Tests;

/// <summary>Every mask of texts, ready to be called; the keyed ones have a key.</summary>
internal static class MaskTable
{
    public static readonly byte[] Key = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];

    public static readonly (string Name, Func<string?, string> Mask)[] OfText =
    [
        ("Erase", Masks.Erase),
        ("Email", Masks.Email),
        ("Email with domain", static text => Masks.Email(text, keepDomain: true)),
        ("Phone", Masks.Phone),
        ("Pan", Masks.Pan),
        ("Iban", Masks.Iban),
        ("Ip", Masks.Ip),
        ("Uri", Masks.Uri),
        ("Hmac", static text => Masks.Hmac(text, Key)),
        ("Pseudonym", Masks.Pseudonym),
        .. Enumerable.Range(-1, 19).SelectMany(static n => new (string, Func<string?, string>)[]
        {
            ($"KeepFirst({n})", text => Masks.KeepFirst(text, n)),
            ($"KeepLast({n})", text => Masks.KeepLast(text, n)),
            ($"KeepBoth({n}, {n})", text => Masks.KeepBoth(text, n, n)),
            ($"Truncate({n})", text => Masks.Truncate(text, n)),
        }),
    ];
}
