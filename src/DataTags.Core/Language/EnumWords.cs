using System.Collections.Immutable;

namespace DataTags.Core.Language;

/// <summary>The words of a closed vocabulary. Case does not matter; numbers are no words, unlike in <c>Enum.Parse</c>.</summary>
public static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly ImmutableDictionary<string, T> s_values = Enum.GetValues(typeof(T)).Cast<T>()
        .ToImmutableDictionary(static value => value.ToString(), static value => value, StringComparer.OrdinalIgnoreCase);

    public static ImmutableArray<T> All { get; } = [.. Enum.GetValues(typeof(T)).Cast<T>()];

    public static ImmutableArray<string> Names { get; } = [.. Enum.GetNames(typeof(T))];

    public static bool TryParse(string word, out T value) => s_values.TryGetValue(word, out value);
}
