using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Catalog;

public static partial class Descriptors
{
    /// <summary>Arguments: {0} datum, {1} category, {2} the purpose, {3} text of the clause, {4} policy/clause.</summary>
    public static readonly DiagnosticDescriptor DT1301_CodeReadsDataOfAnotherPurpose = new(
        RuleIds.CodeReadsDataOfAnotherPurpose,
        "Code of one purpose reads data of another",
        "{0} ({1}) is read by code for {2}: {3} [{4}]",
        RuleCategories.Flow,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The code says by [Purpose] or a purpose line what it is for, and the policy does not let the data serve that: marketing does not read support cases, whatever it does with them.",
        HelpLink(RuleIds.CodeReadsDataOfAnotherPurpose));
}
