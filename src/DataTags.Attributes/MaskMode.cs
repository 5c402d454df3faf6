namespace DataTags;

/// <summary>How a generated redaction masks a member.</summary>
public enum MaskMode
{
    /// <summary>A constant marker; the default.</summary>
    Erase,
    KeepFirst,
    KeepLast,
    KeepBoth,
    /// <summary>A card number down to its last four digits.</summary>
    Pan,
    Email,
    Phone,
    /// <summary>An address down to its network.</summary>
    Ip,
    /// <summary>A date down to its year.</summary>
    Date,
    /// <summary>A URI without user, query values and fragment.</summary>
    Uri,
    /// <summary>A keyed hash.</summary>
    Hmac,
    /// <summary>A keyed hash with a readable prefix.</summary>
    Pseudonym,
    Truncate,
    /// <summary>The default value of the type.</summary>
    Default,
}
