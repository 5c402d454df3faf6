using System.CommandLine;
using System.Globalization;
using System.Text;
using DataTags.Tool.Loading;
using DataTags.Tool.Reporting;
using DataTags.Tool.Scanning;
using Spectre.Console;

namespace DataTags.Tool.Commands;

/// <summary><c>datatags scan PATH</c>: the result on standard output or in a file, everything else on standard error.</summary>
internal sealed class ScanCommand : Command
{
    private readonly Argument<string> _path = new("PATH") { Description = "A solution (.sln, .slnx), a project (.csproj) or a folder" };
    private readonly Option<string> _format = new("--format") { Description = "How the result is written", DefaultValueFactory = _ => "table" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write the result to this file instead of standard output" };
    private readonly Option<string> _failOn = new("--fail-on") { Description = "Exit with 1 from this severity on", DefaultValueFactory = _ => "warning" };
    private readonly Option<bool> _noRestore = new("--no-restore") { Description = "Do not restore packages first" };
    private readonly Option<string?> _framework = new("--framework", "-f") { Description = "Target framework to look at where a project has several; the most recent one if not given" };
    private readonly Option<string[]> _models = new("--model", "-m") { Description = "One more .datatags file; may be given several times", DefaultValueFactory = _ => [] };
    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "Also tell the details of loading" };
    private readonly Option<bool> _includeSuppressed = new("--include-suppressed") { Description = "Also list findings that are suppressed in source, with their justification" };
    private readonly Option<bool> _suggested = new("--suggested") { Description = "Take what 'datatags suggest' lists for tags: shows what tagging would find" };
    private readonly Option<bool> _failOnIncomplete = new("--fail-on-incomplete") { Description = "Exit with 3 if there are no findings but parts of the code were not fully analysed" };
    private readonly Option<string> _language = new("--language") { Description = "The language of findings and rules", DefaultValueFactory = _ => "en" };
    private readonly CommandConsole _console;

    public ScanCommand(CommandConsole console)
        : base("scan", "Finds flows of tagged personal data into logs, telemetry, advertising, AI, URLs, third parties and other sinks")
    {
        _console = console;
        _format.AcceptOnlyFromAmong("table", "sarif", "json");
        _language.AcceptOnlyFromAmong("en", "de", "nl");
        _failOn.AcceptOnlyFromAmong("error", "warning", "info");
        Add(_path);
        Add(_format);
        Add(_output);
        Add(_failOn);
        Add(_noRestore);
        Add(_framework);
        Add(_models);
        Add(_verbose);
        Add(_includeSuppressed);
        Add(_suggested);
        Add(_failOnIncomplete);
        Add(_language);
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
            IncludeSuppressed = parsed.GetValue(_includeSuppressed),
            WithSuggestions = parsed.GetValue(_suggested),
            Language = CultureInfo.GetCultureInfo(parsed.GetRequiredValue(_language)),
        };
        try
        {
            var result = await _console.WithProgressAsync(progress => Scan.RunAsync(options, progress, cancellation)).ConfigureAwait(false);
            await WriteAsync(parsed, result, cancellation).ConfigureAwait(false);
            return ExitCodes.Of(result, Enum.Parse<FindingSeverity>(parsed.GetRequiredValue(_failOn), ignoreCase: true), parsed.GetValue(_failOnIncomplete));
        }
        catch (LoadException e)
        {
            await _console.Error.WriteLineAsync($"datatags: {e.Message}").ConfigureAwait(false);
            return ExitCodes.UsageOrLoadError;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await _console.Error.WriteLineAsync($"datatags: {e.Message}").ConfigureAwait(false);
            return ExitCodes.UsageOrLoadError;
        }
    }

    private async Task WriteAsync(ParseResult parsed, ScanResult result, CancellationToken cancellation)
    {
        var format = Enum.Parse<ReportFormat>(parsed.GetRequiredValue(_format), ignoreCase: true);
        var file = parsed.GetValue(_output);
        var isVerbose = parsed.GetValue(_verbose);
        if (file is null && format == ReportFormat.Table)
        {
            new TableReport(_console.Result, isVerbose).Write(result);
            return;
        }

        var text = format switch
        {
            ReportFormat.Sarif => SarifReport.Write(result, ToolVersion.Current),
            ReportFormat.Json => JsonReport.Write(result),
            _ => PlainTable(result, isVerbose),
        };
        if (file is null)
            await _console.Output.WriteAsync(text).ConfigureAwait(false);
        else
            await File.WriteAllTextAsync(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellation).ConfigureAwait(false);

        // Whoever reads a file or a pipe still sees on the terminal what came out and how far the scan went.
        foreach (var notice in result.Notices.Where(n => isVerbose || n.Level >= NoticeLevel.Incomplete))
            await _console.Error.WriteLineAsync($"datatags: {(notice.Project is null ? "" : notice.Project + ": ")}{notice.Text}").ConfigureAwait(false);

        await _console.Error.WriteLineAsync($"datatags: {result.Summary}").ConfigureAwait(false);
    }

    private static string PlainTable(ScanResult result, bool isVerbose)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new TableReport(CommandConsole.PlainConsole(writer), isVerbose).Write(result);
        return writer.ToString();
    }
}
