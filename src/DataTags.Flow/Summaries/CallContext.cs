using System.Collections.Immutable;
using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Summaries;

/// <summary>What a caller knows of one input: its constant, the code it runs, its run-time types.</summary>
internal sealed class InputFact : IEquatable<InputFact>
{
    public KnownConstant? Constant { get; init; }

    public ImmutableArray<Callable> Callables { get; init; } = [];

    /// <summary>
    /// Variables that this code and the callee both capture, but not the same ones: a function that was made twice, of which one runs the other,
    /// as functions composed of functions do.
    /// </summary>
    public ImmutableArray<ISymbol> OtherVariables { get; init; } = [];

    public ImmutableArray<ITypeSymbol> Types { get; init; } = [];

    /// <summary>Whether code that is run there is to be told of in words: what it is handed, and where what it gives goes.</summary>
    public bool IsTold { get; init; }

    public bool Equals(InputFact? other)
        => other is not null && IsTold == other.IsTold && Equals(Constant, other.Constant)
            && Callables.Length == other.Callables.Length && Callables.Zip(other.Callables, (left, right) => left.SameCode(right)).All(same => same)
            && OtherVariables.SequenceEqual<ISymbol, ISymbol>(other.OtherVariables, SymbolIdentity.Comparer)
            && Types.SequenceEqual<ITypeSymbol, ITypeSymbol>(other.Types, SymbolIdentity.Comparer);

    public override bool Equals(object? obj) => Equals(obj as InputFact);

    public override int GetHashCode() => (Constant?.GetHashCode() ?? 0) ^ (Callables.Length * 7) ^ Types.Length;
}

/// <summary>The facts a summary is specialised for; empty for the general summary.</summary>
internal sealed class CallContext : IEquatable<CallContext>
{
    public static readonly CallContext General = new([]);

    private readonly ImmutableArray<KeyValuePair<InputPath, InputFact>> _facts;

    public CallContext(ImmutableArray<KeyValuePair<InputPath, InputFact>> facts) => _facts = facts;

    /// <summary>For a summary in words: what the delegates at the inputs are handed and give is told of.</summary>
    public static CallContext Told(IEnumerable<InputPath> delegates) => new([.. delegates.Select(static path => new KeyValuePair<InputPath, InputFact>(path, new InputFact { IsTold = true }))]);

    public bool IsGeneral => _facts.IsEmpty;

    public ImmutableArray<KeyValuePair<InputPath, InputFact>> Facts => _facts;

    /// <summary>The code that is handed over, without what only makes a summary sharper.</summary>
    public CallContext WithCodeOnly()
        => new([.. _facts.Where(static pair => !pair.Value.Callables.IsEmpty).Select(static pair => new KeyValuePair<InputPath, InputFact>(pair.Key, new InputFact { Callables = pair.Value.Callables, OtherVariables = pair.Value.OtherVariables }))]);

    public InputFact? this[InputPath path]
    {
        get
        {
            foreach (var pair in _facts)
            {
                if (pair.Key.Equals(path))
                    return pair.Value;
            }

            return null;
        }
    }

    public bool Equals(CallContext? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || _facts.Length != other._facts.Length)
            return false;
        for (var i = 0; i < _facts.Length; i++)
        {
            if (!_facts[i].Key.Equals(other._facts[i].Key) || !_facts[i].Value.Equals(other._facts[i].Value))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as CallContext);

    public override int GetHashCode()
    {
        var hash = _facts.Length;
        foreach (var pair in _facts)
            hash = unchecked((hash * 31) + pair.Key.GetHashCode());
        return hash;
    }
}
