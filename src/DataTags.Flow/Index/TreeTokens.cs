namespace DataTags.Flow.Index;

/// <summary>Stand-ins in the lexical index for code that runs without a name of its own.</summary>
public static class TreeTokens
{
    /// <summary>An element access, which may call an indexer.</summary>
    public const string Indexer = "this[]";

    /// <summary>An element that is assigned.</summary>
    public const string IndexerWrite = "this[]=";

    /// <summary>A target-typed <c>new(…)</c>, which names no type.</summary>
    public const string ImplicitCreation = ".new()";

    /// <summary>Any object creation.</summary>
    public const string AnyCreation = ".new";
}
