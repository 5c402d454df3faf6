using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Arrays;

public static class Elements
{
    [InlineArray(3)]
    private struct Three
    {
        private string _first;
    }

    public static void Filled()
    {
        string[] names = [Source(), "a", "b"];
        Array.Fill(names, "x", 1, 2);
        Sink(names);
        Array.Fill(names, "x");
        Sink(names[0]);
        Sink(names);
        Array.Fill(names, Source());
        Sink(names[2]);
    }

    public static void Conditional(bool more)
    {
        var list = new List<string>();
        list.Add("first");
        if (more)
            list.Add(Source());
        Sink(list[0]);
        Sink(list[^1]);
        list.RemoveAt(0);
        Sink(list.FirstOrDefault());
    }

    public static void ConstantIndex()
    {
        var array = new string[3];
        array[0] = Source();
        array[1] = "clean";
        Sink(array[0]);
        Sink(array[1]);
        Sink(array[2]);
        array[0] = "x";
        Sink(array[0]);
        Sink(array);
    }

    public static void Initializers()
    {
        string[] array = { "a", Source(), "c" };
        Sink(array[0]);
        Sink(array[1]);
        Sink(array[2]);
        Sink(array[^1]);
        Sink(array[^2]);
        Sink(array.Length);
        var implicitly = new[] { "a", Source() };
        Sink(implicitly);
    }

    public static void VariableIndex(bool second)
    {
        var array = new[] { "a", "b" };
        var index = second ? 1 : 0;
        array[index] = Source();
        Sink(array[0]);
        Sink(array[1]);
        for (var i = 0; i < array.Length; i++)
            Sink(array[i]);
    }

    public static void ManyDimensions()
    {
        var grid = new string[2, 2];
        grid[0, 1] = Source();
        Sink(grid[0, 1]);
        Sink(grid[1, 0]);
        for (var row = 0; row < 2; row++)
            Sink(grid[row, 1]);
        foreach (var cell in grid)
            Sink(cell);
        var at = grid.Length - 4;
        var moved = new string[2, 2];
        moved[at, 1] = Source();
        Sink(moved[0, 1]);
        moved[0, 1] = "a";
        Sink(moved[0, 1]);
        var jagged = new string[2][];
        jagged[0] = ["a"];
        jagged[1] = [Source()];
        Sink(jagged[0][0]);
        Sink(jagged[1][0]);
        string[,] filled = { { "a", Source() }, { "c", "d" } };
        Sink(filled);
    }

    public static void Slices()
    {
        var array = new[] { "a", Source(), "c" };
        Sink(array[..2]);
        Sink(array[2..]);
        Range all = ..;
        Sink(array[all]);
    }

    public static void StaticMethods()
    {
        var array = new[] { Source() };
        var copy = new string[1];
        Array.Copy(array, copy, 1);
        Sink(copy[0]);
        var clone = (string[])array.Clone();
        array[0] = "x";
        Sink(clone[0]);
        Sink(array[0]);
        Array.Fill(array, Source());
        Sink(array[0]);
        Array.Clear(array);
        Sink(array[0]);
        Sink(Array.Find(clone, item => true));
        Sink(Array.IndexOf(clone, "a"));
        Sink(Array.ConvertAll(clone, item => item + "!")[0]);
        Array.Resize(ref clone, 5);
        Sink(clone[0]);
        var target = new string[2];
        clone.CopyTo(target, 0);
    }

    public static void Aliases()
    {
        var one = new string[1];
        var two = one;
        two[0] = Source();
        Sink(one[0]);
        Wipe(one);
        Sink(two[0]);
        Taint(two);
        Sink(one[0]);
    }

    public static void Inline()
    {
        var three = new Three();
        three[0] = Source();
        three[1] = "clean";
        Sink(three[0]);
        Sink(three[1]);
        var copy = three;
        three[0] = "x";
        Sink(copy[0]);
        Sink(three[0]);
        foreach (var item in copy)
            Sink(item);
        Span<string> span = copy;
        Sink(span[0]);
    }

    public static void Spans()
    {
        var array = new[] { "a", "b" };
        Span<string> span = array;
        span[0] = Source();
        Sink(array[0]);
        Sink(span[0]);
        Sink(span.ToArray());
        var part = array.AsSpan(1);
        part[0] = Source();
        Sink(array[1]);
        span.Clear();
        Sink(array[0]);
        span.Fill(Source());
        Sink(array[1]);
    }

    public static void CharacterSpans()
    {
        var secret = Source();
        ReadOnlySpan<char> span = secret;
        SinkSpan(span);
        SinkSpan(span[1..]);
        SinkSpan(span.Slice(0, 2));
        SinkSpan("clean");
        Sink(span.Length);
        Sink(span.ToString());
        Sink(span[0]);
        Span<char> buffer = stackalloc char[32];
        SinkSpan(buffer);
        span.CopyTo(buffer);
        SinkSpan(buffer);
        buffer.Clear();
        SinkSpan(buffer);
        secret.AsSpan().ToUpperInvariant(buffer);
        SinkSpan(buffer);
        Sink(secret.AsMemory(1).ToString());
        Sink(new string(secret.AsSpan()[..2]));
    }

    public static void ListAsSpan()
    {
        var list = new List<string> { "a" };
        CollectionsMarshal.AsSpan(list)[0] = Source();
        Sink(list[0]);
    }

    public static void Bytes()
    {
        var secret = Source();
        var bytes = Encoding.UTF8.GetBytes(secret);
        SinkBytes(bytes);
        Sink(bytes);
        Sink(Encoding.UTF8.GetString(bytes));
        Sink(Convert.ToBase64String(bytes));
        Sink(Convert.ToHexString(bytes));
        Sink(Encoding.UTF8.GetString(Convert.FromBase64String(Convert.ToBase64String(bytes))));
        Sink(Encoding.UTF8.GetByteCount(secret));
        SinkBytes(SourceBytes());
        SinkBytes("clean"u8);
        var buffer = new byte[64];
        Encoding.UTF8.GetBytes(secret, 0, 4, buffer, 0);
        SinkBytes(buffer);
        var block = new byte[64];
        Buffer.BlockCopy(buffer, 0, block, 0, 64);
        SinkBytes(block);
    }

    private static void Wipe(string[] array) => array[0] = "wiped";

    private static void Taint(string[] array) => array[0] = Source();
}
