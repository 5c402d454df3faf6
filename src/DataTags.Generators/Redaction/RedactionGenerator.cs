using DataTags.Core.Redaction;
using DataTags.Generators.Tags;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Generators.Redaction;

/// <summary>Writes <c>Redacted()</c>, <c>ToLogString()</c> and a text form that cannot leak for types marked <c>[GenerateRedaction]</c>.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RedactionGenerator : IIncrementalGenerator
{
    /// <summary>The step whose results are the models of the marked types.</summary>
    public const string ModelStep = "Redaction.Model";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The types pass as symbols to the very next step, since reading them takes the tag lines of the additional files too; from there on
        // all is values. Nothing lives longer for it: the driver itself holds the last compilation as the input of this provider.
        var models = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                RedactionTarget.AttributeMetadataName,
                static (node, _) => node is TypeDeclarationSyntax,
                static (found, _) => (Type: (INamedTypeSymbol)found.TargetSymbol, found.SemanticModel.Compilation, IsFirst: IsFirst(found)))
            .Where(static marked => marked.IsFirst)
            .Combine(TagModels.In(context))
            .Select(static (input, cancellationToken) =>
                RedactionParser.Parse(input.Left.Type, (CSharpCompilation)input.Left.Compilation, input.Right.ReaderFor(input.Left.Compilation), cancellationToken))
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName(ModelStep);

        context.RegisterSourceOutput(models, static (output, model) => output.AddSource(model.HintName, RedactionEmitter.Emit(model)));
    }

    /// <summary>An attribute on two parts of a type is an error, and still must not make the same file twice.</summary>
    private static bool IsFirst(GeneratorAttributeSyntaxContext found)
    {
        var first = RedactionTarget.MarkOf((INamedTypeSymbol)found.TargetSymbol)?.ApplicationSyntaxReference;
        return first is not null && first.SyntaxTree == found.TargetNode.SyntaxTree && found.TargetNode.Span.Contains(first.Span)
            && found.TargetNode is TypeDeclarationSyntax declaration && declaration.AttributeLists.Span.Contains(first.Span);
    }
}
