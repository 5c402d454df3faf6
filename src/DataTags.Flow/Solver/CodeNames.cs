using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver;

/// <summary>What a piece of code is called in the steps of a path: as people write it, not as metadata does.</summary>
internal static class CodeNames
{
    public static string Of(IMethodSymbol method) => method switch
    {
        { MethodKind: MethodKind.AnonymousFunction } => "a lambda",
        { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } => $"new {method.ContainingType.Name}",
        { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } => $"an operator of {method.ContainingType.Name}",
        { AssociatedSymbol: IPropertySymbol { IsIndexer: true } indexer } => $"the indexer of {indexer.ContainingType.Name}",
        { AssociatedSymbol: { } member } => Last(member.Name),
        _ => Last(method.Name),
    };

    /// <summary>With the type, where the name does not say it already.</summary>
    public static string WithType(IMethodSymbol method)
        => method is { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation or MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove or MethodKind.ReducedExtension, ContainingType.Name.Length: > 0 }
            && method.AssociatedSymbol is not IPropertySymbol { IsIndexer: true }
                ? $"{method.ContainingType.Name}.{Of(method)}"
                : Of(method);

    /// <summary>An explicit implementation is named after the interface; its own name is what follows the last dot.</summary>
    private static string Last(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
