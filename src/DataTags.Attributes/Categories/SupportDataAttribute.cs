namespace DataTags;

/// <summary>What is collected when somebody contacts support, or by an automated troubleshooter (clauses c38, c39).</summary>
public sealed class SupportDataAttribute : DataTagAttribute;
