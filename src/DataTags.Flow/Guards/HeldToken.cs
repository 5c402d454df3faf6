using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Guards;

/// <summary>Whether something that is held for a time is in hand. The later the worse.</summary>
public enum HoldState : byte
{
    Held,

    /// <summary>It may be null, and nobody has looked.</summary>
    Unchecked,

    /// <summary>It was disposed of, or may be by the time the code runs.</summary>
    Ended,

    /// <summary>On some way to the place nobody has got it.</summary>
    Missing,
}

/// <summary>A value that is held for a time, and how it stands with it at the places asked about.</summary>
/// <param name="Holder">The variable or parameter; null for a value that only lives in an expression.</param>
/// <param name="NeverEnds">Whether the code that got it neither disposes of it nor hands it on.</param>
public sealed record HeldToken(ISymbol? Holder, ITypeSymbol Type, HoldState State, bool NeverEnds)
{
    /// <summary>The members it was got from, or the parameter through which it came.</summary>
    public IReadOnlyCollection<ISymbol> Origins { get; init; } = [];
}
