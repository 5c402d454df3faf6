using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver;

/// <summary>The slot a member's value lives in. Slots go by name, so that a property, its interface member and its overrides share one.</summary>
internal static class SlotNames
{
    public static string Of(ISymbol member) => member switch
    {
        IFieldSymbol { AssociatedSymbol: { } associated } => associated.Name,
        IFieldSymbol { CorrespondingTupleField: { } plain } => plain.Name,
        { Name: var name } when name.LastIndexOf('.') is > 0 and var dot => name.Substring(dot + 1),
        _ => member.Name,
    };
}
