namespace DataTags;

/// <content>Copies of collections, item by item; null stays null. Items of which nothing can be left are left out.</content>
public static partial class Redaction
{
    [Sanitizer(Strength.Masked)]
    public static T[]? Array<T>(IEnumerable<T>? items, Func<T, T> item) => items is null ? null : [.. Copies(items, item)];

    [Sanitizer(Strength.Masked)]
    public static List<T>? List<T>(IEnumerable<T>? items, Func<T, T> item) => items is null ? null : [.. Copies(items, item)];

    [Sanitizer(Strength.Masked)]
    public static HashSet<T>? Set<T>(IEnumerable<T>? items, Func<T, T> item) => items is null ? null : [.. Copies(items, item)];

    /// <summary>A dictionary with the same keys: keys are never masked, since equal masks would collide.</summary>
    [Sanitizer(Strength.Masked)]
    public static Dictionary<TKey, TValue>? Dictionary<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>>? items, Func<TValue, TValue> item)
        where TKey : notnull
    {
        if (items is null)
            return null;

        var copy = new Dictionary<TKey, TValue>();
        foreach (var pair in items)
            copy[pair.Key] = item(pair.Value);

        return copy;
    }

    private static IEnumerable<T> Copies<T>(IEnumerable<T> items, Func<T, T> item)
    {
        foreach (var value in items)
        {
            var copy = item(value);
            if (copy is not null || value is null)
                yield return copy;
        }
    }
}
