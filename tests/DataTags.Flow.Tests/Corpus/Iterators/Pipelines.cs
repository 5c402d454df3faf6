namespace Text;

public readonly struct Range2(int start, int end)
{
    public Enumerator GetEnumerator() => new(start, end);

    public struct Enumerator(int start, int end)
    {
        private int _at = start - 1;

        public readonly int Current => _at;

        public bool MoveNext() => ++_at < end;
    }
}

internal static class Steps
{
    public static IEnumerable<string> Trimmed(this IEnumerable<string> lines)
    {
        foreach (var line in lines)
            yield return line.Trim();
    }

    public static IEnumerable<(int Number, string Line)> Numbered(this IEnumerable<string> lines)
    {
        var number = 0;
        foreach (var line in lines)
            yield return (number++, line);
    }

    public static IEnumerable<T> WhereNot<T>(this IEnumerable<T> items, Func<T, bool> test)
    {
        foreach (var item in items)
        {
            if (!test(item))
                yield return item;
        }
    }

    public static IEnumerable<TOut> SelectTwice<TIn, TOut>(this IEnumerable<TIn> items, Func<TIn, TOut> map)
    {
        foreach (var item in items)
        {
            yield return map(item);
            yield return map(item);
        }
    }

    public static IEnumerable<int> Lengths(this IEnumerable<string> lines)
    {
        foreach (var line in lines)
            yield return line.Length;
    }

    public static IEnumerable<T> Interleave<T>(IEnumerable<T> left, IEnumerable<T> right)
    {
        using var first = left.GetEnumerator();
        using var second = right.GetEnumerator();
        while (first.MoveNext() && second.MoveNext())
        {
            yield return first.Current;
            yield return second.Current;
        }
    }
}

public static class Pipelines
{
    public static void Chained()
    {
        string[] lines = [" a ", Source()];
        foreach (var line in lines.Trimmed())
            Sink(line);
        foreach (var (number, line) in lines.Trimmed().Numbered())
        {
            Sink(number);
            Sink(line);
        }

        Sink(lines.Trimmed().WhereNot(line => line.Length == 0).ToArray());
        Sink(lines.SelectTwice(line => line + "!").Last());
        Sink(lines.SelectTwice(line => line.Length).Last());
        Sink(lines.Lengths());
        Sink(lines.Trimmed().Lengths().Sum());
        Sink(Steps.Interleave(lines, ["x", "y"]));
        Sink(Steps.Interleave(["a"], ["x", "y"]));
    }

    public static void DuckTyped()
    {
        foreach (var number in new Range2(SourceNumber(), SourceNumber()))
        {
            Sink(number);
            break;
        }

        foreach (var number in new Range2(1, 3))
            Sink(number);
    }

    public static void Batches()
    {
        foreach (var batch in Batch(["a", Source(), "c"], 2))
            Sink(batch);
        foreach (var batch in Batch(["a", "b"], 2))
            Sink(batch);
    }

    public static void Infinite()
    {
        Sink(Forever(Source()).Take(2));
        Sink(Forever("x").Skip(1).First());
        Sink(Fibonacci().ElementAt(5));
    }

    public static void LocalIteratorWithArguments()
    {
        Sink(Each(Source(), "b").ToList());
        Sink(Each("a", "b").ToList());

        static IEnumerable<string> Each(params string[] items)
        {
            foreach (var item in items)
                yield return $"({item})";
        }
    }

    private static IEnumerable<List<string>> Batch(IEnumerable<string> items, int size)
    {
        var batch = new List<string>(size);
        foreach (var item in items)
        {
            batch.Add(item);
            if (batch.Count < size)
                continue;
            yield return batch;
            batch = new List<string>(size);
        }

        if (batch.Count > 0)
            yield return batch;
    }

    private static IEnumerable<string> Forever(string text)
    {
        while (true)
            yield return text;
    }

    private static IEnumerable<int> Fibonacci()
    {
        var (left, right) = (0, 1);
        while (true)
        {
            yield return left;
            (left, right) = (right, left + right);
        }
    }
}
