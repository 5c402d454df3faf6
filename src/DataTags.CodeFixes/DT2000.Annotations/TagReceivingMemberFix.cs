using System.Collections.Immutable;
using System.Composition;
using DataTags.Analyzers.Catalog;
using DataTags.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.CodeFixes.Annotations;

/// <summary>DT2001 and DT2010: the member that receives tagged data, or looks like it, gets the tag, wherever in the solution it is declared.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TagReceivingMemberFix))]
[Shared]
public sealed class TagReceivingMemberFix : CodeFixProvider
{
    public const string Key_Tag = "DataTags.TagReceivingMember";

    /// <summary>For the parameter of a record: the tag is on the property made from it.</summary>
    public const string Key_TagProperty = "DataTags.TagReceivingMember.Property";

    private const string PropertyTarget = "property";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.TaggedDataInUntaggedMember, RuleIds.MemberLooksLikeData];

    public override FixAllProvider GetFixAllProvider() => TagReceivingMemberFixAll.Instance;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await PlaceAsync(context.Document, diagnostic, Key_Tag, context.CancellationToken).ConfigureAwait(false) is not { } placement)
                continue;
            Register(Key_Tag, Titles.Of("Tag", NameOf(placement), placement.Tag.Type.Name.Replace("Attribute", "")));
            if (IsRecordParameter(placement.Declaration))
                Register(Key_TagProperty, Titles.Of("TagProperty", NameOf(placement), $"{PropertyTarget}: {placement.Tag.Type.Name.Replace("Attribute", "")}"));

            void Register(string key, string title)
                => context.RegisterCodeFix(
                    CodeAction.Create(title, token => TagAsync(context.Document.Project.Solution, [(context.Document, diagnostic)], key, token), key),
                    diagnostic);
        }
    }

    /// <summary>Tags the receivers of all those diagnostics, each once.</summary>
    internal static async Task<Solution> TagAsync(Solution solution, ImmutableArray<(Document Document, Diagnostic Diagnostic)> diagnostics, string key, CancellationToken cancellationToken)
    {
        var original = solution;
        var placements = new List<TagPlacement>();
        foreach (var (document, diagnostic) in diagnostics)
        {
            if (await PlaceAsync(document, diagnostic, key, cancellationToken).ConfigureAwait(false) is { } placement
                && !placements.Exists(other => other.Declaration == placement.Declaration && other.Tag.Type.Name == placement.Tag.Type.Name))
            {
                placements.Add(placement);
            }
        }

        foreach (var group in placements.GroupBy(static placement => placement.Declaration.SyntaxTree).ToArray())
        {
            var document = original.GetDocument(group.Key)!;
            var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
            solution = solution.WithDocumentSyntaxRoot(document.Id, TagWriter.Write(model, [.. group], cancellationToken));
        }

        return solution;
    }

    private static async Task<TagPlacement?> PlaceAsync(Document document, Diagnostic diagnostic, string key, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(FindingProperties.ReceiverId, out var id) || id is null)
            return null;
        var origin = await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        if (origin is null || ReceiverSymbol.Find(origin, id) is not { } receiver || TagPlacement.DeclarationOf(receiver, cancellationToken) is not { } declaration)
            return null;

        // Generated documents cannot be edited, and are not found here.
        var solution = document.Project.Solution;
        if (solution.GetDocumentId(declaration.SyntaxTree) is not { } target || solution.GetDocument(target) is not { } file)
            return null;
        var compilation = file.Project == document.Project ? origin : await file.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        if (compilation is null || CategoryTag.Find(diagnostic, origin, compilation) is not { } tag || tag.IsOn(receiver))
            return null;
        return new TagPlacement(declaration, tag, key == Key_TagProperty && IsRecordParameter(declaration) ? PropertyTarget : null);
    }

    private static bool IsRecordParameter(SyntaxNode declaration) => declaration is ParameterSyntax { Parent.Parent: RecordDeclarationSyntax };

    private static string NameOf(TagPlacement placement) => placement.Declaration switch
    {
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        BaseFieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => "this",
    };
}
