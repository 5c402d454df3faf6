using System.Collections.Immutable;

namespace Positions;

/// <summary>An element of an immutable collection is known by its place, as that of a list is.</summary>
public static class Arrays
{
    public static void Built()
    {
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.Add("clean");
        builder.Add(Source());
        Sink(builder[0]);
        Sink(builder[1]);
        var array = builder.ToImmutable();
        Sink(array[0]);
        Sink(array[1]);
        Sink(array);
        builder.Insert(0, "first");
        Sink(builder[1]);
        Sink(builder[2]);
        builder.RemoveAt(2);
        Sink(builder[0]);
        Sink(builder[1]);
        Sink(builder);
        builder[0] = Source();
        Sink(builder[0]);
        Sink(array[0]);
        builder.Clear();
        Sink(builder);
    }

    public static void BuiltWithCapacity()
    {
        var builder = ImmutableArray.CreateBuilder<string>(2);
        builder.Add(Source());
        builder.Add("clean");
        var array = builder.MoveToImmutable();
        Sink(array[0]);
        Sink(array[1]);
        Sink(builder);
    }

    public static void Ranges()
    {
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.AddRange("a", Source());
        builder.AddRange(new List<string> { "b", Source() });
        Sink(builder[0]);
        Sink(builder[1]);
        Sink(builder[2]);
        Sink(builder[3]);
        builder.Reverse();
        Sink(builder[0]);
        Sink(builder[3]);
        Sink(builder.ToArray()[1]);
        Sink(builder.ToArray()[0]);
        var drained = builder.DrainToImmutable();
        Sink(drained[0]);
        Sink(drained[1]);
        Sink(builder);
    }

    public static void Created()
    {
        var array = ImmutableArray.Create("clean", Source());
        Sink(array[0]);
        Sink(array[1]);
        Sink(array.First());
        Sink(array.Last());
        var more = array.Add("last");
        Sink(more[0]);
        Sink(more[1]);
        Sink(more[2]);
        Sink(ImmutableArray.Create("a", "b", Source())[1]);
        Sink(ImmutableArray.Create("a", "b", Source())[2]);
        Sink(ImmutableArray.Create(Source())[0]);
        Sink(ImmutableArray.Create("a", "b", "c", "d", Source())[3]);
        Sink(ImmutableArray.Create("a", "b", "c", "d", Source())[4]);
    }

    public static void Changed()
    {
        var array = ImmutableArray.Create(Source(), "b", "c");
        Sink(array.SetItem(0, "a")[0]);
        Sink(array.SetItem(0, "a"));
        Sink(array.SetItem(1, Source())[1]);
        Sink(array.SetItem(1, Source())[2]);
        Sink(array.RemoveAt(0));
        Sink(array.RemoveAt(1)[0]);
        Sink(array.RemoveAt(1)[1]);
        Sink(array.Insert(0, "front")[0]);
        Sink(array.Insert(0, "front")[1]);
        Sink(array.AddRange("d", Source())[3]);
        Sink(array.AddRange("d", Source())[4]);
        Sink(array.Slice(1, 2)[0]);
        Sink(array.Slice(0, 2)[0]);
        Sink(array);
    }

    public static void CreatedFromOthers()
    {
        var list = new List<string> { "clean", Source() };
        Sink(ImmutableArray.CreateRange(list)[0]);
        Sink(ImmutableArray.CreateRange(list)[1]);
        Sink(list.ToImmutableArray()[0]);
        Sink(list.ToImmutableArray()[1]);
        ImmutableArray<string> expression = ["clean", Source()];
        Sink(expression[0]);
        Sink(expression[1]);
    }
}

public static class Lists
{
    public static void Changed()
    {
        var list = ImmutableList.Create(Source(), "b", "c");
        Sink(list.SetItem(0, "a"));
        Sink(list.SetItem(1, Source())[1]);
        Sink(list.SetItem(1, Source())[2]);
        Sink(list.RemoveAt(0));
        Sink(list.RemoveAt(1)[0]);
        Sink(list.RemoveAt(1)[1]);
        Sink(list.Insert(0, "front")[0]);
        Sink(list.Insert(0, "front")[1]);
        Sink(list.GetRange(1, 2));
        Sink(list.GetRange(0, 2));
        Sink(list[0]);
    }

    public static void FromEmpty()
    {
        var list = ImmutableList<string>.Empty.Add("clean").Add(Source());
        Sink(list[0]);
        Sink(list[1]);
        var array = ImmutableArray<string>.Empty.Add("clean").Add(Source());
        Sink(array[0]);
        Sink(array[1]);
        Sink(list.Clear().Add("clean"));
    }

    public static void Built()
    {
        var builder = ImmutableList.CreateBuilder<string>();
        builder.Add("clean");
        builder.Add(Source());
        builder.Insert(0, "front");
        Sink(builder[0]);
        Sink(builder[1]);
        Sink(builder[2]);
        builder.RemoveAt(2);
        Sink(builder);
        Sink(builder.ToImmutable());
    }
}

public static class Stacks
{
    public static void PushedAndPopped()
    {
        var stack = ImmutableStack<string>.Empty.Push("clean").Push(Source());
        Sink(stack.Peek());
        var below = stack.Pop();
        Sink(below.Peek());
        Sink(below);
        Sink(stack);
        var rest = stack.Pop(out var top);
        Sink(top);
        Sink(rest.Peek());
        Sink(ImmutableStack<string>.Empty.Push(Source()).Push("top").Peek());
        Sink(ImmutableStack<string>.Empty.Push(Source()).Push("top").Pop().Peek());
    }

    public static void Created()
    {
        var stack = ImmutableStack.Create("bottom", Source());
        Sink(stack.Peek());
        Sink(stack.Pop().Peek());
        Sink(ImmutableStack.Create(Source()).Push("a").Peek());
        Sink(ImmutableStack.CreateRange(new[] { Source(), "top" }).Peek());
        Sink(ImmutableStack.CreateRange(new[] { Source(), "top" }).Pop().Peek());
        Sink(stack.Clear());
    }

    public static void Loops()
    {
        var stack = ImmutableStack<string>.Empty;
        for (var i = 0; i < 3; i++)
            stack = stack.Push(i == 1 ? Source() : "clean");
        Sink(stack);
        Sink(stack.Peek());
        Sink(stack.Pop().Peek());
        Sink(stack.Pop().Pop());
    }
}

public static class Queues
{
    public static void EnqueuedAndDequeued()
    {
        var queue = ImmutableQueue<string>.Empty.Enqueue("clean").Enqueue(Source());
        Sink(queue.Peek());
        var rest = queue.Dequeue();
        Sink(rest.Peek());
        Sink(rest.Dequeue());
        var others = queue.Dequeue(out var first);
        Sink(first);
        Sink(others.Peek());
        Sink(queue);
        Sink(ImmutableQueue<string>.Empty.Enqueue(Source()).Enqueue("last").Dequeue());
    }

    public static void Created()
    {
        var queue = ImmutableQueue.Create("front", Source());
        Sink(queue.Peek());
        Sink(queue.Dequeue().Peek());
        Sink(ImmutableQueue.CreateRange(new List<string> { "front", Source() }).Peek());
        Sink(ImmutableQueue.Create(Source()).Enqueue("last").Peek());
        Sink(queue.Clear());
    }
}
