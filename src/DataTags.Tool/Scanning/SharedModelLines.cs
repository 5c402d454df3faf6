using System.Collections.Immutable;
using DataTags.Analyzers.Catalog;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Tool.Loading;
using Microsoft.CodeAnalysis;

namespace DataTags.Tool.Scanning;

/// <summary>
/// A file of models stands above many projects, and a namespace may be spread over them. A compiler that sees one of them takes the types of the others for
/// misspelt; a scan sees them all.
/// </summary>
internal sealed class SharedModelLines(ImmutableArray<LoadedProject> projects)
{
    /// <summary>Whether a finding is about a name that one of the projects does know.</summary>
    public bool IsKnownElsewhere(Diagnostic mistake)
        => mistake is { Id: RuleIds.ModelUnknownSymbol, Location.Kind: LocationKind.ExternalFile } && projects.Any(project => Knows(project, mistake.Location));

    private static bool Knows(LoadedProject project, Location place)
    {
        var path = place.GetLineSpan().Path;
        if (project.Options.AdditionalFiles.FirstOrDefault(file => file.Path == path)?.GetText() is not { } text || place.SourceSpan.End > text.Length)
            return false;
        var file = ModelFile.Read(path, text);
        var line = text.Lines.GetLineFromPosition(place.SourceSpan.Start).Span;
        var binder = new ModelBinder(project.Compilation);
        return file.Statements.OfType<MemberStatement>().Any(statement => line.Contains(statement.Pattern.Span)
            && binder.Bind(statement.Pattern).State == BindingState.Bound && !binder.Check(statement, file).Any());
    }
}
