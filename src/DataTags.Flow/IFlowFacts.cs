using System.Collections.Immutable;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow;

/// <summary>
/// What the engine asks of the world: which symbols carry labels and what library methods do. Implementations must be
/// thread-safe and answer the same question always the same way. The engine knows no attribute, no policy and no library.
/// </summary>
public interface IFlowFacts
{
    /// <summary>Labels declared on a field, property, parameter or (for a method) its return value. Empty for most symbols.</summary>
    ImmutableArray<int> LabelsOf(ISymbol symbol);

    /// <summary>Whether the symbol is declared free of labelled data, so that containment stops there.</summary>
    bool IsClean(ISymbol symbol);

    /// <summary>Whether readers of whole objects (serializers) skip the member.</summary>
    bool IsHidden(ISymbol member);

    /// <summary>Whether readers of whole objects read the member though it is not public.</summary>
    bool IsShown(ISymbol member);

    /// <summary>Model of a method, constructor or accessor; null when there is none.</summary>
    MethodModel? ModelOf(IMethodSymbol method);

    /// <summary>
    /// Whether the method's signature is the whole truth about a method without code in sight: its author tags data, so what it
    /// returns carries the labels it declares and nothing else. Other unknown code passes its arguments on.
    /// </summary>
    bool IsContract(IMethodSymbol method);

    /// <summary>The text that a read-only static field or property of a library holds, where it is known; null otherwise.</summary>
    string? TextOf(ISymbol member);

    /// <summary>Strength that reading or calling the symbol gives to the data (a sanitizer or declassifier), 0 for none, <see cref="FlowOptions.Erased"/> for all gone.</summary>
    byte StrengthOf(ISymbol symbol);
}
