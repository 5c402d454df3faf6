using DataTags.Core.Redaction;
using DataTags.Core.Tags;
using DataTags.Generators.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Generators.Redaction;

/// <summary>Reads a type marked <c>[GenerateRedaction]</c>. Wrong use is reported by an analyzer; here it only means that nothing is generated.</summary>
internal static class RedactionParser
{
    public static RedactionModel? Parse(INamedTypeSymbol type, CSharpCompilation compilation, TagReader tags, CancellationToken cancellationToken)
    {
        if (RedactionTarget.ObstacleOf(type) != RedactionObstacle.None || RedactionTarget.MarkOf(type) is not { } mark)
            return null;

        var members = new MemberReader(tags);
        foreach (var owner in Members.Lineage(type))
        {
            cancellationToken.ThrowIfCancellationRequested();
            members.Add(owner, cancellationToken);
        }

        var shapes = new ShapeReader(compilation, tags);
        return new RedactionModel(
            Identifiers.Hint(type, "Redaction"),
            TypeHeader.Of(type),
            Traits(type),
            new CopyPlanner(compilation, members, shapes, cancellationToken).Plan(type),
            new TextPlanner(compilation, members, shapes).Plan(type, OverridesToString(mark)),
            compilation.LanguageVersion >= LanguageVersion.CSharp8);
    }

    private static TypeTraits Traits(INamedTypeSymbol type) => new(
        Identifiers.Reference(type),
        type.Name,
        Identifiers.Escape(type.Name),
        type.IsValueType,
        type.IsSealed,
        type.IsAbstract,
        type.Interfaces.Any(static contract => contract is { Name: "IRedactable", ContainingNamespace: { Name: "DataTags", ContainingNamespace.IsGlobalNamespace: true } }));

    private static bool OverridesToString(AttributeData mark)
    {
        foreach (var argument in mark.NamedArguments)
        {
            if (argument is { Key: "OverrideToString", Value.Value: false })
                return false;
        }

        return true;
    }
}
