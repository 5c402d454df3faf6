using System.Collections.Concurrent;
using DataTags.Core.Language;
using DataTags.Core.Policy;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tags;

/// <summary>Reads off a tagged symbol, its type or its assembly how long it is kept and what erases it. One per compilation; thread-safe; every answer is remembered.</summary>
public sealed class KeepingReader
{
    private readonly ConcurrentDictionary<ISymbol, KeepingFact> _facts = new(SymbolEqualityComparer.Default);

    public KeepingFact Of(ISymbol datum) => _facts.GetOrAdd(datum.OriginalDefinition, static symbol => new KeepingFact(Has(symbol, AttributeNames.Retention), Has(symbol, AttributeNames.ErasedBy)));

    /// <summary>What data is kept for after its own purpose has ended, as the nearest mark says, with that mark; null when none says so.</summary>
    public static (AttributeData Mark, Purpose Basis)? BasisOf(ISymbol datum)
    {
        foreach (var place in Around(datum))
        {
            if (place.GetAttributes().FirstOrDefault(static attribute => AttributeNames.Is(attribute, AttributeNames.Retention)) is not { } mark)
                continue;
            return AttributeNames.Named(mark, "Basis") is { } basis && AttributeNames.EnumMember(basis) is { } word && EnumWords<Purpose>.TryParse(word, out var purpose) && purpose != Purpose.Unspecified
                ? (mark, purpose)
                : null;
        }

        return null;
    }

    private static bool Has(ISymbol datum, string mark) => Around(datum).Any(place => place.GetAttributes().Concat((place as IMethodSymbol)?.GetReturnTypeAttributes() ?? []).Any(attribute => AttributeNames.Is(attribute, mark)));

    /// <summary>The symbol in all its faces, what it overrides or implements, the types around it and their ancestors, the assembly.</summary>
    private static IEnumerable<ISymbol> Around(ISymbol datum)
    {
        foreach (var face in Carriers.Own(datum).Concat(Carriers.Inherited(datum)))
            yield return face;

        for (var type = datum.ContainingType; type is not null; type = type.ContainingType)
        {
            for (var current = type; current is not null; current = current.BaseType)
                yield return current;

            foreach (var implemented in type.AllInterfaces)
                yield return implemented;
        }

        if (datum.ContainingAssembly is { } assembly)
            yield return assembly;
    }
}
