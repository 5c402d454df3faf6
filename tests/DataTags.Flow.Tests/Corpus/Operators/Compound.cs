// compiler: 5.0
namespace Sums;

public sealed class Total(string label)
{
    public string Label { get; private set; } = label;

    public int Amount { get; private set; }

    public void operator +=(string text) => Label += text;

    public void operator ++() => Amount++;
}

public static class Compound
{
    public static void InPlace()
    {
        var total = new Total("sum of ");
        total += "all";
        Sink(total.Label);
        total += Source();
        Sink(total.Label);
        Sink(total.Amount);
        total++;
        Sink(total.Amount);
        var other = new Total("x");
        other++;
        Sink(other.Label);
    }

    public static void SharedReference()
    {
        var total = new Total("a");
        var same = total;
        same += Source();
        Sink(total.Label);
        Sink(new Total("b").Label);
    }
}
