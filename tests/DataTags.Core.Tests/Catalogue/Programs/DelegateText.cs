using DataTags.Core.Language;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tests.Catalogue.Programs;

/// <summary>Lambdas that return tagged data, or bring what they are given to a sink.</summary>
internal static class DelegateText
{
    /// <summary>What a delegate at the port returns; null where that is nothing, or the port speaks of no delegate an argument is.</summary>
    public static ITypeSymbol? Returned(PortPath port, ITypeSymbol type)
        => port.Steps is [{ Kind: StepKind.DelegateReturn }, ..] && Invoke(type) is { ReturnsVoid: false } invoke ? invoke.ReturnType : null;

    public static string? Giving(ITypeSymbol type, string data) => Invoke(type) is { } invoke && Parameters(invoke) is { } parameters ? $"({parameters}) => {data}" : null;

    /// <param name="data">What the lambda returns besides; null for anything.</param>
    public static string? Showing(PortPath port, ITypeSymbol type, string? data)
    {
        if (port.Steps is not [{ Kind: StepKind.DelegateParameter } step, ..] || Invoke(type) is not { } invoke || Parameters(invoke) is not { } parameters
            || step.Index < 0 || step.Index >= invoke.Parameters.Length || invoke.Parameters[step.Index].Type.IsRefLikeType)
            return null;
        if (data is not null)
            return $"({parameters}) => Out.Keep(p{step.Index}, {data})";
        return invoke.ReturnsVoid ? $"({parameters}) => Out.All(p{step.Index})" : $"({parameters}) => Out.Pass<{MemberCall.NameOf(invoke.ReturnType)}>(p{step.Index})";
    }

    private static string? Parameters(IMethodSymbol invoke)
        => invoke.Parameters.Any(static parameter => parameter.RefKind != RefKind.None) || invoke.ReturnType.IsRefLikeType ? null : string.Join(", ", invoke.Parameters.Select(static parameter => $"p{parameter.Ordinal}"));

    private static IMethodSymbol? Invoke(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { DelegateInvokeMethod: { } invoke } => invoke,
        INamedTypeSymbol { Name: "Expression", TypeArguments: [INamedTypeSymbol { DelegateInvokeMethod: { } invoke }] } => invoke,
        _ => null,
    };
}
