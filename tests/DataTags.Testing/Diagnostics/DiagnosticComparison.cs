using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DataTags.Testing.Markup;
using DataTags.Testing.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit.Sdk;

namespace DataTags.Testing.Diagnostics;

/// <summary>Compares what was found with what the marks of a test expect, and says the difference in the very notation of the marks.</summary>
internal static class DiagnosticComparison
{
    /// <exception cref="XunitException">Something is missing or not expected.</exception>
    public static void Check(TestSolution solution, IEnumerable<DiagnosticResult> results, string? defaultId, ImmutableArray<Diagnostic> actual)
    {
        var expected = Expectations(solution.Files, results, defaultId);
        var (missing, unexpected) = Match(expected, actual);
        if (missing.Count == 0 && unexpected.Count == 0)
            return;
        throw new XunitException(Describe(solution.Files, missing, unexpected, actual));
    }

    private static List<ExpectedDiagnostic> Expectations(ImmutableDictionary<string, MarkedText> files, IEnumerable<DiagnosticResult> results, string? defaultId)
    {
        var numbered = files
            .SelectMany(file => file.Value.Marks.Where(mark => mark.Number is not null).Select(mark => (Number: mark.Number!.Value, Place: new Place(file.Key, mark.Span))))
            .ToLookup(item => item.Number, item => item.Place);
        var expected = new List<ExpectedDiagnostic>();
        foreach (var (path, file) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            foreach (var mark in file.Marks.Where(mark => mark.IsExpectation))
            {
                var id = mark.Id ?? defaultId
                    ?? throw new InvalidOperationException("[|…|] needs an analyzer with exactly one rule; write {|ID:…|}.");
                expected.Add(new ExpectedDiagnostic(id, new Place(path, mark.Span), [], null));
            }
        }

        foreach (var result in results)
        {
            var places = result.Locations.Select(number => numbered[number].SingleOrDefault() ?? throw new InvalidOperationException($"The test source has not exactly one mark {{|#{number}:…|}}.")).ToList();
            expected.Add(new ExpectedDiagnostic(result.Id, places.FirstOrDefault(), [.. places.Skip(1)], result));
        }

        return expected;
    }

    private static (List<(ExpectedDiagnostic Expected, string? Difference)> Missing, List<Diagnostic> Unexpected) Match(List<ExpectedDiagnostic> expected, ImmutableArray<Diagnostic> actual)
    {
        var unexpected = actual.ToList();
        var missing = new List<(ExpectedDiagnostic, string?)>();

        // The more an expectation states, the earlier it chooses; so a bare mark never takes the diagnostic of a detailed one.
        foreach (var item in expected.OrderByDescending(item => item.Details is not null))
        {
            var index = unexpected.FindIndex(diagnostic => item.Mismatch(diagnostic) is null);
            if (index >= 0)
            {
                unexpected.RemoveAt(index);
                continue;
            }

            var near = unexpected.Select(item.Mismatch).FirstOrDefault(difference => difference is not (null or "id" or "location"));
            missing.Add((item, near));
        }

        return (missing, unexpected);
    }

    private static string Describe(
        ImmutableDictionary<string, MarkedText> files,
        List<(ExpectedDiagnostic Expected, string? Difference)> missing,
        List<Diagnostic> unexpected,
        ImmutableArray<Diagnostic> actual)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{missing.Count} expected but not found, {unexpected.Count} found but not expected.");
        foreach (var (expected, difference) in missing)
            text.AppendLine(CultureInfo.InvariantCulture, $"  missing    {Position(files, expected.At)} {expected.Id}{(difference is null ? "" : ": " + difference)}");
        foreach (var diagnostic in unexpected)
            text.AppendLine(CultureInfo.InvariantCulture, $"  unexpected {Position(files, Place.Of(diagnostic.Location))} {diagnostic.Id} {diagnostic.Severity}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");

        var touched = missing.Select(item => item.Expected.At).Concat(unexpected.Select(diagnostic => Place.Of(diagnostic.Location)))
            .Select(place => place?.Path).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        foreach (var path in touched.Where(files.ContainsKey))
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{path} with what was found:").AppendLine();
            text.AppendLine(AnnotatedSource.Write(files[path].Text, actual.Select(diagnostic => (Place: Place.Of(diagnostic.Location), diagnostic.Id)).Where(item => item.Place?.Path == path).Select(item => (item.Place!.Span, item.Id))));
        }

        return text.ToString();
    }

    private static string Position(ImmutableDictionary<string, MarkedText> files, Place? place)
    {
        if (place is null)
            return "(no location)";
        if (!files.TryGetValue(place.Path, out var file))
            return place.Path;
        var start = SourceText.From(file.Text).Lines.GetLinePosition(place.Span.Start);
        return $"{place.Path}({start.Line + 1},{start.Character + 1})";
    }
}
