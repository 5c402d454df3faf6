using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Domain;

internal enum InputRoot : byte
{
    This,
    Parameter,
    Captured,
    Static,

    /// <summary>What a type parameter stands for.</summary>
    TypeArgument,
}

/// <summary>An access path whose root a body receives from outside: <c>this.a.b</c>, <c>parameter.x</c>, a captured variable or a static slot.</summary>
internal sealed class InputPath : IEquatable<InputPath>
{
    private readonly int _hash;

    private InputPath(InputRoot root, ISymbol? symbol, InputPath? parent, string? slot)
    {
        Root = root;
        Symbol = symbol;
        Parent = parent;
        Slot = slot;
        Depth = parent is null ? 0 : parent.Depth + 1;
        unchecked
        {
            _hash = parent is null
                ? ((int)root * 397) ^ (symbol is null ? 0 : SymbolIdentity.Comparer.GetHashCode(symbol))
                : (parent._hash * 31) ^ NameHash.Of(slot!);
        }
    }

    public static readonly InputPath This = new(InputRoot.This, null, null, null);

    public InputRoot Root { get; }

    /// <summary>The parameter, captured variable, static field or type parameter; null below <c>this</c>.</summary>
    public ISymbol? Symbol { get; }

    public InputPath? Parent { get; }

    public string? Slot { get; }

    public int Depth { get; }

    public static InputPath Parameter(IParameterSymbol parameter) => new(InputRoot.Parameter, parameter, null, null);

    public static InputPath Captured(ISymbol variable) => new(InputRoot.Captured, variable, null, null);

    public static InputPath Static(ISymbol field) => new(InputRoot.Static, field.OriginalDefinition, null, null);

    public static InputPath TypeArgument(ITypeParameterSymbol parameter) => new(InputRoot.TypeArgument, parameter, null, null);

    public InputPath Append(string slot) => new(Root, Symbol, this, slot);

    public bool Equals(InputPath? other)
    {
        var left = this;
        var right = other;
        while (true)
        {
            if (ReferenceEquals(left, right))
                return true;
            if (right is null || left._hash != right._hash || left.Depth != right.Depth || left.Root != right.Root)
                return false;
            if (left.Parent is null)
                return SymbolIdentity.Comparer.Equals(left.Symbol, right.Symbol);
            if (left.Slot != right.Slot)
                return false;
            left = left.Parent;
            right = right.Parent!;
        }
    }

    public override bool Equals(object? obj) => Equals(obj as InputPath);

    public override int GetHashCode() => _hash;

    public override string ToString() => Parent is null ? Symbol?.Name ?? "this" : $"{Parent}.{Slot}";
}
