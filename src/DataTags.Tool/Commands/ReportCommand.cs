using System.CommandLine;
using System.Text;
using DataTags.Tool.DataUses;
using DataTags.Tool.Loading;
using DataTags.Tool.Reporting;
using DataTags.Tool.Scanning;

namespace DataTags.Tool.Commands;

/// <summary><c>datatags report KIND PATH</c>: what the code does with data, allowed or not, for those who answer for it.</summary>
internal sealed class ReportCommand : Command
{
    private readonly Argument<string> _kind = new("KIND") { Description = "data-use: the chart of categories and purposes, what is stored, and what the policy leaves open" };
    private readonly Argument<string> _path = new("PATH") { Description = "A solution (.sln, .slnx), a project (.csproj) or a folder" };
    private readonly Option<string> _format = new("--format") { Description = "How the report is written", DefaultValueFactory = _ => "markdown" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write the report to this file instead of standard output" };
    private readonly Option<bool> _noRestore = new("--no-restore") { Description = "Do not restore packages first" };
    private readonly Option<string?> _framework = new("--framework", "-f") { Description = "Target framework to look at where a project has several; the most recent one if not given" };
    private readonly Option<string[]> _models = new("--model", "-m") { Description = "One more .datatags file; may be given several times", DefaultValueFactory = _ => [] };
    private readonly CommandConsole _console;

    public ReportCommand(CommandConsole console)
        : base("report", "Writes what the code uses personal data for, beside what the policy says")
    {
        _console = console;
        _kind.AcceptOnlyFromAmong("data-use");
        _format.AcceptOnlyFromAmong("markdown", "json");
        Add(_kind);
        Add(_path);
        Add(_format);
        Add(_output);
        Add(_noRestore);
        Add(_framework);
        Add(_models);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var options = new ScanOptions
        {
            Path = parsed.GetRequiredValue(_path),
            Restore = !parsed.GetValue(_noRestore),
            Framework = parsed.GetValue(_framework),
            ModelFiles = [.. parsed.GetValue(_models) ?? []],
        };
        try
        {
            var report = await _console.WithProgressAsync(progress => DataUseRun.RunAsync(options, progress, cancellation)).ConfigureAwait(false);
            var text = parsed.GetRequiredValue(_format) == "json" ? DataUseJson.Write(report) : DataUseMarkdown.Write(report);
            if (parsed.GetValue(_output) is { } file)
                await File.WriteAllTextAsync(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellation).ConfigureAwait(false);
            else
                await _console.Output.WriteAsync(text).ConfigureAwait(false);

            foreach (var notice in report.Notices.Where(static notice => notice.Level >= NoticeLevel.Incomplete))
                await _console.Error.WriteLineAsync($"datatags: {(notice.Project is null ? "" : notice.Project + ": ")}{notice.Text}").ConfigureAwait(false);

            return report.Notices.Any(static notice => notice.Level == NoticeLevel.Failure) ? ExitCodes.UsageOrLoadError : ExitCodes.Clean;
        }
        catch (Exception e) when (e is LoadException or IOException or UnauthorizedAccessException)
        {
            await _console.Error.WriteLineAsync($"datatags: {e.Message}").ConfigureAwait(false);
            return ExitCodes.UsageOrLoadError;
        }
    }
}
