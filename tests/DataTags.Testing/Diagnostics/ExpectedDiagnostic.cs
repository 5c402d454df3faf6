using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Testing.Diagnostics;

/// <summary>An expectation with its places found: from a mark, or from a <see cref="DiagnosticResult"/> and the marks it numbers.</summary>
internal sealed record ExpectedDiagnostic(string Id, Place? At, IReadOnlyList<Place> AlsoAt, DiagnosticResult? Details)
{
    /// <summary>Null if <paramref name="actual"/> is the expected diagnostic, else what differs.</summary>
    public string? Mismatch(Diagnostic actual)
    {
        if (actual.Id != Id)
            return "id";
        if (At is not null && Place.Of(actual.Location) != At)
            return "location";
        if (Details is null)
            return null;
        if (AlsoAt.Count > 0 && !actual.AdditionalLocations.Select(Place.Of).SequenceEqual(AlsoAt))
            return "additional locations are " + string.Join(" ", actual.AdditionalLocations.Select(location => location.GetLineSpan().ToString()));
        if (Details.Severity is { } severity && severity != actual.Severity)
            return $"severity is {actual.Severity}, not {severity}";
        if (ExpectedMessage(actual.Descriptor) is { } message && message != actual.GetMessage(CultureInfo.InvariantCulture))
            return $"message is \"{actual.GetMessage(CultureInfo.InvariantCulture)}\", not \"{message}\"";
        foreach (var (key, value) in Details.Properties)
        {
            if (actual.Properties.GetValueOrDefault(key) != value)
                return $"property {key} is {actual.Properties.GetValueOrDefault(key) ?? "absent"}, not {value ?? "absent"}";
        }

        return null;
    }

    public override string ToString() => At is null ? Id : $"{At} {Id}";

    private string? ExpectedMessage(DiagnosticDescriptor descriptor)
        => Details switch
        {
            { Message: { } message } => message,
            { Arguments: { IsDefault: false } arguments } => string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), [.. arguments]),
            _ => null,
        };
}

/// <summary>A span of a file.</summary>
internal sealed record Place(string Path, TextSpan Span)
{
    public static Place? Of(Location location)
        => location.Kind switch
        {
            LocationKind.SourceFile => new Place(location.SourceTree!.FilePath, location.SourceSpan),
            LocationKind.ExternalFile => new Place(location.GetLineSpan().Path, location.SourceSpan),
            _ => null,
        };
}
