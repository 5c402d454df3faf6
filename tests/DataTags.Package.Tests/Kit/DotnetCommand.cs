using System.Diagnostics;
using System.Text;

namespace DataTags.Package.Tests.Kit;

/// <summary>One finished run of a command, with everything it printed.</summary>
internal sealed record CommandResult(int ExitCode, string Output)
{
    public string OutputIfSucceeded => ExitCode == 0 ? Output : throw new InvalidOperationException($"exit code {ExitCode}:{Environment.NewLine}{Output}");
}

/// <summary>Runs <c>dotnet</c> and the tool as a user would from a fresh shell, whatever the surrounding test run has set.</summary>
/// <param name="packagesFolder">Where packages are unpacked to; null for the folder of the user.</param>
internal sealed class DotnetCommand(string workingFolder, string? packagesFolder)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>What a running SDK sets for its children, and what tells a build that it is one of a server.</summary>
    private static readonly string[] ForeignVariables =
    [
        "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly",
        "CI", "TF_BUILD", "GITHUB_ACTIONS", "Configuration", "Platform", "DataTagsMode",
    ];

    public Task<CommandResult> RunAsync(params string[] arguments) =>
        RunAsync(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments);

    public async Task<CommandResult> RunAsync(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        foreach (var variable in ForeignVariables)
            start.Environment.Remove(variable);

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // Stronger than globalPackagesFolder of a NuGet.config, hence set here too.
        if (packagesFolder is not null)
            start.Environment["NUGET_PACKAGES"] = packagesFolder;

        return await RunAsync(start).ConfigureAwait(false);
    }

    private static async Task<CommandResult> RunAsync(ProcessStartInfo start)
    {
        using var process = new Process { StartInfo = start };
        var output = new StringBuilder();
        process.OutputDataReceived += (_, e) => Append(e.Data);
        process.ErrorDataReceived += (_, e) => Append(e.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{start.FileName} {string.Join(' ', start.ArgumentList)} did not end:{Environment.NewLine}{output}");
        }

        lock (output)
        {
            return new(process.ExitCode, output.ToString());
        }

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
}
