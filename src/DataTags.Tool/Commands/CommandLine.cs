using System.CommandLine;

namespace DataTags.Tool.Commands;

/// <summary>The whole command line; separate from the process so that tests can run it.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] arguments, CommandConsole console)
    {
        var root = new RootCommand("Privacy checks for .NET code: where does tagged personal data go?") { new ScanCommand(console), new SuggestCommand(console) };
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await console.Error.WriteLineAsync($"datatags: {error.Message}").ConfigureAwait(false);

            await console.Error.WriteLineAsync("Run 'datatags --help' for the usage.").ConfigureAwait(false);
            return ExitCodes.UsageOrLoadError;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { Output = console.Output, Error = console.Error, EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
    }
}
