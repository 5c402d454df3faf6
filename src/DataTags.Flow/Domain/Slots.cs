using System.Globalization;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Domain;

/// <summary>Names of what an object holds. Members go by their own name; the rest have names no identifier can have.</summary>
internal static class Slots
{
    public const string Element = "[]";

    public const string Result = "<result>";

    /// <summary>How many elements there are, as a constant <see cref="CountRange"/>, where each has its place.</summary>
    public const string Count = "<count>";

    /// <summary>Listed where something else than their very text may decide which keys are the same.</summary>
    public const string Comparer = "<comparer>";

    /// <summary>Below an input: whether it is known not to be null.</summary>
    public const string NotNull = "<not null>";

    /// <summary>Below a parameter: where the variable is that it is a reference to.</summary>
    public const string Reference = "<ref>";

    /// <summary>Below a delegate: what its method is called on.</summary>
    public const string Receiver = "<receiver>";

    /// <summary>Content of a captured variable's cell, or of what a <c>ref</c> field refers to.</summary>
    public const string Cell = "<cell>";

    /// <summary>What went into the unbound call that answered with the object: the answer taken whole may be it, nothing read out of the answer is.</summary>
    public const string Echo = "<echo>";

    /// <summary>What went into the unbound constructor of the object.</summary>
    public const string Origin = "<origin>";

    /// <summary>Below a delegate: what it gives, whatever code it is.</summary>
    public const string Given = "<given>";

    private const string KeyPrefix = "[=";

    private const string CellPrefix = "<cell of ";

    public static string Keyed(object key) => KeyPrefix + Convert.ToString(key, CultureInfo.InvariantCulture) + "]";

    /// <summary>Below a delegate: the cell of a variable that its code captures.</summary>
    public static string CellOf(ISymbol variable) => $"{CellPrefix}{variable.Name}>";

    public static bool IsCellOf(string slot) => slot.StartsWith(CellPrefix, StringComparison.Ordinal);

    public static bool IsKeyed(string slot) => slot.StartsWith(KeyPrefix, StringComparison.Ordinal);

    /// <summary>Whether two keys are the same for who does not mind case.</summary>
    public static bool IsSameKey(string slot, string other) => IsKeyed(other) && string.Equals(slot, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>The order in which slots are written: what is said of all elements first, how many there are last.</summary>
    public static int Rank(string slot) => slot switch { Element => 0, Count => 2, _ => 1 };

    public static bool IsContent(string slot) => slot == Element || slot == Result || IsKeyed(slot);

    /// <summary>Whether the slot is a member or content, and nothing that only the analysis knows of.</summary>
    public static bool IsOfObject(string slot) => IsContent(slot) || !slot.StartsWith("<", StringComparison.Ordinal);

    /// <summary>Whether the slot is no part of the object but what stands behind it as a whole.</summary>
    public static bool IsBehind(string slot) => slot is Echo or Origin;

    /// <summary>Where a primary-constructor parameter lives that other members capture. A type and its base may have parameters of one name.</summary>
    public static string PrimaryParameter(ISymbol parameter) => $"<pc>{parameter.ContainingType.Name}_{parameter.Name}";

    /// <summary>An element path stands for many objects.</summary>
    public static bool IsSummary(this InputPath path) => path.Slot == Element || (path.Parent?.IsSummary() ?? false);
}
