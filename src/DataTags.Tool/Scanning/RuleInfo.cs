namespace DataTags.Tool.Scanning;

/// <summary>What a report says once per rule.</summary>
/// <param name="Id">Such as <c>DT1002</c>.</param>
/// <param name="Title">One line.</param>
/// <param name="Description">The longer text; may be empty.</param>
/// <param name="HelpLink">Address of the page; may be empty.</param>
/// <param name="DefaultSeverity">Severity unless policy or configuration says otherwise.</param>
public sealed record RuleInfo(string Id, string Title, string Description, string HelpLink, FindingSeverity DefaultSeverity);
