namespace DataTags.Tool.Reporting;

/// <summary>What the result is written as.</summary>
internal enum ReportFormat
{
    Table,
    Sarif,
    Json,
}
