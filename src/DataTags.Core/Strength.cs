namespace DataTags.Core;

/// <summary>What a transformation leaves of the data. Mirrors <c>DataTags.Strength</c> by name; what a strength is worth is the policy's to say.</summary>
public enum Strength
{
    /// <summary>The data itself.</summary>
    None,

    /// <summary>Counts, lengths and other facts about the data.</summary>
    Derived,

    /// <summary>A hash without a key: equal inputs stay recognisable to anyone.</summary>
    Hash,
    Generalised,
    Masked,

    /// <summary>A hash with a key.</summary>
    Pseudonym,
    Tokenised,
    Aggregated,
    Encrypted,

    /// <summary>Nothing is left.</summary>
    Erased,
}
