using Microsoft.CodeAnalysis;

namespace DataTags.CodeFixes.Annotations;

/// <summary>Finds a member or parameter by the id that findings carry.</summary>
internal static class ReceiverSymbol
{
    private const char ParameterSeparator = '#';

    /// <summary>The symbol of a documentation comment id, or of one followed by <c>#</c> and the name of a parameter.</summary>
    public static ISymbol? Find(Compilation compilation, string id)
    {
        // The character also stands in ids of constructors and explicit implementations, but there never behind the parameters.
        var separator = id.LastIndexOf(ParameterSeparator);
        if (separator < 0 || id.LastIndexOf(')') is var end && (end < 0 || end > separator))
            return DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation);

        var member = DocumentationCommentId.GetFirstSymbolForDeclarationId(id.Substring(0, separator), compilation);
        var parameters = member switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol property => property.Parameters,
            _ => [],
        };
        var name = id.Substring(separator + 1);
        return parameters.FirstOrDefault(parameter => parameter.Name == name);
    }
}
