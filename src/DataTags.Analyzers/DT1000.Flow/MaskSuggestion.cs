using DataTags.Core.Tags;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Flow;

/// <summary>
/// Picks the runtime mask that keeps a value useful: what the member's own <c>[Mask]</c> says, else one that its name suggests.
/// Only a proposal for a code fix: the mask itself erases whatever does not have the expected form.
/// </summary>
internal static class MaskSuggestion
{
    private const string Erase = "Erase";

    private static readonly (string Word, string Mask)[] Words =
    [
        ("mail", "Email"), ("phone", "Phone"), ("mobile", "Phone"), ("iban", "Iban"), ("card", "Pan"), ("pan", "Pan"), ("ipaddress", "Ip"), ("remoteip", "Ip"),
    ];

    public static string For(ISymbol datum, string category, TagReader tags)
    {
        if (tags.MaskMode(datum) is { } mode)
            return mode == "Default" ? Erase : mode;
        if (category is "CredentialData" or "EncryptionKey" || TypeOf(datum)?.SpecialType != SpecialType.System_String)
            return Erase;
        foreach (var (word, mask) in Words)
        {
            if (datum.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                return mask;
        }

        return Erase;
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IParameterSymbol parameter => parameter.Type,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };
}
