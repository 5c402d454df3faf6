using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Catalog;

/// <summary>
/// The descriptor of every rule that an analyzer reports; a member is named by its id and its meaning.
/// DT9001 has none: it is raised by MSBuild, since an analyzer that is switched off cannot say so.
/// </summary>
public static partial class Descriptors
{
    private const string HelpLinkRoot = "https://github.com/datatags/datatags/blob/main/docs/rules/";

    private static readonly Lazy<ImmutableDictionary<string, DiagnosticDescriptor>> ById = new(static () =>
        typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .ToImmutableDictionary(static descriptor => descriptor.Id, StringComparer.Ordinal));

    /// <summary>Every descriptor, by ascending id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All
        => [.. ById.Value.Values.OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal)];

    /// <summary>The descriptor of a rule of <see cref="RuleIds"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No analyzer reports that id.</exception>
    public static DiagnosticDescriptor For(string ruleId)
        => ById.Value.TryGetValue(ruleId, out var descriptor)
            ? descriptor
            : throw new ArgumentOutOfRangeException(nameof(ruleId), ruleId, "No analyzer reports this rule.");

    /// <summary>Title, message and description stand in <c>Texts.resx</c> under the id of the rule.</summary>
    private static DiagnosticDescriptor Rule(string id, string category, DiagnosticSeverity severity, params string[] customTags) => new(
        id,
        Texts.Of(id + ".Title"),
        Texts.Of(id + ".Message"),
        category,
        severity,
        isEnabledByDefault: true,
        Texts.Of(id + ".Description"),
        HelpLinkRoot + id + ".md",
        customTags);
}
