using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Catalog;

/// <summary>A sentence that its author has written in several languages, such as a clause: the reader gets it in his own, else in English.</summary>
/// <param name="byLanguage">With <c>en</c> at least.</param>
internal sealed class LocalVariants(ImmutableSortedDictionary<string, string> byLanguage) : LocalizableString
{
    public static readonly ImmutableArray<string> Languages = ["en", "de", "nl"];

    private readonly ImmutableSortedDictionary<string, string> _byLanguage = byLanguage;

    /// <param name="inLanguage">The sentence in a language of <see cref="Languages"/>.</param>
    public static LocalVariants Of(Func<string, string> inLanguage) => new(Languages.ToImmutableSortedDictionary(static language => language, inLanguage, StringComparer.Ordinal));

    private string English => _byLanguage["en"];

    protected override string GetText(IFormatProvider? formatProvider)
        => _byLanguage.TryGetValue(Texts.Language(formatProvider), out var text) ? text : English;

    protected override int GetHash() => StringComparer.Ordinal.GetHashCode(English);

    protected override bool AreEqual(object? other) => other is LocalVariants variants && variants._byLanguage.SequenceEqual(_byLanguage);
}
