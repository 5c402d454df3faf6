using DataTags.Package.Tests.Kit;
using DataTags.Testing;

namespace DataTags.Package.Tests.Samples;

/// <summary>The sample shop, built by the commands of its page: as it is, and with the gate closed.</summary>
public sealed class ShopBuilds : IAsyncLifetime
{
    internal CommandResult AsItIs { get; private set; } = null!;

    internal CommandResult Enforced { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        AsItIs = await BuildAsync();
        Enforced = await BuildAsync("-p:DataTagsMode=Enforce");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static Task<CommandResult> BuildAsync(params string[] options) =>
        new DotnetCommand(RepositoryRoot.Path, packagesFolder: null).RunAsync(
            ["build", "samples/Shop", "-c", PackedFeed.Metadata("Configuration"), "-nologo", "-tl:off", "-v:q", "-nr:false", "-clp:NoSummary", .. options]);
}
