namespace DataTags;

/// <summary>Logs, error reports, usage and performance data of software (clauses c07, c41).</summary>
public sealed class DiagnosticDataAttribute : DataTagAttribute;
