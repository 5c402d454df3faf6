using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Identity;

public interface IIdentifier<TSelf>
    where TSelf : IIdentifier<TSelf>
{
    static abstract string Prefix { get; }

    static abstract TSelf Of(string text);

    static virtual string Show(TSelf value) => TSelf.Prefix + value;

    static abstract TSelf operator +(TSelf left, TSelf right);

    static abstract implicit operator string(TSelf value);
}

public readonly record struct PatientId(string Text) : IIdentifier<PatientId>
{
    public static string Prefix => "P-";

    public static PatientId Of(string text) => new(text.Trim());

    public static PatientId operator +(PatientId left, PatientId right) => new(left.Text + right.Text);

    public static implicit operator string(PatientId value) => value.Text;

    public override string ToString() => Text;
}

public readonly record struct Opaque(int Length) : IIdentifier<Opaque>
{
    public static string Prefix => "O-";

    public static Opaque Of(string text) => new(text.Length);

    public static Opaque operator +(Opaque left, Opaque right) => new(left.Length + right.Length);

    public static implicit operator string(Opaque value) => new('*', value.Length);
}

public interface IOrigin
{
    static abstract string Read();
}

public sealed class Tainted : IOrigin
{
    public static string Read() => Source();
}

public sealed class Plain : IOrigin
{
    public static string Read() => "plain";
}

public static class Members
{
    public static void Factory()
    {
        Sink(Parse<PatientId>(Source()).Text);
        Sink(Parse<PatientId>("x").Text);
        Sink(Parse<Opaque>(Source()));
        Sink(Prefix<PatientId>());
    }

    public static void Operators()
    {
        Sink(Sum(PatientId.Of(Source()), PatientId.Of("x")));
        Sink(Sum(Opaque.Of(Source()), Opaque.Of("x")));
        Sink(Text(PatientId.Of(Source())));
        Sink(Text(Opaque.Of(Source())));
        Sink(Text(PatientId.Of("y")));
    }

    public static void VirtualMember()
    {
        Sink(Show(PatientId.Of(Source())));
        Sink(Show(Opaque.Of(Source())));
    }

    public static void ChosenByTypeArgument()
    {
        Sink(Read<Tainted>());
        Sink(Read<Plain>());
        Sink(Both<Plain, Tainted>().Left);
        Sink(Both<Plain, Tainted>().Right);
    }

    public static void GenericMath()
    {
        Sink(Add(SourceNumber(), 2));
        Sink(Add(1, 2));
        Sink(Total([1, SourceNumber()]));
        Sink(Total([1, 2]));
        Sink(Twice(1.5m));
    }

    public static void Parsable()
    {
        Sink(Read<int>(SourceDigits()));
        Sink(Read<int>("5"));
        Sink(TryRead<long>(SourceDigits(), out var number));
        Sink(number);
    }

    private static T Parse<T>(string text)
        where T : IIdentifier<T>
        => T.Of(text);

    private static string Prefix<T>()
        where T : IIdentifier<T>
        => T.Prefix;

    private static T Sum<T>(T left, T right)
        where T : IIdentifier<T>
        => left + right;

    private static string Text<T>(T value)
        where T : IIdentifier<T>
        => value;

    private static string Show<T>(T value)
        where T : IIdentifier<T>
        => T.Show(value);

    private static string Read<T>()
        where T : IOrigin
        => T.Read();

    private static (string Left, string Right) Both<TLeft, TRight>()
        where TLeft : IOrigin
        where TRight : IOrigin
        => (TLeft.Read(), TRight.Read());

    private static T Add<T>(T left, T right)
        where T : INumber<T>
        => left + right;

    private static T Total<T>(IEnumerable<T> numbers)
        where T : INumber<T>
    {
        var total = T.Zero;
        foreach (var number in numbers)
            total += number;
        return total;
    }

    private static T Twice<T>(T value)
        where T : IAdditionOperators<T, T, T>
        => value + value;

    private static T Read<T>(string text)
        where T : IParsable<T>
        => T.Parse(text, CultureInfo.InvariantCulture);

    private static bool TryRead<T>(string text, [MaybeNullWhen(false)] out T value)
        where T : ISpanParsable<T>
        => T.TryParse(text.AsSpan(), CultureInfo.InvariantCulture, out value);
}
