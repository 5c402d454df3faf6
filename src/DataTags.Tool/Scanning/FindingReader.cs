using System.Collections.Immutable;
using System.Globalization;
using DataTags.Analyzers.Catalog;
using Microsoft.CodeAnalysis;

namespace DataTags.Tool.Scanning;

/// <summary>From the compiler's diagnostic to a finding: relative places, the path with its texts, the facts in the properties.</summary>
internal sealed class FindingReader(string root, CultureInfo language)
{
    public Finding Read(Diagnostic diagnostic, string project, Compilation compilation)
    {
        var at = PlaceOf(diagnostic.Location);
        return new()
        {
            RuleId = diagnostic.Id,
            Severity = SeverityOf(diagnostic.Severity),
            Message = diagnostic.GetMessage(language),
            At = at,
            Project = project,
            // Rules about files and settings have no symbols to be known by, but are the same in every language.
            Fingerprint = Property(diagnostic, FindingProperties.Fingerprint) is { Length: > 0 } own ? own : StableHash.Of(diagnostic.Id, at.Path, diagnostic.GetMessage(CultureInfo.InvariantCulture)),
            Category = Property(diagnostic, FindingProperties.Category),
            Datum = Property(diagnostic, FindingProperties.Datum),
            Data = [.. Property(diagnostic, FindingProperties.Data).Split('\n', StringSplitOptions.RemoveEmptyEntries)],
            SinkKind = Property(diagnostic, FindingProperties.SinkKind),
            Sink = Property(diagnostic, FindingProperties.Sink),
            Recipient = Property(diagnostic, FindingProperties.Recipient),
            Policy = Property(diagnostic, FindingProperties.Policy),
            Clause = Property(diagnostic, FindingProperties.Clause),
            Strength = Property(diagnostic, FindingProperties.Strength),
            Path = PathOf(diagnostic),
            IsSuppressed = diagnostic.IsSuppressed,
            Justification = diagnostic.IsSuppressed ? JustificationOf(diagnostic, compilation) : "",
        };
    }

    public Place PlaceOf(Location location)
    {
        var span = location.GetMappedLineSpan();
        if (!span.IsValid || span.Path.Length == 0)
            span = location.GetLineSpan();

        return span.IsValid && span.Path.Length > 0
            ? new(Relative(span.Path), span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1)
            : Place.Nowhere;
    }

    public static FindingSeverity SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => FindingSeverity.Error,
        DiagnosticSeverity.Warning => FindingSeverity.Warning,
        _ => FindingSeverity.Info,
    };

    private ImmutableArray<FlowStep> PathOf(Diagnostic diagnostic)
    {
        var texts = Property(diagnostic, FindingProperties.Path).Split('\n');
        return [.. diagnostic.AdditionalLocations.Select((location, i) => new FlowStep(PlaceOf(location), i < texts.Length ? Texts.Phrase(texts[i].Trim()).ToString(language) : ""))];
    }

    private string Relative(string path)
    {
        // Generators name their files without a folder.
        if (!Path.IsPathRooted(path))
            return path.Replace('\\', '/');

        var relative = Path.GetRelativePath(root, path).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) ? Path.GetFullPath(path).Replace('\\', '/') : relative;
    }

    private static string JustificationOf(Diagnostic diagnostic, Compilation compilation) =>
        diagnostic.GetSuppressionInfo(compilation)?.Attribute?.NamedArguments.FirstOrDefault(a => a.Key == "Justification").Value.Value as string ?? "";

    private static string Property(Diagnostic diagnostic, string key) => diagnostic.Properties.TryGetValue(key, out var value) ? value ?? "" : "";
}
