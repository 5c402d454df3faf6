using System.Diagnostics;
using System.Globalization;
using DataTags.Testing.Samples;
using DataTags.Tool.Commands;

namespace DataTags.Tool.Tests.Commands;

/// <summary>The tool as a process of its own that somebody stops: one line, the exit code of the signal, no stack trace.</summary>
public sealed class InterruptionTests
{
    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task Signal_EndsTheScanWithOneLineAndItsCode(string signal, int expected)
    {
        if (OperatingSystem.IsWindows())
            return;

        string[] command = [.. IsInterruptIgnored() ? ["env", "--default-signal=INT"] : Array.Empty<string>(), "dotnet", typeof(CommandLine).Assembly.Location, "scan", ShopSample.Folder, "--no-restore"];
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        // The first stage has begun, so the handlers are in place, and there is more to come.
        Assert.StartsWith("datatags: ", await process.StandardError.ReadLineAsync(), StringComparison.Ordinal);
        using (var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();

        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(expected, process.ExitCode);
        Assert.EndsWith("datatags: cancelled; nothing was written\n", await error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", await error, StringComparison.Ordinal);
        Assert.Equal("", await output);
    }
    /// <summary>What is started in the background ignores interrupts, and so does all it starts: who runs the suite that way must not stop the tool from being stopped.</summary>
    private static bool IsInterruptIgnored()
    {
        const string Label = "SigIgn:";
        const ulong Interrupt = 1 << 1;
        return OperatingSystem.IsLinux()
            && File.ReadLines("/proc/self/status").FirstOrDefault(static line => line.StartsWith(Label, StringComparison.Ordinal)) is { } line
            && (ulong.Parse(line.AsSpan(Label.Length).Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) & Interrupt) != 0;
    }
}
