using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Index;

/// <summary>Attributes go by their simple name without the word Attribute.</summary>
public static class AttributeNames
{
    private const string Suffix = "Attribute";

    public static string Short(string name) => name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;

    internal static string Simple(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => Short(qualified.Right.Identifier.ValueText),
        AliasQualifiedNameSyntax alias => Short(alias.Name.Identifier.ValueText),
        SimpleNameSyntax simple => Short(simple.Identifier.ValueText),
        _ => "",
    };
}
