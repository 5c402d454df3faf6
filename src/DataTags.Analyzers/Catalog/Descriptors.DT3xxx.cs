using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Catalog;

public static partial class Descriptors
{
    public static readonly DiagnosticDescriptor DT3001_ModelSyntax = Rule(RuleIds.ModelSyntax, RuleCategories.Policy, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT3002_ModelUnknownWord = Rule(RuleIds.ModelUnknownWord, RuleCategories.Policy, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT3003_ModelUnknownSymbol = Rule(RuleIds.ModelUnknownSymbol, RuleCategories.Policy, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT3004_ModelDuplicate = Rule(RuleIds.ModelDuplicate, RuleCategories.Policy, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT3005_ModelUnknownReference = Rule(RuleIds.ModelUnknownReference, RuleCategories.Policy, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT3006_PolicyContradiction = Rule(RuleIds.PolicyContradiction, RuleCategories.Policy, DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor DT3007_PolicyCycle = Rule(RuleIds.PolicyCycle, RuleCategories.Policy, DiagnosticSeverity.Error);

    /// <summary>Arguments: {0} the member, {1} the line.</summary>
    public static readonly DiagnosticDescriptor DT3010_PublicFlowNotListed = Rule(RuleIds.PublicFlowNotListed, RuleCategories.Policy, DiagnosticSeverity.Warning);

    /// <summary>Arguments: {0} the line.</summary>
    public static readonly DiagnosticDescriptor DT3011_ListedFlowGone = Rule(RuleIds.ListedFlowGone, RuleCategories.Policy, DiagnosticSeverity.Warning);

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
}
