using System.Collections.Immutable;
using System.Globalization;
using DataTags.Analyzers.Annotations;
using DataTags.Analyzers.Catalog;
using DataTags.Tool.Loading;
using DataTags.Tool.Scanning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Tool.Suggesting;

/// <summary>Asks rule DT2010 about loaded projects.</summary>
internal static class SuggestionSearch
{
    /// <summary>The attributes are there for every project, so that tags written by an earlier run count before the package is installed.</summary>
    public static LoadedProject WithAttributes(LoadedProject project)
    {
        var references = project.Compilation.GetTypeByMetadataName("DataTags.DataTagAttribute") is null
            ? FrameworkReferences.Attributes(project.Compilation.References).Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path))
            : [];
        return project with { Compilation = project.Compilation.AddReferences(references) };
    }

    /// <summary>Suggestions for all members of the projects, each once.</summary>
    public static async Task<ImmutableArray<SuggestedTag>> FindAsync(IEnumerable<LoadedProject> projects, string root, double leastConfidence, CancellationToken cancellation)
    {
        var found = new List<SuggestedTag>();
        var reader = new FindingReader(root, CultureInfo.InvariantCulture);
        foreach (var project in projects)
        {
            foreach (var diagnostic in await DiagnosticsAsync(project, cancellation).ConfigureAwait(false))
            {
                if (Read(diagnostic, project, reader) is { } tag && tag.Confidence >= leastConfidence)
                    found.Add(tag);
            }
        }

        // A file or a mapping may be part of several projects.
        return [.. found.OrderBy(static tag => tag.Member, StringComparer.Ordinal).ThenByDescending(static tag => tag.Confidence).ThenBy(static tag => tag.At).DistinctBy(static tag => tag.Member)];
    }

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(LoadedProject project, CancellationToken cancellation)
    {
        // Whoever asks for suggestions wants them, whatever severity the rule has in the editor.
        var compilation = project.Compilation.WithOptions(project.Compilation.Options
            .WithSyntaxTreeOptionsProvider(null)
            .WithSpecificDiagnosticOptions([KeyValuePair.Create(RuleIds.MemberLooksLikeData, ReportDiagnostic.Info)]));
        return await compilation.WithAnalyzers([new MemberSuggestionAnalyzer()], project.Options).GetAnalyzerDiagnosticsAsync(cancellation).ConfigureAwait(false);
    }

    private static SuggestedTag? Read(Diagnostic diagnostic, LoadedProject project, FindingReader reader)
    {
        if (diagnostic.Id != RuleIds.MemberLooksLikeData || diagnostic.Properties[FindingProperties.ReceiverId] is not { } id || SymbolOf(id, project.Compilation) is not { } member)
            return null;

        return new(
            NameOf(member),
            id,
            diagnostic.Properties[FindingProperties.Category]!,
            diagnostic.Properties[FindingProperties.Element]!,
            double.Parse(diagnostic.Properties[FindingProperties.Confidence]!, CultureInfo.InvariantCulture),
            diagnostic.Properties[FindingProperties.Reason]!,
            reader.PlaceOf(diagnostic.Location),
            project.Name);
    }

    public static ISymbol? SymbolOf(string id, Compilation compilation) => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation);

    /// <summary>As patterns of <c>.datatags</c> files name members: without arity, nested types after a dot.</summary>
    private static string NameOf(ISymbol member)
    {
        var parts = new Stack<string>([member.Name]);
        for (var type = member.ContainingType; type is not null; type = type.ContainingType)
            parts.Push(type.Name);
        if (member.ContainingNamespace is { IsGlobalNamespace: false } space)
            parts.Push(space.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.None)));
        return string.Join('.', parts);
    }
}
