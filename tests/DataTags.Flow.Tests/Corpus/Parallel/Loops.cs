using System.Collections.Concurrent;

namespace Import;

public static class Loops
{
    public static void ForEach()
    {
        var seen = new ConcurrentBag<string>();
        System.Threading.Tasks.Parallel.ForEach(["a", Source()], line => seen.Add(line.Trim()));
        Sink(seen);
        Sink(seen.Count);
        var clean = new ConcurrentBag<string>();
        System.Threading.Tasks.Parallel.ForEach(["a", "b"], line => clean.Add(line));
        Sink(clean);
    }

    public static void SinkInBody()
    {
        System.Threading.Tasks.Parallel.ForEach(new List<string> { Source(), "b" }, line => Sink(line));
        System.Threading.Tasks.Parallel.ForEach(new List<string> { "a", "b" }, line => Sink(line));
    }

    public static void For()
    {
        string[] rows = ["a", Source()];
        var upper = new string[rows.Length];
        System.Threading.Tasks.Parallel.For(0, rows.Length, index => upper[index] = rows[index].ToUpperInvariant());
        Sink(upper[1]);
        var lengths = new int[rows.Length];
        System.Threading.Tasks.Parallel.For(0, rows.Length, index => lengths[index] = rows[index].Length);
        Sink(lengths);
    }

    public static void Invoke()
    {
        string? name = null, shop = null;
        System.Threading.Tasks.Parallel.Invoke(() => name = Source(), () => shop = "open");
        Sink(name);
        Sink(shop);
    }

    public static async Task ForEachAsync()
    {
        var seen = new ConcurrentQueue<string>();
        await System.Threading.Tasks.Parallel.ForEachAsync(new[] { Source() }, async (line, stop) =>
        {
            await Task.Yield();
            seen.Enqueue(line);
        });
        Sink(seen);
        Sink(seen.TryDequeue(out var first) ? first : "");
    }

    public static void ParallelQuery()
    {
        string[] rows = ["a", Source()];
        Sink(rows.AsParallel().Select(row => row + ";").ToArray());
        Sink(rows.AsParallel().AsOrdered().Where(row => row.Length > 1).First());
        Sink(rows.AsParallel().Count());
        Sink(rows.AsParallel().Select(row => row.Length).Sum());
        rows.AsParallel().ForAll(row => Sink(row));
    }

    public static void LocalState()
    {
        var total = "";
        var gate = new object();
        System.Threading.Tasks.Parallel.ForEach(
            [Source()],
            () => "",
            (line, _, local) => local + line,
            local =>
            {
                lock (gate)
                    total += local;
            });
        Sink(total);
    }

    public static void Locked()
    {
        var gate = new Lock();
        var names = new List<string>();
        System.Threading.Tasks.Parallel.ForEach([Source()], name =>
        {
            lock (gate)
                names.Add(name);
        });
        Sink(names);
        var last = "none";
        Interlocked.Exchange(ref last, Source());
        Sink(last);
        Interlocked.Exchange(ref last, "x");
        Sink(last);
    }
}
