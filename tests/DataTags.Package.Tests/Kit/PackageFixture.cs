namespace DataTags.Package.Tests.Kit;

/// <summary>Everything that costs time, done once for all tests: packing both packages and building their consumers.</summary>
public sealed class PackageFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("datatags-package-");

    internal string Folder => _folder.FullName;

    internal PackedFeed Feed { get; private set; } = null!;

    internal ConsumerBuild Consumers { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Feed = await PackedFeed.PackAsync(Folder);
        Consumers = await ConsumerBuild.RunAsync(Folder, Feed);
    }

    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}

/// <summary>All tests of this assembly share the fixture.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackageFixture>
{
    public const string Name = "Packages";
}
