using DataTags.Testing.Samples;
using DataTags.Tool.Scanning;

namespace DataTags.Tool.Tests.Samples;

/// <summary>The sample shop, scanned once for all tests as the command of the README does.</summary>
public sealed class ScannedShop : IAsyncLifetime
{
    public ShopSample Sample { get; } = ShopSample.Read();

    public ScanResult Result { get; private set; } = null!;

    public async Task InitializeAsync() => Result = await Scan.RunAsync(new() { Path = ShopSample.Folder });

    public Task DisposeAsync() => Task.CompletedTask;
}
