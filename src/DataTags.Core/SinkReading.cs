namespace DataTags.Core;

/// <summary>How much of its argument a sink reads.</summary>
public enum SinkReading
{
    /// <summary>The argument itself.</summary>
    Value,

    /// <summary>What its <c>ToString</c> tells.</summary>
    Text,

    /// <summary>Its text, and the elements of collections.</summary>
    Formatted,

    /// <summary>The whole object graph.</summary>
    Object,
}
