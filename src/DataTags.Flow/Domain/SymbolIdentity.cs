using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Domain;

/// <summary>
/// Compares symbols across compilations. Code of a referenced project is bound in that project's own compilation, which may see
/// other copies of the symbols that the compilation under analysis sees: the same member of an assembly of the same identity is
/// the same member, whoever looks at it. And it compares symbols across models: code that is bound twice has two symbols for each variable.
/// </summary>
internal sealed class SymbolIdentity : IEqualityComparer<ISymbol?>
{
    public static readonly SymbolIdentity Comparer = new();

    private SymbolIdentity()
    {
    }

    public bool Equals(ISymbol? left, ISymbol? right)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left is null || right is null || left.Kind != right.Kind)
            return false;
        if (SymbolEqualityComparer.Default.Equals(left, right))
            return true;
        if (IsInCode(left))
            return left.Name == right.Name && left.IsDefinition && right.IsDefinition && left.Locations is [{ IsInSource: true } place] && right.Locations is [{ } same] && place.Equals(same);
        return IsShared(left) && left.Name == right.Name && IsOtherView(left.ContainingAssembly, right.ContainingAssembly)
            && (left, right) switch
            {
                (ITypeSymbol type, ITypeSymbol other) => DocumentationCommentId.CreateReferenceId(type) == DocumentationCommentId.CreateReferenceId(other),
                (IParameterSymbol parameter, IParameterSymbol other) => parameter.Ordinal == other.Ordinal && Equals(parameter.ContainingSymbol, other.ContainingSymbol),
                // A reference id tells types apart and says nothing of members; a declaration id says nothing of type arguments.
                _ => DocumentationCommentId.CreateDeclarationId(left) == DocumentationCommentId.CreateDeclarationId(right) && Equals(left.ContainingType, right.ContainingType),
            };
    }

    public int GetHashCode(ISymbol? symbol)
    {
        if (symbol is null)
            return 0;
        // Immutable dictionaries list what they hold in the order of hashes, and where a value is cut the order decides: it must be that of the code, not of this process.
        return unchecked((OfName(symbol) * 31) + (int)symbol.Kind);
    }

    /// <summary>Every type has a constructor, and many have members of the same names: what is around a symbol tells it apart.</summary>
    private static int OfName(ISymbol symbol)
    {
        var around = symbol.Kind switch
        {
            SymbolKind.Method or SymbolKind.Property or SymbolKind.Field or SymbolKind.Event => symbol.ContainingType,
            SymbolKind.Parameter => symbol.ContainingSymbol,
            _ => null,
        };
        return around is null ? OfOwnName(symbol) : unchecked((OfName(around) * 31) + OfOwnName(symbol));
    }

    private static int OfOwnName(ISymbol symbol) => symbol switch
    {
        { Name.Length: > 0 } => NameHash.Of(symbol.Name),
        IArrayTypeSymbol array => OfName(array.ElementType) + array.Rank,
        IPointerTypeSymbol pointer => OfName(pointer.PointedAtType),
        // Two anonymous types of one shape are one type, wherever they stand.
        IMethodSymbol { Locations: [{ IsInSource: true } location, ..] } => location.SourceSpan.Start,
        _ => 0,
    };

    /// <summary>What the compiler makes anew whenever it binds the code around it. Where types are unknown or those of a generic local function, it calls the new ones others.</summary>
    private static bool IsInCode(ISymbol symbol)
        => symbol.Kind is SymbolKind.Local or SymbolKind.RangeVariable || IsFunction(symbol) || (symbol.Kind is SymbolKind.Parameter or SymbolKind.TypeParameter && IsFunction(symbol.ContainingSymbol));

    private static bool IsFunction(ISymbol? symbol) => symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction };

    /// <summary>Symbols that other assemblies can refer to; a local is seen by its own body alone.</summary>
    private static bool IsShared(ISymbol symbol)
        => symbol.Kind is SymbolKind.NamedType or SymbolKind.Property or SymbolKind.Field or SymbolKind.Event or SymbolKind.Parameter
            || symbol.Kind == SymbolKind.Method;

    private static bool IsOtherView(IAssemblySymbol? left, IAssemblySymbol? right)
        => left is not null && right is not null && !ReferenceEquals(left, right) && left.Identity.Equals(right.Identity);
}
