using System.Diagnostics.CodeAnalysis;

namespace Comparing;

public sealed class Noisy : IComparer<string>
{
    public int Compare(string? left, string? right)
    {
        Sink(left);
        return string.CompareOrdinal(left, right);
    }
}

public sealed class Quiet : IComparer<string>
{
    public int Compare(string? left, string? right)
    {
        Sink("compared");
        return string.CompareOrdinal(left, right);
    }
}

public sealed class Remembering : IComparer<string>
{
    public List<string?> Seen { get; } = [];

    public int Compare(string? left, string? right)
    {
        Seen.Add(left);
        Seen.Add(right);
        return 0;
    }
}

public sealed class Same : IEqualityComparer<string>
{
    public bool Equals(string? left, string? right) => left == right;

    public int GetHashCode([DisallowNull] string text)
    {
        Sink(text);
        return 1;
    }
}

public sealed class SameSilent : IEqualityComparer<string>
{
    public bool Equals(string? left, string? right) => left == right;

    public int GetHashCode([DisallowNull] string text)
    {
        Sink("hashed");
        return 1;
    }
}

public sealed class Row(string key) : IComparable<Row>
{
    public int CompareTo(Row? other)
    {
        Sink(key);
        return string.CompareOrdinal(key, other?.Key);
    }

    private string Key => key;
}

public sealed class SilentRow(string key, int number) : IComparable<SilentRow>
{
    public string Key { get; } = key;

    public int CompareTo(SilentRow? other)
    {
        Sink(number);
        return 0;
    }
}

public static class Comparers
{
    public static void Sorted()
    {
        var names = new List<string> { Source(), "b" };
        names.Sort(new Noisy());
    }

    public static void SortedQuietly()
    {
        var names = new List<string> { Source(), "b" };
        names.Sort(new Quiet());
        var clean = new List<string> { "a", "b" };
        clean.Sort(new Quiet());
    }

    public static void Remembered()
    {
        var comparer = new Remembering();
        var sorted = new[] { Source(), "b" }.OrderBy(static name => name, comparer).ToArray();
        Sink(comparer.Seen);
        Sink(sorted.Length > 1);
        var clean = new Remembering();
        new List<string> { "a", "b" }.Sort(clean);
        Sink(clean.Seen);
    }

    public static void Arrays()
    {
        var comparer = new Remembering();
        var names = new[] { Source(), "b" };
        Array.Sort(names, comparer);
        Sink(comparer.Seen);
    }

    public static void Hashed()
    {
        var distinct = new[] { Source(), "b" }.Distinct(new Same()).ToList();
        Sink(distinct.Count > 1);
        var silent = new[] { Source(), "b" }.Distinct(new SameSilent()).ToList();
        Sink(silent.Count > 1);
    }

    public static void Comparable()
    {
        var rows = new List<Row> { new(Source()), new("b") };
        rows.Sort();
    }

    public static void ComparableQuietly()
    {
        var rows = new List<SilentRow> { new(Source(), 1), new("b", 2) };
        rows.Sort();
    }
}
