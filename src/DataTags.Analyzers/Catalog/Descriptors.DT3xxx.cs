using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Catalog;

public static partial class Descriptors
{
    public static readonly DiagnosticDescriptor DT3001_ModelSyntax = Model(
        RuleIds.ModelSyntax,
        "A model line cannot be read",
        "The line does not follow the grammar of .datatags files and is ignored; all other lines count.");

    public static readonly DiagnosticDescriptor DT3002_ModelUnknownWord = Model(
        RuleIds.ModelUnknownWord,
        "A model line uses an unknown word",
        "A statement, category, kind of sink, purpose, strength or option that does not exist.");

    public static readonly DiagnosticDescriptor DT3003_ModelUnknownSymbol = Model(
        RuleIds.ModelUnknownSymbol,
        "A model line names a symbol that does not exist",
        "The namespace is referenced, but the type, member or parameter named without a wildcard is not there, so the line has no effect.");

    public static readonly DiagnosticDescriptor DT3004_ModelDuplicate = Model(
        RuleIds.ModelDuplicate,
        "A model line repeats another",
        "An earlier line says the same, or defines the same id.");

    public static readonly DiagnosticDescriptor DT3005_ModelUnknownReference = Model(
        RuleIds.ModelUnknownReference,
        "A model line refers to something undefined",
        "No line defines the clause, policy or recipient.");

    public static readonly DiagnosticDescriptor DT3006_PolicyContradiction = Model(
        RuleIds.PolicyContradiction,
        "A policy line contradicts another",
        "Two lines of equal rank speak of the same use, and one allows what the other forbids; or an exception takes out nothing or everything. The stricter line holds until one of them goes.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor DT3007_PolicyCycle = Model(
        RuleIds.PolicyCycle,
        "A policy extends itself",
        "The policies named after extends= lead back to the policy itself. The link that closes the circle does not count.",
        DiagnosticSeverity.Error);

    /// <summary>The rules on model and policy files.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Models { get; } =
    [
        DT3001_ModelSyntax,
        DT3002_ModelUnknownWord,
        DT3003_ModelUnknownSymbol,
        DT3004_ModelDuplicate,
        DT3005_ModelUnknownReference,
        DT3006_PolicyContradiction,
        DT3007_PolicyCycle,
    ];

    private static DiagnosticDescriptor Model(string id, string title, string description, DiagnosticSeverity severity = DiagnosticSeverity.Warning) => new(
        id,
        title,
        "{0}",
        RuleCategories.Policy,
        severity,
        isEnabledByDefault: true,
        description,
        HelpLink(id));
}
