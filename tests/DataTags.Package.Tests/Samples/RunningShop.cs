using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using DataTags.Package.Tests.Kit;
using DataTags.Testing;

namespace DataTags.Package.Tests.Samples;

/// <summary>The web project of the sample shop as a process of its own, on a port that the system has chosen.</summary>
internal sealed partial class RunningShop : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly StringBuilder _log = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningShop(ProcessStartInfo start)
    {
        _process = new() { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, e) => Note(e.Data);
        _process.ErrorDataReceived += (_, e) => Note(e.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"the shop ended before it listened:{Environment.NewLine}{Log}"));
    }

    public HttpClient Http { get; } = new() { Timeout = Limit };

    /// <summary>What the shop has written so far.</summary>
    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    /// <summary>Returns when the shop answers requests.</summary>
    /// <exception cref="TimeoutException">It does not within two minutes.</exception>
    public static async Task<RunningShop> StartAsync(params string[] arguments)
    {
        var program = RepositoryRoot.Combine("artifacts", "bin", "Shop.Web", PackedFeed.Metadata("Configuration").ToLowerInvariant(), "Shop.Web.dll");
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = Path.GetDirectoryName(program),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])[program, "--urls", "http://127.0.0.1:0", .. arguments])
            start.ArgumentList.Add(argument);

        // Would be stronger than the argument.
        start.Environment.Remove("ASPNETCORE_URLS");
        start.Environment.Remove("DOTNET_URLS");
        start.Environment.Remove("Shop__Redact");
        var shop = new RunningShop(start);
        try
        {
            shop._process.Start();
            shop._process.BeginOutputReadLine();
            shop._process.BeginErrorReadLine();
            shop.Http.BaseAddress = await shop._address.Task.WaitAsync(Limit).ConfigureAwait(false);
            return shop;
        }
        catch
        {
            await shop.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Ends the shop and returns all it has written.</summary>
    public async Task<string> StopAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);

        // Without a limit on time, this waits for the last line too.
        await _process.WaitForExitAsync().ConfigureAwait(false);
        return Log;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync().ConfigureAwait(false);
        _process.Dispose();
        Http.Dispose();
    }

    private void Note(string? line)
    {
        if (line is null)
            return;

        lock (_log)
        {
            _log.AppendLine(line);
        }

        if (Listening().Match(line) is { Success: true } match)
            _address.TrySetResult(new(match.Groups["address"].Value));
    }

    [GeneratedRegex(@"Now listening on: (?<address>http://\S+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Listening();
}
