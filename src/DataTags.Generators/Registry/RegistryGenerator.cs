using DataTags.Generators.Tags;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Generators.Registry;

/// <summary>Writes the list of all tagged members for assemblies marked <c>[assembly: GenerateTagRegistry]</c>.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RegistryGenerator : IIncrementalGenerator
{
    public const string PlaceStep = "Registry.Place";

    public const string ContentStep = "Registry.Content";

    private const string AttributeMetadataName = "DataTags.GenerateTagRegistryAttribute";
    private const string RootNamespace = "build_property.RootNamespace";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var rootNamespace = context.AnalyzerConfigOptionsProvider.Select(static (options, _) =>
            options.GlobalOptions.TryGetValue(RootNamespace, out var value) ? value : null);

        // A second attribute is an error already, and must not make the same files twice.
        var marked = context.SyntaxProvider
            .ForAttributeWithMetadataName(AttributeMetadataName, static (_, _) => true, static (found, _) => (CSharpCompilation)found.SemanticModel.Compilation)
            .Collect()
            .SelectMany(static (compilations, _) => compilations.Take(1))
            .Combine(rootNamespace)
            .Select(static (input, _) => (Compilation: input.Left, Place: RegistryPlaces.In(input.Left, input.Right)))
            .Where(static input => input.Place is not null);

        var places = marked.Select(static (input, _) => input.Place!).WithTrackingName(PlaceStep);
        context.RegisterSourceOutput(places, static (output, place) => output.AddSource("TagRegistry.g.cs", RegistryEmitter.EmitClass(place)));

        // The list takes a look at every type of the assembly: only builds do that, an editor is content with the class.
        var contents = marked
            .Combine(TagModels.In(context))
            .Select(static (input, cancellationToken) => new RegistryContent(
                input.Left.Place!,
                RegistryReader.Read(input.Left.Compilation, input.Right.ReaderFor(input.Left.Compilation), cancellationToken)))
            .WithTrackingName(ContentStep);
        context.RegisterImplementationSourceOutput(contents, static (output, content) => output.AddSource("TagRegistry.Members.g.cs", RegistryEmitter.EmitContent(content)));
    }
}
