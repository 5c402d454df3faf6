using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Domain;

/// <summary>
/// One atom of taint: either a label with the symbol that declares it, or (inside a summary) whatever an input path carries.
/// A label declared for what stands at an input path remembers the path: a caller that knows better what stands there decides.
/// The way it came (<see cref="Trace"/>) is for people and no part of its identity.
/// </summary>
internal sealed class Taint : IEquatable<Taint>
{
    private readonly int _hash;

    private Taint(int label, ISymbol? datum, InputPath? input, SinkReading reading, byte strength, Trace? trace, ITypeSymbol? box = null)
    {
        Label = label;
        Datum = datum;
        Input = input;
        Reading = reading;
        Strength = strength;
        Trace = trace;
        Box = box;
        unchecked
        {
            _hash = (label * 397) ^ SymbolIdentity.Comparer.GetHashCode(datum);
            _hash = (_hash * 31) ^ ((input?.GetHashCode() ?? 0) + (int)reading);
            _hash = (_hash * 31) + strength;
        }
    }

    /// <summary>Label of a concrete atom; -1 for an input.</summary>
    public int Label { get; }

    /// <summary>The member, parameter or method that declares the label.</summary>
    public ISymbol? Datum { get; }

    public InputPath? Input { get; }

    /// <summary>How much of the input is meant.</summary>
    public SinkReading Reading { get; }

    /// <summary>What was done to the data on its way; 0 = nothing.</summary>
    public byte Strength { get; }

    public Trace? Trace { get; }

    /// <summary>Run-time type of the text or number that was boxed; null when it is not known.</summary>
    public ITypeSymbol? Box { get; }

    public bool IsConcrete => Label >= 0;

    public static Taint Source(int label, ISymbol datum, Trace? trace, byte strength = 0) => new(label, datum, null, SinkReading.Value, strength, trace);

    /// <summary>A label declared for whatever stands at an input path.</summary>
    public static Taint Declared(int label, ISymbol datum, InputPath? at, Trace? trace) => new(label, datum, at, SinkReading.Value, 0, trace);

    public Taint Rebase(InputPath? input) => new(Label, Datum, input, Reading, Strength, Trace, Box);

    public static Taint Of(InputPath input, SinkReading reading = SinkReading.Value, byte strength = 0, Trace? trace = null) => new(-1, null, input, reading, strength, trace);

    /// <summary>The same data after a transformation; transformations compose to the stronger one.</summary>
    public Taint Strengthen(byte strength) => strength <= Strength ? this : new(Label, Datum, Input, Reading, strength, Trace, Box);

    public Taint Step(SyntaxNode at, string text)
    {
        var trace = Trace.Add(Trace, at, text);
        return ReferenceEquals(trace, Trace) ? this : new(Label, Datum, Input, Reading, Strength, trace, Box);
    }

    public Taint Boxed(ITypeSymbol? box) => SymbolIdentity.Comparer.Equals(box, Box) ? this : new(Label, Datum, Input, Reading, Strength, Trace, box);

    /// <summary>The same data after one more step, and then the steps of another way.</summary>
    public Taint Follow(SyntaxNode at, string text, Trace? way)
    {
        var trace = Trace.Add(Trace, at, text);
        return new(Label, Datum, Input, Reading, Strength, way is null ? trace : Trace.Append(trace, way), Box);
    }

    public bool Equals(Taint? other)
        => ReferenceEquals(this, other)
            || (other is not null && _hash == other._hash && Label == other.Label && Strength == other.Strength && Reading == other.Reading
                && SymbolIdentity.Comparer.Equals(Datum, other.Datum) && Equals(Input, other.Input)
                && SymbolIdentity.Comparer.Equals(Box, other.Box));

    public override bool Equals(object? obj) => Equals(obj as Taint);

    public override int GetHashCode() => _hash;

    public override string ToString() => IsConcrete ? $"{Label}:{Datum?.Name}" : $"<{Input}:{Reading}>";
}
