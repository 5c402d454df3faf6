using System.Runtime.CompilerServices;

namespace Telemetry;

[InlineArray(4)]
public struct Four<T>
{
    private T _first;
}

[InlineArray(2)]
public struct Two
{
    private int _number;

    public readonly int Kind => 2;
}

public struct Frame
{
    public Four<string> Labels;
    public string Device;
}

public static class Buffers
{
    public static void ConstantPositions()
    {
        var labels = new Four<string>();
        labels[0] = "room";
        labels[2] = Source();
        Sink(labels[2]);
        Sink(labels[0]);
        Sink(labels[3]);
        labels[2] = "hall";
        Sink(labels[2]);
    }

    public static void VariablePosition(bool last)
    {
        var labels = new Four<string>();
        labels[last ? 3 : 1] = Source();
        Sink(labels[1]);
        Sink(labels[3]);
        var numbers = new Two();
        for (var index = 0; index < 2; index++)
            numbers[index] = index;
        Sink(numbers[1]);
    }

    public static void InStruct()
    {
        var frame = new Frame { Device = "d1" };
        frame.Labels[1] = Source();
        Sink(frame.Labels[1]);
        Sink(frame.Device);
        var copy = frame;
        frame.Labels[1] = "x";
        Sink(copy.Labels[1]);
        Sink(frame.Labels[1]);
    }

    public static void AsSpans()
    {
        var numbers = new Two();
        Span<int> span = numbers;
        span[0] = SourceNumber();
        Sink(numbers[0]);
        Sink(numbers.Kind);
        ReadOnlySpan<int> view = numbers;
        Sink(view[0]);
        Sink(view.ToArray());
        var part = numbers[..1];
        Sink(part[0]);
    }

    public static void Passed()
    {
        var labels = new Four<string>();
        Set(ref labels);
        Sink(labels[1]);
        var kept = new Four<string>();
        SetCopy(kept);
        Sink(kept[1]);
        Sink(Make(Source())[0]);
        Sink(Make("x")[0]);
    }

    public static void Enumerated()
    {
        var labels = Make(Source());
        foreach (var label in labels)
            Sink(label);
        var clean = Make("x");
        foreach (var label in clean)
            Sink(label);
    }

    private static void Set(ref Four<string> labels) => labels[1] = Source();

    private static void SetCopy(Four<string> labels) => labels[1] = Source();

    private static Four<string> Make(string text)
    {
        var labels = new Four<string>();
        labels[0] = text;
        return labels;
    }
}
