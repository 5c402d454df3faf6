using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Codec;

public static class Windows
{
    public static void OverText()
    {
        ReadOnlySpan<char> text = Source();
        SinkSpan(text);
        SinkSpan(text.Trim());
        SinkSpan(text[..3]);
        SinkSpan(text.TrimStart('x'));
        Sink(text.ToString());
        Sink(text.IsEmpty);
        Sink(text.IndexOf('@'));
        Sink(text.SequenceEqual("a"));
        Sink(string.Concat(text, "!"));
    }

    public static void OverArray()
    {
        char[] letters = ['a', 'b', 'c', 'd'];
        Span<char> window = letters.AsSpan(1, 2);
        window[0] = Source()[0];
        Sink(letters);
        Sink(new string(letters));
        SinkSpan(window);
        var other = new char[2];
        SinkSpan(other);
        window.CopyTo(other);
        Sink(other);
    }

    public static void SharedMemory()
    {
        var numbers = new int[4];
        var memory = numbers.AsMemory(1);
        memory.Span[0] = SourceNumber();
        Sink(numbers[1]);
        Sink(memory.ToArray());
        Sink(memory.Length);
        Sink(memory[2..].ToArray());
    }

    public static void PassedToMethods()
    {
        var buffer = new char[40];
        var length = Fill(buffer, Source());
        Sink(length);
        SinkSpan(buffer);
        var clean = new char[40];
        Fill(clean, "clean");
        SinkSpan(clean);
        Span<string> names = new string[2];
        Put(names);
        Sink(names[0]);
    }

    public static void StackAllocated()
    {
        Span<int> numbers = stackalloc int[3];
        numbers[1] = SourceNumber();
        Sink(numbers[1]);
        Sink(numbers.ToArray());
        Span<int> constants = stackalloc[] { 1, 2 };
        Sink(constants[0]);
        numbers.Clear();
        Sink(numbers[1]);
    }

    public static void Formatting()
    {
        Span<char> buffer = stackalloc char[32];
        SourceNumber().TryFormat(buffer, out var written);
        SinkSpan(buffer);
        Sink(written);
        Span<char> clean = stackalloc char[32];
        5.TryFormat(clean, out _);
        SinkSpan(clean);
    }

    public static void Parsing()
    {
        ReadOnlySpan<char> digits = SourceDigits();
        Sink(int.Parse(digits));
        if (int.TryParse(digits, out var number))
            Sink(number);
        Sink(int.TryParse(digits, out _));
    }

    public static void Pooled()
    {
        var rented = ArrayPool<char>.Shared.Rent(64);
        Source().AsSpan().CopyTo(rented);
        Sink(new string(rented, 0, 3));
        Array.Clear(rented);
        Sink(new string(rented, 0, 3));
        ArrayPool<char>.Shared.Return(rented);
    }

    public static void Writers()
    {
        var writer = new ArrayBufferWriter<char>();
        writer.Write(Source());
        SinkSpan(writer.WrittenSpan);
        Sink(writer.WrittenCount);
        var clean = new ArrayBufferWriter<char>();
        clean.Write("clean");
        SinkSpan(clean.WrittenSpan);
    }

    public static void Binary()
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, SourceNumber());
        Sink(BinaryPrimitives.ReadInt32LittleEndian(bytes));
        var other = new byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(other, 7);
        Sink(BinaryPrimitives.ReadInt32LittleEndian(other));
    }

    public static void Casts()
    {
        Span<int> numbers = [SourceNumber(), 2];
        Sink(MemoryMarshal.AsBytes(numbers).Length);
        Sink(MemoryMarshal.Cast<int, uint>(numbers)[0]);
        ref var first = ref MemoryMarshal.GetReference(numbers);
        Sink(first);
        first = 0;
        Sink(numbers[0]);
    }

    public static void Enumerated()
    {
        ReadOnlySpan<string> names = ["a", Source()];
        foreach (var name in names)
            Sink(name);
        foreach (ref readonly var name in names)
            Sink(name);
        ReadOnlySpan<string> clean = ["a", "b"];
        foreach (var name in clean)
            Sink(name);
        foreach (var range in "a,b".AsSpan().Split(','))
            Sink(range.Start);
    }

    public static void SplitPieces()
    {
        ReadOnlySpan<char> line = Source();
        foreach (var part in line.Split('@'))
            SinkSpan(line[part]);
        foreach (var row in line.EnumerateLines())
            SinkSpan(row);
        Span<Range> ranges = stackalloc Range[4];
        Sink(line.Split(ranges, '@'));
    }

    public static void CreatedText()
    {
        var secret = Source();
        Sink(string.Create(3, secret, static (span, state) => state.AsSpan(0, 3).CopyTo(span)));
        Sink(string.Create(3, secret, static (span, state) => span.Fill('*')));
    }

    private static int Fill(Span<char> target, ReadOnlySpan<char> text)
    {
        text.CopyTo(target);
        return text.Length;
    }

    private static void Put(Span<string> names) => names[0] = Source();
}
