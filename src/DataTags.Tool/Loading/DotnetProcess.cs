using System.Diagnostics;
using System.Text;

namespace DataTags.Tool.Loading;

/// <summary>One run of the <c>dotnet</c> command: its exit code and everything it printed.</summary>
internal sealed record DotnetProcess(int ExitCode, string Output)
{
    /// <summary>Set by a running SDK for its own children; a scanned tree may pin another SDK and must find its own.</summary>
    private static readonly string[] ForeignVariables = ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly", "DOTNET_CLI_UI_LANGUAGE"];

    public bool Succeeded => ExitCode == 0;

    /// <summary>Runs to the end or is killed on cancellation; no node or server is left behind.</summary>
    /// <exception cref="LoadException">There is no <c>dotnet</c> to run.</exception>
    public static async Task<DotnetProcess> RunAsync(string workingFolder, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(HostPath())
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        foreach (var variable in ForeignVariables)
            start.Environment.Remove(variable);

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        return await RunAsync(start, cancellation).ConfigureAwait(false);
    }

    private static async Task<DotnetProcess> RunAsync(ProcessStartInfo start, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = start };
        var output = new StringBuilder();
        process.OutputDataReceived += (_, e) => Append(e.Data);
        process.ErrorDataReceived += (_, e) => Append(e.Data);
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new LoadException($"the dotnet command cannot be started: {e.Message}");
        }

        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new(process.ExitCode, output.ToString());

        void Append(string? line)
        {
            if (line is null)
                return;

            lock (output)
            {
                output.AppendLine(line);
            }
        }
    }

    private static string HostPath() =>
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path && File.Exists(path) ? path : "dotnet";
}
