using DataTags.Testing;
using DataTags.Tool.DataUses;

namespace DataTags.Tool.Tests.DataUses;

/// <summary>The sample support desk, read once for all tests as the command does.</summary>
public sealed class ReportedSupportDesk : IAsyncLifetime
{
    public DataUseReport Report { get; private set; } = null!;

    public DataUseChart Chart { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Report = await DataUseRun.RunAsync(new() { Path = RepositoryRoot.Combine("samples", "SupportDesk", "SupportDesk.csproj") });
        Chart = Report.ToChart();
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
