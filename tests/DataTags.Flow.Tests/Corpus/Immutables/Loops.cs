using System.Collections.Immutable;

namespace ImmutableLoops;

/// <summary>Each turn makes a new collection of the one before.</summary>
public static class Turns
{
    public static void Dictionaries()
    {
        var found = ImmutableDictionary<string, string>.Empty;
        for (var i = 0; i < 3; i++)
            found = found.SetItem(i.ToString(), i == 1 ? Source() : "clean");
        Sink(found);
    }

    public static void Words(string[] words)
    {
        var found = ImmutableDictionary<string, string>.Empty;
        foreach (var word in words)
            found = found.Add(word, Source());
        Sink(found);
        var clean = ImmutableDictionary<string, string>.Empty;
        foreach (var word in words)
            clean = clean.Add(word, "clean");
        Sink(clean);
    }

    public static void Run()
    {
        Words(["a", "b"]);
        Lists(["a", "b"]);
    }

    public static void Lists(string[] words)
    {
        var list = ImmutableList.Create(Source());
        foreach (var word in words)
            list = list.Add(word);
        Sink(list);
        var array = ImmutableArray.Create(Source());
        foreach (var word in words)
            array = array.Add(word);
        Sink(array);
        Sink(array[0]);
        var set = ImmutableHashSet.Create(Source());
        foreach (var word in words)
            set = set.Add(word);
        Sink(set);
        var queue = ImmutableQueue.Create(Source());
        foreach (var word in words)
            queue = queue.Enqueue(word);
        Sink(queue);
        var stack = ImmutableStack.Create(Source());
        foreach (var word in words)
            stack = stack.Push(word);
        Sink(stack);
        foreach (var word in words)
            stack = stack.Pop();
        Sink(stack.IsEmpty ? "empty" : stack.Peek());
        var items = ImmutableArray.Create(Source(), "b", "c");
        for (var i = 1; i < items.Length; i++)
            items = items.SetItem(i, "x");
        Sink(items);
    }
}
