using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Tool.Loading;

/// <summary>The <c>.editorconfig</c> and <c>.globalconfig</c> files of a project, as the compiler reads them: options for analyzers and severities for diagnostics.</summary>
internal sealed class ConfigFileOptions : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet _files;

    public ConfigFileOptions(AnalyzerConfigSet files)
    {
        _files = files;
        GlobalOptions = new Values(files.GlobalConfigOptions.AnalyzerOptions);
        Severities = new SeverityProvider(files);
    }

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public SyntaxTreeOptionsProvider Severities { get; }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => OptionsFor(tree.FilePath);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => OptionsFor(textFile.Path);

    private AnalyzerConfigOptions OptionsFor(string path)
    {
        var options = _files.GetOptionsForSourcePath(path).AnalyzerOptions;
        return options.IsEmpty ? GlobalOptions : new Values(_files.GlobalConfigOptions.AnalyzerOptions.SetItems(options));
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        // Keys of these files are case-insensitive.
        private readonly ImmutableDictionary<string, string> _values = values.WithComparers(KeyComparer);

        public override IEnumerable<string> Keys => _values.Keys;

        public override bool TryGetValue(string key, out string value) => _values.TryGetValue(key, out value!);
    }

    private sealed class SeverityProvider(AnalyzerConfigSet files) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
            files.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions.TryGetValue("generated_code", out var value)
                ? value.Equals("true", StringComparison.OrdinalIgnoreCase) ? GeneratedKind.MarkedGenerated : GeneratedKind.NotGenerated
                : GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            files.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            files.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
