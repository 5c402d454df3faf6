namespace DataTags;

/// <summary>What a transformation leaves of the data. What that is worth depends on the kind of sink: a keyed hash cleans for logs and never for advertising.</summary>
public enum Strength
{
    /// <summary>All of it: an encoding is no sanitizer.</summary>
    None,
    /// <summary>Counts, lengths, aggregates without evidence.</summary>
    Derived,
    /// <summary>An unkeyed hash: guessable, and the match key of ad networks.</summary>
    Hash,
    /// <summary>A year of birth, a region, a truncated address.</summary>
    Generalised,
    /// <summary>A few characters of it.</summary>
    Masked,
    /// <summary>A keyed hash or other stable pseudonym.</summary>
    Pseudonym,
    /// <summary>A token whose vault stays inside.</summary>
    Tokenised,
    /// <summary>An aggregate over a group of proven size.</summary>
    Aggregated,
    /// <summary>Ciphertext, the key kept apart.</summary>
    Encrypted,
    /// <summary>Nothing.</summary>
    Erased,
}
