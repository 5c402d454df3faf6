using System.Runtime.CompilerServices;

namespace Sensors;

public interface IGauge
{
    string Label { get; }

    void Rename(string label);
}

public struct Gauge : IGauge
{
    private string _label;

    public Gauge(string label) => _label = label;

    public readonly string Label => _label ?? "";

    public int Reads { get; set; }

    public void Rename(string label) => _label = label;

    public readonly Gauge With(string label)
    {
        var copy = this;
        copy._label = label;
        return copy;
    }

    public static Gauge Of(string label) => new() { _label = label };
}

public struct Panel
{
    public Gauge Main;
    public Gauge Spare;

    public void Swap() => (Main, Spare) = (Spare, Main);

    public void Reset() => this = default;
}

public static class Mutation
{
    public static void MethodsThatWrite()
    {
        var gauge = new Gauge("a");
        gauge.Rename(Source());
        Sink(gauge.Label);
        Sink(gauge.Reads);
        Sink(gauge.With("x").Label);
        Sink(gauge.Label);
        gauge = gauge.With("y");
        Sink(gauge.Label);
        Sink(Gauge.Of(Source()).Label);
    }

    public static void NestedFields()
    {
        var panel = new Panel();
        panel.Main.Rename(Source());
        Sink(panel.Main.Label);
        Sink(panel.Spare.Label);
        panel.Swap();
        Sink(panel.Spare.Label);
        Sink(panel.Main.Label);
        panel.Reset();
        Sink(panel.Spare.Label);
    }

    public static void InArraysAndLists()
    {
        var gauges = new Gauge[2];
        gauges[0].Rename(Source());
        Sink(gauges[0].Label);
        Sink(gauges[1].Label);
        var list = new List<Gauge> { new("a") };
        var first = list[0];
        first.Rename(Source());
        Sink(list[0].Label);
        list[0] = first;
        Sink(list[0].Label);
        foreach (var gauge in list)
            Sink(gauge.Label);
    }

    public static void Boxed()
    {
        IGauge boxed = new Gauge("a");
        var same = boxed;
        boxed.Rename(Source());
        Sink(same.Label);
        var copy = (Gauge)boxed;
        boxed.Rename("x");
        Sink(copy.Label);
        Sink(boxed.Label);
    }

    public static void ThroughConstraint()
    {
        var gauge = new Gauge("a");
        Rename(ref gauge, Source());
        Sink(gauge.Label);
        var kept = new Gauge("b");
        RenameCopy(kept, Source());
        Sink(kept.Label);
    }

    public static void Captured()
    {
        var gauge = new Gauge("a");
        Action rename = () => gauge.Rename(Source());
        rename();
        Sink(gauge.Label);
        var copy = gauge;
        gauge.Rename("x");
        Sink(copy.Label);
        Sink(gauge.Label);
    }

    public static void InDictionary()
    {
        var map = new Dictionary<string, Gauge> { ["a"] = new(Source()), ["b"] = new("x") };
        Sink(map["a"].Label);
        Sink(map["b"].Label);
        ref var entry = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(map, "b", out _);
        entry.Rename(Source());
        Sink(map["b"].Label);
    }

    public static void Tuples()
    {
        var pair = (Gauge: new Gauge("a"), Count: 1);
        pair.Gauge.Rename(Source());
        Sink(pair.Gauge.Label);
        Sink(pair.Count);
        var copy = pair;
        copy.Gauge = default;
        Sink(copy.Gauge.Label);
        Sink(pair.Gauge.Label);
    }

    public static void ReturnedByValue()
    {
        var owner = new Owner();
        owner.Gauge.Rename(Source());
        Sink(owner.Gauge.Label);
        owner.ByRef.Rename(Source());
        Sink(owner.Gauge.Label);
    }

    private static void Rename<T>(ref T gauge, string label)
        where T : struct, IGauge
        => gauge.Rename(label);

    private static void RenameCopy<T>(T gauge, string label)
        where T : struct, IGauge
        => gauge.Rename(label);

    private sealed class Owner
    {
        private Gauge _gauge = new("owner");

        public Gauge Gauge => _gauge;

        public ref Gauge ByRef => ref _gauge;
    }
}
