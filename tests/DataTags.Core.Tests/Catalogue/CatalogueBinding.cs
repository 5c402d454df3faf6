using System.Collections.Immutable;
using DataTags.Core.Language;
using DataTags.Core.Models;

namespace DataTags.Core.Tests.Catalogue;

/// <summary>How many lines about members are held by what.</summary>
/// <param name="ToAssemblies">At least one of the members that the line means is in the true assembly.</param>
/// <param name="ToStubs">All of them are in a stub with the true names.</param>
/// <param name="Unbound">The line means nothing.</param>
internal sealed record CatalogueBinding(int ToAssemblies, int ToStubs, int Unbound)
{
    public static CatalogueBinding Of(ImmutableArray<ModelFile> files)
    {
        var lines = files.SelectMany(static file => file.Statements).OfType<MemberStatement>().Select(static line => CatalogueSymbols.Of(line.Pattern)).ToList();
        return new CatalogueBinding(
            lines.Count(static symbols => symbols.Any(static symbol => !CatalogueLibraries.IsStub(symbol))),
            lines.Count(static symbols => !symbols.IsEmpty && symbols.All(CatalogueLibraries.IsStub)),
            lines.Count(static symbols => symbols.IsEmpty));
    }
}
