using System.Text.Json;
using System.Text.RegularExpressions;

namespace DataTags.Package.Tests.Samples;

/// <summary>One request of the tour and how it was answered.</summary>
public sealed record TourStep(string Request, int Status);

/// <summary>A request that would have left the machine.</summary>
public sealed record OutboundCall(string Method, string Host, string Path, string Body);

/// <summary>The tour through one variant of the shop.</summary>
public sealed partial record ShopTour(IReadOnlyList<TourStep> Steps, IReadOnlyList<OutboundCall> Outbound, string Log)
{
    /// <summary>The lines of the log without the numbers of the day.</summary>
    public IEnumerable<string> LogLines => Log.Split('\n').Select(static line => Number().Replace(line.TrimEnd(), "$1-#"));

    /// <summary>All bodies that went to one host.</summary>
    public string SentTo(string host) => string.Join('\n', Outbound.Where(call => call.Host == host).Select(static call => call.Body));

    [GeneratedRegex(@"\b([IO])-\d{8}-\d{4}\b")]
    private static partial Regex Number();
}

/// <summary>Both variants of the shop, each started once and visited from start to end.</summary>
public sealed class ShopTours : IAsyncLifetime
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public ShopTour AsItGrew { get; private set; } = null!;

    public ShopTour Repaired { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        AsItGrew = await VisitAsync();
        Repaired = await VisitAsync("--repaired");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static async Task<ShopTour> VisitAsync(params string[] arguments)
    {
        await using var shop = await RunningShop.StartAsync(arguments);
        var report = JsonSerializer.Deserialize<TourReport>(await shop.Http.GetStringAsync("demo"), Web)!;
        var outbound = JsonSerializer.Deserialize<OutboundCall[]>(await shop.Http.GetStringAsync("demo/outbound"), Web)!;
        return new(report.Steps, outbound, await shop.StopAsync());
    }

    private sealed record TourReport(IReadOnlyList<TourStep> Steps);
}
