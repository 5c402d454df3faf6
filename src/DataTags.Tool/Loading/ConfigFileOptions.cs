using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Tool.Loading;

/// <summary>The <c>.editorconfig</c> and <c>.globalconfig</c> files of a project, as the compiler reads them: options for analyzers and severities for diagnostics.</summary>
internal sealed class ConfigFileOptions : AnalyzerConfigOptionsProvider
{
    private readonly OptionsOfFiles _files;

    public ConfigFileOptions(AnalyzerConfigSet files)
    {
        _files = new OptionsOfFiles(files);
        GlobalOptions = new Values(files.GlobalConfigOptions.AnalyzerOptions);
        Severities = new SeverityProvider(_files);
    }

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public SyntaxTreeOptionsProvider Severities { get; }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => OptionsFor(tree.FilePath);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => OptionsFor(textFile.Path);

    private AnalyzerConfigOptions OptionsFor(string path)
    {
        var options = _files.For(path).AnalyzerOptions;
        return options.IsEmpty ? GlobalOptions : new Values(_files.Global.AnalyzerOptions.SetItems(options));
    }

    /// <summary>What the files say of a path, asked once for each: the compiler asks for every tree and diagnostic, and the patterns of sections are matched anew each time.</summary>
    private sealed class OptionsOfFiles(AnalyzerConfigSet files)
    {
        private readonly ConcurrentDictionary<string, AnalyzerConfigOptionsResult> _known = new(StringComparer.Ordinal);

        public AnalyzerConfigOptionsResult Global => files.GlobalConfigOptions;

        public AnalyzerConfigOptionsResult For(string path) => _known.GetOrAdd(path, files.GetOptionsForSourcePath);
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        // Keys of these files are case-insensitive.
        private readonly ImmutableDictionary<string, string> _values = values.WithComparers(KeyComparer);

        public override IEnumerable<string> Keys => _values.Keys;

        public override bool TryGetValue(string key, out string value) => _values.TryGetValue(key, out value!);
    }

    private sealed class SeverityProvider(OptionsOfFiles files) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
            files.For(tree.FilePath).AnalyzerOptions.TryGetValue("generated_code", out var value)
                ? value.Equals("true", StringComparison.OrdinalIgnoreCase) ? GeneratedKind.MarkedGenerated : GeneratedKind.NotGenerated
                : GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            files.For(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            files.Global.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
