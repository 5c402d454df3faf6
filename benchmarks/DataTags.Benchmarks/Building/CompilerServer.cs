using System.Diagnostics;
using System.Globalization;

namespace DataTags.Benchmarks.Building;

/// <summary>
/// The compiler server of the SDK in a process of its own, as a build uses it: one process for all projects. Its processor time and memory are those of
/// the compiler and of what runs in it; the small process that hands over a call is not counted, as a build does without it.
/// </summary>
internal sealed class CompilerServer : IDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);

    private readonly string _compilerFolder;
    private readonly string _pipe = $"datatags-benchmark-{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}-{Guid.NewGuid():N}";
    private readonly Process _process;

    /// <param name="compilerFolder">The folder of <c>csc.dll</c> and <c>VBCSCompiler.dll</c>.</param>
    public CompilerServer(string compilerFolder)
    {
        _compilerFolder = compilerFolder;
        _process = Start([Path.Combine(compilerFolder, "VBCSCompiler.dll"), $"-pipename:{_pipe}"], Path.GetTempPath());
        _process.OutputDataReceived += static (_, _) => { };
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        AppDomain.CurrentDomain.ProcessExit += Stop;
        WaitUntilReady();
    }

    public double ProcessorSeconds
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime.TotalSeconds;
        }
    }

    /// <summary>The most memory the process ever held, in MiB.</summary>
    public double PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64 / (1024.0 * 1024.0);
        }
    }

    /// <summary>Compiles and returns what the compiler prints.</summary>
    /// <exception cref="InvalidOperationException">It reports errors, or the server had no part in it.</exception>
    public string Compile(string folder, string responseFile, params string[] more)
    {
        var before = ProcessorSeconds;
        using var client = Start([Path.Combine(_compilerFolder, "csc.dll"), $"/shared:{_pipe}", "/noconfig", .. more, $"@{responseFile}"], folder);
        var errors = client.StandardError.ReadToEndAsync();
        var output = client.StandardOutput.ReadToEnd();
        client.WaitForExit();
        if (client.ExitCode != 0)
            throw new InvalidOperationException($"{responseFile}: {string.Join(Environment.NewLine, output.Split('\n').Where(static line => line.Contains("error", StringComparison.Ordinal)).Take(10))}{errors.Result}");
        if (ProcessorSeconds <= before)
            throw new InvalidOperationException($"{responseFile}: the compiler server took no part");
        return output;
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= Stop;
        Stop(this, EventArgs.Empty);
        _process.WaitForExit();
        _process.Dispose();
    }

    /// <summary>Also when this process is told to end: the server would wait for calls for ten minutes.</summary>
    private void Stop(object? sender, EventArgs arguments)
    {
        if (!_process.HasExited)
            _process.Kill();
    }

    /// <summary>A call that finds no server starts one of its own, whose time nobody would see.</summary>
    /// <exception cref="InvalidOperationException">The server does not listen.</exception>
    private void WaitUntilReady()
    {
        var watch = Stopwatch.StartNew();
        // Where the compiler keeps the sockets of its servers, whatever the folder for temporary files.
        var place = OperatingSystem.IsWindows() ? $@"\\.\pipe\{_pipe}" : $"/tmp/{_pipe}";
        while (!File.Exists(place))
        {
            if (_process.HasExited || watch.Elapsed > StartLimit)
                throw new InvalidOperationException("the compiler server does not start");
            Thread.Sleep(20);
        }
    }

    private static Process Start(IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        return Process.Start(start)!;
    }
}
