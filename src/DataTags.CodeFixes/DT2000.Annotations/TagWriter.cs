using System.Collections.Immutable;
using DataTags.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.CodeFixes.Annotations;

/// <summary>Writes tags into a file as a person would: above the member or before the parameter, with the using it needs, all else as it was.</summary>
public static class TagWriter
{
    /// <summary>The file a tag on a member is written into; null if no source declares it alone.</summary>
    public static SyntaxTree? FileOf(ISymbol member, CancellationToken cancellationToken) => TagPlacement.DeclarationOf(member, cancellationToken)?.SyntaxTree;

    /// <summary>The root of the model's file with tags of the product on members that <see cref="FileOf"/> found in it.</summary>
    /// <exception cref="ArgumentException">The compilation does not reference the attributes, or a member is declared elsewhere.</exception>
    public static SyntaxNode Write(SemanticModel model, IEnumerable<(ISymbol Member, string Category)> tags, CancellationToken cancellationToken)
    {
        var placements = ImmutableArray.CreateBuilder<TagPlacement>();
        foreach (var (member, category) in tags)
        {
            var declaration = TagPlacement.DeclarationOf(member, cancellationToken);
            if (declaration is null || declaration.SyntaxTree != model.SyntaxTree)
                throw new ArgumentException($"{member} is not declared in {model.SyntaxTree.FilePath}", nameof(tags));
            var tag = CategoryTag.OfProduct(category, model.Compilation) ?? throw new ArgumentException($"The compilation knows no attribute of {category}.", nameof(tags));
            placements.Add(new TagPlacement(declaration, tag, Target: null));
        }

        return Write(model, placements.ToImmutable(), cancellationToken);
    }

    internal static SyntaxNode Write(SemanticModel model, ImmutableArray<TagPlacement> placements, CancellationToken cancellationToken)
    {
        var root = (CompilationUnitSyntax)model.SyntaxTree.GetRoot(cancellationToken);
        var endOfLine = EndOfLine.Of(root);
        var imports = new SortedSet<string>(StringComparer.Ordinal);
        var byDeclaration = placements.ToLookup(static placement => placement.Declaration);
        var changed = root.ReplaceNodes(byDeclaration.Select(static group => group.Key), (original, rewritten) =>
        {
            foreach (var placement in byDeclaration[original])
            {
                var (type, context) = placement.Tag;
                var canImport = !type.ContainingNamespace.IsGlobalNamespace && NamespaceImport.IsSafe(root, model, type.ContainingNamespace);
                var name = TypeName.OfAttributeAt(model, original.SpanStart, type, canImport);
                if (name.NeedsImport)
                    imports.Add(type.ContainingNamespace.ToDisplayString());
                var arguments = context is null ? "" : $"(Context = {TypeName.At(model, original.SpanStart, context.ContainingType, canImport).Text}.{context.Name})";
                rewritten = placement.Write(rewritten, name.Text + arguments, endOfLine);
            }

            return rewritten;
        });
        return imports.Aggregate(changed, NamespaceImport.Add);
    }
}
