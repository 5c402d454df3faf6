using System.Collections.Immutable;
using System.Globalization;
using System.Resources;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Catalog;

/// <summary>A part of a message whose language is that of whoever reads the message. Equal by what it says, as diagnostics are.</summary>
/// <param name="key">In <c>Texts.resx</c>.</param>
internal sealed class LocalText(string key, object[] arguments) : LocalizableString
{
    private static readonly ResourceManager s_resources = new("DataTags.Analyzers.Catalog.Texts", typeof(LocalText).Assembly);

    private readonly string _key = key;
    private readonly ImmutableArray<object> _arguments = [.. arguments];

    protected override string GetText(IFormatProvider? formatProvider)
    {
        // Where the caller names no language the resources know that of the editor or compiler.
        var template = s_resources.GetString(_key, formatProvider as CultureInfo) ?? _key;
        return _arguments.IsEmpty ? template : string.Format(formatProvider, template, [.. _arguments]);
    }

    protected override int GetHash() => StringComparer.Ordinal.GetHashCode(_key);

    protected override bool AreEqual(object? other) => other is LocalText text && text._key == _key && text._arguments.SequenceEqual(_arguments);
}
