using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tags;

/// <summary>A category on a symbol.</summary>
/// <param name="Declared">The symbol that carries the attribute or is named by the line: the member itself, what it overrides, its type …</param>
public sealed record Tag(DataCategory Category, ISymbol Declared)
{
    public bool Equals(Tag? other) =>
        other is not null && Category.Equals(other.Category) && SymbolEqualityComparer.Default.Equals(Declared, other.Declared);

    public override int GetHashCode() => unchecked((Category.GetHashCode() * 31) + SymbolEqualityComparer.Default.GetHashCode(Declared));
}

/// <summary>What a <c>[Sink]</c> attribute says.</summary>
public sealed record SinkAttributeFact(SinkKind Kind, string? Recipient, string? Region, Purpose Purpose);

/// <summary>What a <c>[Mask]</c> attribute says.</summary>
/// <param name="Mode">Name of the enum member; <c>Erase</c> for a value that is none, so that nothing is shown by mistake.</param>
public sealed record MaskAttributeFact(string Mode, int First, int Last, string? KeyId);
