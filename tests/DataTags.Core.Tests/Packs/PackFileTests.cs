using DataTags.Core.Models;

namespace DataTags.Core.Tests.Packs;

public sealed class PackFileTests
{
    [Fact]
    public void BuiltInPacks_ParseWithoutErrors()
    {
        Assert.NotEmpty(BuiltInCatalogue.Packs);
        Assert.Empty(BuiltInCatalogue.Packs.SelectMany(pack => pack.Errors));
    }
}
