namespace DataTags.Analyzers.Catalog;

/// <summary>
/// The words of messages in English, German and Dutch. Nothing is put into words before somebody asks for the message, so that one diagnostic reads well
/// in every language.
/// </summary>
internal static class Texts
{
    /// <summary>A text of <c>Texts.resx</c>.</summary>
    /// <param name="arguments">May be texts themselves: they follow the language of the whole.</param>
    public static LocalText Of(string key, params object[] arguments) => new(key, arguments);

    /// <summary>Names, with the word for and between them.</summary>
    public static object All<T>(IEnumerable<T> names) => names.Select(static name => (object)name!.ToString()).Aggregate(static (left, right) => Of("And", left, right));

    /// <summary>What a layer below says in English; it stays English where no translation is known.</summary>
    public static LocalPhrase Phrase(string english) => new(english);

    /// <summary>The language in which texts are for such a provider: <c>en</c>, <c>de</c> or <c>nl</c>.</summary>
    public static string Language(IFormatProvider? provider) => Of("Language").ToString(provider);
}
