namespace DataTags.Analyzers.Catalog;

/// <summary>Diagnostic categories, for <c>dotnet_analyzer_diagnostic.category-….severity</c> in an <c>.editorconfig</c>.</summary>
public static class RuleCategories
{
    /// <summary>Tagged data reaches a place where the policy does not want it: DT1xxx.</summary>
    public const string Flow = "Privacy.Flow";

    /// <summary>Tags that are missing, contradictory or misplaced: DT2xxx.</summary>
    public const string Annotation = "Privacy.Annotation";

    /// <summary>Model and policy files that cannot be used as written: DT3xxx.</summary>
    public const string Policy = "Privacy.Policy";

    /// <summary>Configuration that lets data out: DT5xxx.</summary>
    public const string Configuration = "Privacy.Configuration";

    /// <summary>The analysis itself did not run or did not finish: DT9xxx.</summary>
    public const string Integrity = "Privacy.Integrity";
}
