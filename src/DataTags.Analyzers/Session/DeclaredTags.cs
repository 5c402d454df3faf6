using System.Collections.Immutable;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Tags;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Session;

/// <summary>The tags of a compilation, for rules that do without its flows.</summary>
internal static class DeclaredTags
{
    public static TagReader Read(Compilation compilation, ImmutableArray<AdditionalText> texts, CancellationToken cancellationToken)
    {
        var files = ImmutableArray.CreateBuilder<ModelFile>();
        foreach (var text in texts.OrderBy(static text => text.Path, StringComparer.Ordinal))
        {
            if (PrivacySession.IsModelFile(text.Path) && text.GetText(cancellationToken) is { } content)
                files.Add(ModelFile.Read(text.Path, content));
        }

        return new TagReader(compilation, CategorySet.BuiltIn, ModelIndex.OverCatalogue(files.ToImmutable()));
    }
}
