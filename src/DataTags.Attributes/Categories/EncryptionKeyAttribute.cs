namespace DataTags;

/// <summary>Keys that protect customer data. Not personal data, and never disclosed (clauses c12, c45).</summary>
public sealed class EncryptionKeyAttribute : DataTagAttribute;
