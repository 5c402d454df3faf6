using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Domain;

/// <summary>A compile-time constant, or the constant beginning of a text (enough to know the host of a URL).</summary>
/// <param name="IsMade">Whether the analysis put the text together; recursion makes ever new ones, so summaries are not specialised for them.</param>
internal sealed record KnownConstant(object? Value, bool IsPrefix = false, bool IsMade = false)
{
    private const int Largest = 16;

    public static readonly KnownConstant Null = new((object?)null);

    /// <summary>What is known of a new object: it is not null.</summary>
    public static readonly KnownConstant NotNull = new(new object(), IsPrefix: true);

    /// <summary>Whatever constant the caller has at an input: a body that hands it on unchanged says so.</summary>
    public static KnownConstant At(InputPath path) => new(path, IsPrefix: true);

    /// <summary>The run-time type of an object of which only a type is known that it derives from, or is.</summary>
    public static KnownConstant AtLeast(ITypeSymbol type) => new(new TypeName(type), IsPrefix: true);

    public bool IsNotNull => Value is not (null or InputPath or MemberFact or Invocations { MayBeNull: true });

    /// <summary>Whether it is a text, or something of which nothing is known but that it is there.</summary>
    private bool IsText => Value is string || ReferenceEquals(Value, NotNull.Value);

    public static KnownConstant Of(bool value) => value ? True : False;

    private static readonly KnownConstant True = new(true);

    private static readonly KnownConstant False = new(false);

    public static KnownConstant? Join(KnownConstant? left, KnownConstant? right)
    {
        if (Equals(left, right))
            return left;
        if (left is null || right is null)
            return null;
        if (left.IsText && right.IsText)
            return NotNull;
        return left.Value is CountRange first && right.Value is CountRange second && CountRange.Join(first, second) is { } range ? new KnownConstant(range) : null;
    }

    /// <summary>What two small whole numbers give. Larger ones are not computed, so that counting never goes on for long.</summary>
    public static KnownConstant? Computed(BinaryOperatorKind kind, KnownConstant? left, KnownConstant? right)
    {
        if (left is not { IsPrefix: false, Value: int first } || right is not { IsPrefix: false, Value: int second } || !IsSmall(first) || !IsSmall(second))
            return null;
        int? result = kind switch
        {
            BinaryOperatorKind.Add => first + second,
            BinaryOperatorKind.Subtract => first - second,
            BinaryOperatorKind.Multiply => first * second,
            BinaryOperatorKind.Divide when second != 0 => first / second,
            BinaryOperatorKind.Remainder when second != 0 => first % second,
            _ => null,
        };
        return result is { } value && IsSmall(value) ? new KnownConstant(value) : null;
    }

    /// <summary>An object one of whose members is known; it may be null all the same.</summary>
    public static KnownConstant With(MemberFact fact) => new(fact, IsPrefix: true);

    private static bool IsSmall(int value) => value is >= -Largest and <= Largest;

    /// <summary>Constant of <c>left + right</c> as text: exact, a prefix, or nothing but that there is one.</summary>
    public static KnownConstant Concat(KnownConstant? left, KnownConstant? right)
    {
        if (left?.Value is not string head)
            return NotNull;
        if (left.IsPrefix)
            return left;
        return right is { Value: string tail } ? new KnownConstant(head + tail, right.IsPrefix, IsMade: true) : new KnownConstant(head, IsPrefix: true, IsMade: true);
    }
}
