using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Catalog;

/// <summary>What a layer below says in English, in the language of whoever reads the message, as far as the <see cref="PhraseBook"/> has it.</summary>
internal sealed class LocalPhrase(string english) : LocalizableString
{
    private readonly string _english = english;

    protected override string GetText(IFormatProvider? formatProvider)
        => Texts.Language(formatProvider) is var language and not "en" ? PhraseBook.In(language).Translate(_english) : _english;

    protected override int GetHash() => StringComparer.Ordinal.GetHashCode(_english);

    protected override bool AreEqual(object? other) => other is LocalPhrase phrase && phrase._english == _english;
}
