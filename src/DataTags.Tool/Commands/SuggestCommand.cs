using System.CommandLine;
using System.Globalization;
using DataTags.Core.Suggestions;
using DataTags.Tool.Loading;
using DataTags.Tool.Reporting;
using DataTags.Tool.Scanning;
using DataTags.Tool.Suggesting;

namespace DataTags.Tool.Commands;

/// <summary><c>datatags suggest PATH</c>: which members without a tag look like personal data; as a list, as attributes, as a model file.</summary>
internal sealed class SuggestCommand : Command
{
    private readonly Argument<string> _path = new("PATH") { Description = "A solution (.sln, .slnx), a project (.csproj) or a folder" };
    private readonly Option<bool> _apply = new("--apply") { Description = "Write the suggestions into the source as attributes" };
    private readonly Option<string?> _asModel = new("--as-model") { Description = "Write the suggestions into this .datatags file as tag lines; lines that are there stay" };
    private readonly Option<double> _leastConfidence = new("--min-confidence") { Description = "Leave out what is less sure, from 0 to 1", DefaultValueFactory = _ => MemberSuggester.LeastConfidence };
    private readonly Option<string> _format = new("--format") { Description = "How the list is written", DefaultValueFactory = _ => "table" };
    private readonly Option<bool> _check = new("--check") { Description = "Exit with 1 if there is anything to suggest" };
    private readonly Option<bool> _noRestore = new("--no-restore") { Description = "Do not restore packages first" };
    private readonly Option<string?> _framework = new("--framework", "-f") { Description = "Target framework to look at where a project has several; the most recent one if not given" };
    private readonly Option<string[]> _models = new("--model", "-m") { Description = "One more .datatags file; may be given several times", DefaultValueFactory = _ => [] };
    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "Also tell the details of loading" };
    private readonly Option<string> _language = new("--language") { Description = "The language of the data elements and reasons of a table", DefaultValueFactory = _ => "en" };
    private readonly CommandConsole _console;

    public SuggestCommand(CommandConsole console)
        : base("suggest", "Lists members without a tag that look like personal data, with category, confidence and reason")
    {
        _console = console;
        _format.AcceptOnlyFromAmong("table", "json");
        _language.AcceptOnlyFromAmong("en", "de", "nl");
        Add(_path);
        Add(_apply);
        Add(_asModel);
        Add(_leastConfidence);
        Add(_format);
        Add(_check);
        Add(_noRestore);
        Add(_framework);
        Add(_models);
        Add(_verbose);
        Add(_language);
        _leastConfidence.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!double.TryParse(token.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || value is not (>= 0 and <= 1)))
                result.AddError($"--min-confidence is a number from 0 to 1, not '{token.Value}'.");
        });
        Validators.Add(result =>
        {
            if (result.GetValue(_apply) && result.GetValue(_asModel) is not null)
                result.AddError("--apply and --as-model exclude each other: a tag is written once.");
        });
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var load = new ScanOptions
        {
            Path = parsed.GetRequiredValue(_path),
            Restore = !parsed.GetValue(_noRestore),
            Framework = parsed.GetValue(_framework),
            ModelFiles = [.. parsed.GetValue(_models) ?? []],
        };
        var options = new SuggestOptions(load, parsed.GetValue(_leastConfidence), parsed.GetValue(_apply), parsed.GetValue(_asModel));
        try
        {
            var result = await _console.WithProgressAsync(progress => SuggestRun.RunAsync(options, progress, cancellation)).ConfigureAwait(false);
            if (parsed.GetRequiredValue(_format) == "json")
                await _console.Output.WriteAsync(SuggestionReport.WriteJson(result)).ConfigureAwait(false);
            else
                SuggestionReport.WriteTable(_console.Result, result, parsed.GetValue(_verbose), CultureInfo.GetCultureInfo(parsed.GetRequiredValue(_language)));

            return parsed.GetValue(_check) && !result.Tags.IsEmpty ? ExitCodes.Findings
                : result.Notices.Any(static notice => notice.Level == NoticeLevel.Failure) ? ExitCodes.UsageOrLoadError
                : ExitCodes.Clean;
        }
        catch (Exception e) when (e is LoadException or IOException or UnauthorizedAccessException)
        {
            await _console.Error.WriteLineAsync($"datatags: {e.Message}").ConfigureAwait(false);
            return ExitCodes.UsageOrLoadError;
        }
    }
}
