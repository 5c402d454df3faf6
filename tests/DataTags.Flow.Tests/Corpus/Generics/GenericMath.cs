using System.Numerics;

namespace Generics;

public static class GenericMath
{
    private static T Abs<T>(T x) where T : INumber<T> => T.Abs(x);

    private static T Max<T>(T x, T y) where T : INumber<T> => T.Max(x, y);

    private static T Clamp<T>(T x, T a, T b) where T : INumber<T> => T.Clamp(x, a, b);

    private static T Parse<T>(string s) where T : IParsable<T> => T.Parse(s, null);

    private static bool TryParse<T>(string s, out T? v) where T : IParsable<T> => T.TryParse(s, null, out v);

    private static T ParseSpan<T>(ReadOnlySpan<char> s) where T : ISpanParsable<T> => T.Parse(s, null);

    private static T Sum<T>(IEnumerable<T> xs) where T : INumber<T>
    {
        var sum = T.Zero;
        foreach (var x in xs)
            sum += x;
        return sum;
    }

    private static T Convert<T, U>(U x) where T : INumber<T> where U : INumber<U> => T.CreateChecked(x);

    private static T Saturate<T, U>(U x) where T : INumber<T> where U : INumber<U> => T.CreateSaturating(x);

    private static T Add<T>(T x, T y) where T : IAdditionOperators<T, T, T> => x + y;

    private static T Zero<T>() where T : INumber<T> => T.Zero;

    private static T One<T>(T x) where T : INumber<T> => T.One;

    private static bool IsNeg<T>(T x) where T : INumber<T> => T.IsNegative(x);

    private static string Text<T>(T x) where T : INumber<T> => x.ToString("N", null);

    public static void Numbers()
    {
        Sink(Abs(SourceNumber()));
        Sink(Abs(1));
        Sink(Max(1, SourceNumber()));
        Sink(Max(1, 2));
        Sink(Clamp(SourceNumber(), 0, int.MaxValue));
        Sink(Sum(new[] { 1, SourceNumber() }));
        Sink(Sum(new[] { 1, 2 }));
        Sink(Convert<long, int>(SourceNumber()));
        Sink(Convert<long, int>(3));
        Sink(Saturate<long, int>(SourceNumber()));
        Sink(Add(SourceNumber(), 0));
        Sink(Add(1, 0));
        Sink(Zero<int>());
        Sink(One(SourceNumber()));
        Sink(IsNeg(SourceNumber()));
        Sink(Text(1));
    }

    public static void Parsed()
    {
        Sink(Parse<Name>(Source()).Text);
        Sink(Parse<Name>("a").Text);
        TryParse<Name>(Source(), out var v);
        Sink(v!.Text);
        TryParse<Name>("b", out var w);
        Sink(w!.Text);
    }

    public static void FromText()
    {
        Sink(Parse<int>(SourceNumber().ToString()));
        Sink(Parse<int>("1"));
        TryParse<int>(SourceNumber().ToString(), out var n);
        Sink(n);
        TryParse<int>("1", out var m);
        Sink(m);
        Sink(ParseSpan<int>(SourceNumber().ToString()));
        Sink(ParseSpan<int>("2"));
        Sink(Text(SourceNumber()).Replace(",", "").Replace(".00", ""));
    }

    internal sealed class Name : IParsable<Name>
    {
        public string Text = "";
        public static Name Parse(string s, IFormatProvider? p) => new() { Text = s };
        public static bool TryParse(string? s, IFormatProvider? p, out Name r)
        {
            r = new() { Text = s! };
            return true;
        }

    }
}
