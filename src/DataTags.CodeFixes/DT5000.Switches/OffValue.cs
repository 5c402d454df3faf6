using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.CodeFixes.Switches;

/// <summary>The text of the value that switches something off.</summary>
internal static class OffValue
{
    /// <param name="off">What the line says: a literal, or names of the enumeration; the opposite of a truth value needs no saying.</param>
    /// <returns>Null where nobody knows.</returns>
    public static string? Of(ExpressionSyntax on, string? off, SemanticModel model)
    {
        var info = model.GetTypeInfo(on);
        if ((info.Type ?? info.ConvertedType) is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration)
            return off is null ? null : OfEnumeration(enumeration, off.Split(','), on, model);

        if (off is not null)
            return off;

        return model.GetConstantValue(on) is { HasValue: true, Value: bool isOn } ? (isOn ? "false" : "true") : null;
    }

    private static string? OfEnumeration(INamedTypeSymbol enumeration, string[] names, ExpressionSyntax place, SemanticModel model)
    {
        if (!names.All(name => enumeration.GetMembers(name).OfType<IFieldSymbol>().Any()))
            return null;

        var type = enumeration.ToMinimalDisplayString(model, place.SpanStart);
        return string.Join(" | ", names.Select(name => $"{type}.{name}"));
    }
}
