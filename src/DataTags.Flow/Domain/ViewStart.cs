using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Domain;

/// <summary>
/// Where in what it shows a span or memory begins, as a constant. One that is known not to be null, as what it was made of is, shows all of
/// it; one of which nothing is known may begin anywhere.
/// </summary>
/// <param name="Index">Null where it is not known.</param>
internal sealed record ViewStart(int? Index)
{
    /// <summary>The constant of a view of the elements from a position on.</summary>
    public static KnownConstant Of(int? index) => new(new ViewStart(index), IsPrefix: true);

    /// <summary>The position of the first element shown in what a view shows; null where it is not known.</summary>
    public static int? In(FlowValue view) => view.Constant?.Value is ViewStart { Index: var index } ? index : IsWhole(view) ? 0 : null;

    public static bool IsWhole(FlowValue view) => ReferenceEquals(view.Constant, KnownConstant.NotNull);

    /// <summary>Whether a value of the type may show a part only of the object it refers to.</summary>
    public static bool IsPart(FlowValue value, ITypeSymbol? type) => value.Constant?.Value is ViewStart || (Solver.TypeShape.IsView(type) && !IsWhole(value));
}
