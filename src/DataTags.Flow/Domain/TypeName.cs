using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Domain;

/// <summary>A type as a constant, as <c>typeof</c> gives it; equal to others by its name.</summary>
internal sealed class TypeName(ITypeSymbol type) : IEquatable<TypeName>
{
    private readonly string _text = type.ToDisplayString();

    public ITypeSymbol Type => type;

    public bool Equals(TypeName? other) => other is not null && _text == other._text;

    public override bool Equals(object? obj) => Equals(obj as TypeName);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    public override string ToString() => $"typeof({_text})";
}
