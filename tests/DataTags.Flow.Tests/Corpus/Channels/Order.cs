using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Order;

/// <summary>What went in first comes out first, or last.</summary>
public static class Buffers
{
    public static async Task Channels()
    {
        var channel = Channel.CreateUnbounded<string>();
        channel.Writer.TryWrite("c");
        await channel.Writer.WriteAsync(Source());
        Sink(channel.Reader.TryRead(out var first) ? first : "");
        Sink(await channel.Reader.ReadAsync());
        channel.Writer.TryWrite(Source());
        channel.Writer.TryWrite("d");
        Sink(await channel.Reader.ReadAsync());
        Sink(await channel.Reader.ReadAsync());
    }

    public static async Task ReadInALoop()
    {
        var channel = Channel.CreateUnbounded<string>();
        channel.Writer.TryWrite("c");
        channel.Writer.TryWrite(Source());
        channel.Writer.Complete();
        var last = "";
        while (await channel.Reader.WaitToReadAsync())
            last = await channel.Reader.ReadAsync();
        Sink(last);
    }

    public static void Queues()
    {
        var queue = new Queue<string>();
        queue.Enqueue(Source());
        queue.Enqueue("b");
        Sink(queue.Peek());
        Sink(queue.Dequeue());
        Sink(queue.Dequeue());
        var shared = new ConcurrentQueue<string>(["a", Source()]);
        Sink(shared.TryDequeue(out var first) ? first : "");
        Sink(shared.TryDequeue(out var second) ? second : "");
    }

    public static void Stacks()
    {
        var stack = new Stack<string>();
        stack.Push(Source());
        stack.Push("b");
        Sink(stack.Pop());
        Sink(stack.Pop());
        stack.Push("a");
        stack.Push(Source());
        Sink(stack.Peek());
        Sink(stack.ToArray()[1]);
        Sink(stack.ToArray()[0]);
    }

    public static void Drained()
    {
        var queue = new Queue<string>(["a", "b", Source()]);
        var last = "";
        while (queue.Count > 0)
            last = queue.Dequeue();
        Sink(last);
    }
}
