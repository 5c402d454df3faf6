using System.Collections.Concurrent;
using System.Collections.Immutable;
using DataTags.Core.Language;
using DataTags.Core.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tags;

/// <summary>What a grant of access opens.</summary>
/// <param name="Purposes">Empty for any purpose.</param>
/// <param name="Categories">Empty for all categories.</param>
public sealed record GrantScope(ImmutableArray<Purpose> Purposes, ImmutableArray<string> Categories)
{
    public bool Covers(Purpose purpose, string category, CategorySet known)
        => (Purposes.IsEmpty || Purposes.Contains(purpose)) && (Categories.IsEmpty || Categories.Any(granted => known.IsA(category, granted)));
}

/// <summary>Reads grants of access off attributes and <c>guard … grant=</c> lines. One per compilation; thread-safe; every answer is remembered.</summary>
public sealed class GrantReader(ModelIndex models)
{
    private readonly ConcurrentDictionary<ISymbol, GrantScope?> _scopes = new(SymbolEqualityComparer.Default);

    /// <summary>What a member or parameter says of the grant it hands out or takes, or a type of all its values; null when the symbol has nothing to do with grants.</summary>
    public GrantScope? Of(ISymbol symbol) => _scopes.GetOrAdd(symbol.OriginalDefinition, Find);

    private GrantScope? Find(ISymbol symbol)
    {
        if (symbol is not IParameterSymbol && models.MatchesOf(symbol).Select(static match => match.Statement).OfType<GrantStatement>().FirstOrDefault() is { } line)
            return new GrantScope([.. line.Purposes], []);

        var faces = symbol is INamedTypeSymbol type ? Family(type) : Carriers.Own(symbol).Concat(Carriers.Inherited(symbol));
        foreach (var face in faces)
        {
            var marks = face.GetAttributes().Concat((face as IMethodSymbol)?.GetReturnTypeAttributes() ?? []);
            if (marks.FirstOrDefault(static attribute => AttributeNames.Is(attribute, AttributeNames.AccessGrant)) is { } mark)
                return Read(mark);
        }

        return symbol is INamedTypeSymbol derived ? Ancestors(derived).Select(Of).FirstOrDefault(static scope => scope is not null) : null;
    }

    private static IEnumerable<ISymbol> Family(INamedTypeSymbol type) => Ancestors(type).Prepend(type);

    private static IEnumerable<INamedTypeSymbol> Ancestors(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            yield return current.OriginalDefinition;

        foreach (var implemented in type.AllInterfaces)
            yield return implemented.OriginalDefinition;
    }

    private static GrantScope Read(AttributeData mark)
    {
        var purposes = mark.ConstructorArguments.SelectMany(static argument => argument.Kind == TypedConstantKind.Array && !argument.IsNull ? argument.Values : [argument])
            .Select(AttributeNames.EnumMember)
            .OfType<string>()
            .Select(static name => EnumWords<Purpose>.TryParse(name, out var purpose) ? purpose : Purpose.Unspecified);
        var categories = AttributeNames.Named(mark, "Categories") is { Kind: TypedConstantKind.Array, IsNull: false } types
            ? types.Values.Select(static value => value.Value).OfType<INamedTypeSymbol>().Select(static type => CategoryReader.NameOf(type))
            : [];
        return new GrantScope([.. purposes.Distinct()], [.. categories]);
    }
}
