using DataTags;

namespace SupportDesk;

/// <summary>What a customer hands over when something does not work.</summary>
public sealed class Case
{
    public required int Number { get; init; }

    [CustomerContactData]
    public required string RequesterName { get; init; }

    [CustomerContactData]
    public required string RequesterEmail { get; init; }

    [CustomerData(Context = DataContext.Support)]
    public required string Description { get; init; }

    [CustomerData(Context = DataContext.Support)]
    public string TraceFile { get; init; } = "";
}
