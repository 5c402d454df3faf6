using System.Collections.Immutable;
using DataTags.Core.Language;

namespace DataTags.Core.Checking;

/// <summary>Lines that say what an earlier line says, or define an id again. Repeating a built-in line is overriding it, no mistake.</summary>
internal static class Duplicates
{
    public static IEnumerable<ModelError> In(ImmutableArray<ModelFile> files)
    {
        var seen = new Dictionary<string, ModelStatement>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var statement in file.Statements)
            {
                var key = KeyOf(statement, file);
                if (!seen.TryGetValue(key, out var earlier))
                {
                    seen.Add(key, statement);
                    continue;
                }

                var place = earlier.Path == statement.Path ? $"line {earlier.Line}" : $"line {earlier.Line} of {Path.GetFileName(earlier.Path)}";
                yield return file.ErrorAt(ModelErrorKind.Duplicate, statement.Span, $"{place} {What(statement)}".Capitalised()) with { IsOfPolicy = statement.IsOfPolicy };
            }
        }
    }

    /// <summary>Ids are defined once; of all other lines the words are compared, without the space between them.</summary>
    private static string KeyOf(ModelStatement statement, ModelFile file) => statement switch
    {
        PolicyStatement policy => "policy " + policy.Id.Id,
        RecipientStatement recipient => "recipient " + recipient.Id.Id,
        ClauseStatement clause => $"clause {clause.Policy} {clause.Id.Id} {clause.Language}",
        VerdictStatement verdict => $"{verdict.Policy} {WordsOf(file.TextOf(statement.Span))}",
        _ => WordsOf(file.TextOf(statement.Span)),
    };

    private static string WordsOf(string line) => string.Join(" ", line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static string What(ModelStatement statement) => statement switch
    {
        PolicyStatement policy => $"defines the policy '{policy.Id.Id}' already",
        RecipientStatement recipient => $"defines the recipient '{recipient.Id.Id}' already",
        ClauseStatement clause => $"defines the clause '{clause.Id.Id}' already",
        _ => "says the same",
    };

    private static string Capitalised(this string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
