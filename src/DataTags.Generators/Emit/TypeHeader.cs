using DataTags.Core.Collections;
using Microsoft.CodeAnalysis;

namespace DataTags.Generators.Emit;

/// <summary>Where a generated part stands: the namespace and the declarations around and of the type, outermost first.</summary>
internal sealed record TypeHeader(string? Namespace, EquatableArray<string> Declarations)
{
    public static TypeHeader Of(INamedTypeSymbol type)
    {
        var declarations = new Stack<string>();
        for (var current = type; current is not null; current = current.ContainingType)
            declarations.Push($"partial {Keyword(current)} {Identifiers.Escape(current.Name)}{TypeParameters(current)}");

        return new TypeHeader(Identifiers.Namespace(type.ContainingNamespace), declarations.ToEquatableArray());
    }

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { IsRecord: true, IsValueType: true } => "record struct",
        { IsRecord: true } => "record",
        { IsValueType: true } => "struct",
        _ => "class",
    };

    private static string TypeParameters(INamedTypeSymbol type) => type.TypeParameters.IsEmpty
        ? ""
        : $"<{string.Join(", ", type.TypeParameters.Select(static parameter => Variance(parameter) + Identifiers.Escape(parameter.Name)))}>";

    private static string Variance(ITypeParameterSymbol parameter) => parameter.Variance switch
    {
        VarianceKind.In => "in ",
        VarianceKind.Out => "out ",
        _ => "",
    };
}
