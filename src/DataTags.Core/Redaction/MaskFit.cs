using Microsoft.CodeAnalysis;

namespace DataTags.Core.Redaction;

/// <summary>Which mask fits which type. What does not fit is erased, never shown.</summary>
public static class MaskFit
{
    private const string Erase = "Erase";
    private const string Default = "Default";

    public static bool Fits(string mode, ITypeSymbol type)
    {
        if (mode is Erase or Default)
            return true;

        var scalar = Scalar(type);
        return mode switch
        {
            "Date" => IsDate(scalar),
            "Ip" => IsString(scalar) || IsNamed(scalar, "System.Net", "IPAddress"),
            "Uri" => IsString(scalar) || IsNamed(scalar, "System", "Uri"),
            _ => IsString(scalar),
        };
    }

    /// <summary>Whether a mask that keeps characters says how many.</summary>
    public static bool SaysHowMany(string mode, int first, int last) => mode switch
    {
        "KeepFirst" or "Truncate" => first > 0,
        "KeepLast" => last > 0,
        "KeepBoth" => first > 0 && last > 0,
        _ => true,
    };

    private static bool IsString(ITypeSymbol type) => type.SpecialType == SpecialType.System_String;

    private static bool IsDate(ITypeSymbol type) => type.SpecialType == SpecialType.System_DateTime
        || IsNamed(type, "System", "DateTimeOffset")
        || IsNamed(type, "System", "DateOnly");

    private static bool IsNamed(ITypeSymbol type, string space, string name) => type.Name == name && type.ContainingNamespace?.ToDisplayString() == space;

    /// <summary>A collection is masked item by item.</summary>
    private static ITypeSymbol Scalar(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => Scalar(array.ElementType),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => nullable.TypeArguments[0],
        INamedTypeSymbol { IsGenericType: true, TypeArguments: [var item] } when type.ContainingNamespace?.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal) == true => Scalar(item),
        INamedTypeSymbol { IsGenericType: true, TypeArguments: [_, var value] } when type.ContainingNamespace?.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal) == true => Scalar(value),
        _ => type,
    };
}
