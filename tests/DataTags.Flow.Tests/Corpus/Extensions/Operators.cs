// compiler: 5.0
namespace Shop;

public readonly struct Amount(int value, string payer = "")
{
    public int Value => value;

    public string Payer => payer;
}

internal static class AmountExtensions
{
    extension(Amount)
    {
        public static Amount operator +(Amount left, Amount right) => new(left.Value + right.Value, left.Payer);

        public static Amount operator -(Amount value) => new(-value.Value);
    }

    extension(string)
    {
        public static string operator *(string left, int times) => string.Concat(Enumerable.Repeat(left, times));
    }
}

public static class Operators
{
    public static void Binary()
    {
        Sink((new Amount(SourceNumber()) + new Amount(1)).Value);
        Sink((new Amount(2) + new Amount(1)).Value);
        Sink((new Amount(2, Source()) + new Amount(1)).Payer);
        Sink((new Amount(2) + new Amount(1, Source())).Payer);
    }

    public static void Unary()
    {
        Sink((-new Amount(SourceNumber())).Value);
        Sink((-new Amount(1, Source())).Payer);
    }

    public static void OnText()
    {
        Sink(Source() * 2);
        Sink("ab" * 2);
    }
}
