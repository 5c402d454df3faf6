using System.Diagnostics;

namespace Shop.Web.Diagnostics;

/// <summary>Writes finished spans of the shop to the console, in place of an exporter.</summary>
public sealed class SpanPrinter : IHostedService, IDisposable
{
    private readonly ActivityListener listener = new()
    {
        ShouldListenTo = source => source.Name.StartsWith("Shop", StringComparison.Ordinal),
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        ActivityStopped = Print,
    };

    public Task StartAsync(CancellationToken cancellationToken)
    {
        ActivitySource.AddActivityListener(listener);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => listener.Dispose();

    private static void Print(Activity activity) =>
        Console.WriteLine($"span {activity.OperationName} {string.Join(' ', activity.TagObjects.Select(t => $"{t.Key}={t.Value}"))}");
}
