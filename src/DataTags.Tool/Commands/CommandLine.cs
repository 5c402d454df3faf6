using System.CommandLine;

namespace DataTags.Tool.Commands;

/// <summary>The whole command line; separate from the process so that tests can run it.</summary>
internal static class CommandLine
{
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<int> RunAsync(string[] arguments, CommandConsole console, CancellationToken cancellation = default)
    {
        var root = new RootCommand("Privacy checks for .NET code: where does tagged personal data go?") { new ScanCommand(console), new SuggestCommand(console), new ReportCommand(console) };
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await console.Error.WriteLineAsync($"datatags: {error.Message}").ConfigureAwait(false);

            await console.Error.WriteLineAsync("Run 'datatags --help' for the usage.").ConfigureAwait(false);
            return ExitCodes.UsageOrLoadError;
        }

        // Signals are the caller's business: the library's own handling would end in an exception on the terminal.
        var configuration = new InvocationConfiguration { Output = console.Output, Error = console.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        return await parsed.InvokeAsync(configuration, cancellation).ConfigureAwait(false);
    }
}
