using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Domain;

/// <summary>A delegate as a value: the method or lambda it runs, its receiver, and the cells of the variables it captures.</summary>
internal sealed class Callable : IEquatable<Callable>
{
    public Callable(IMethodSymbol target, IOperation? lambda, FlowValue? receiver, ImmutableArray<KeyValuePair<ISymbol, AbstractObject>> cells)
    {
        Target = target;
        Lambda = lambda;
        Receiver = receiver;
        Cells = cells;
    }

    public IMethodSymbol Target { get; }

    /// <summary>The anonymous or local function, when the target is one.</summary>
    public IOperation? Lambda { get; }

    public FlowValue? Receiver { get; }

    /// <summary>Captured variables with the cell each lives in, in order of capture.</summary>
    public ImmutableArray<KeyValuePair<ISymbol, AbstractObject>> Cells { get; }

    public object Identity => (object?)Lambda?.Syntax ?? Target.OriginalDefinition;

    public bool SameCode(Callable other)
        => Lambda is not null ? other.Lambda is not null && Lambda.Syntax == other.Lambda.Syntax : other.Lambda is null && SymbolIdentity.Comparer.Equals(Target, other.Target);

    public bool Equals(Callable? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || !SameCode(other) || Cells.Length != other.Cells.Length || !Equals(Receiver, other.Receiver))
            return false;
        for (var i = 0; i < Cells.Length; i++)
        {
            if (!SymbolIdentity.Comparer.Equals(Cells[i].Key, other.Cells[i].Key) || !Cells[i].Value.Equals(other.Cells[i].Value))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Callable);

    public override int GetHashCode() => Lambda is not null ? Lambda.Syntax.GetHashCode() : SymbolIdentity.Comparer.GetHashCode(Target);
}
