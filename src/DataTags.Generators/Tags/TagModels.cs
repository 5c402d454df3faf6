using System.Collections.Immutable;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Tags;
using Microsoft.CodeAnalysis;

namespace DataTags.Generators.Tags;

/// <summary>The <c>tag</c> lines that hold in a project: its own files and the built-in catalogue. One per set of files; read when first needed.</summary>
internal sealed class TagModels(ImmutableArray<ModelFile> files)
{
    private readonly Lazy<ModelIndex> _index = new(() => ModelIndex.OverCatalogue(files));

    public static IncrementalValueProvider<TagModels> In(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(".datatags", StringComparison.OrdinalIgnoreCase))
            .Select(static (file, cancellationToken) => file.GetText(cancellationToken) is { } text ? ModelFile.Parse(file.Path, text) : null)
            .Collect()
            .Select(static (files, _) => new TagModels([.. files.OfType<ModelFile>()]));

    public TagReader ReaderFor(Compilation compilation) => new(compilation, CategorySet.BuiltIn, _index.Value);
}
