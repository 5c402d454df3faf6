namespace DataTags.Benchmarks.CodeBases;

/// <summary>Names of business code: a few that stand everywhere, many that stand in a few modules only, as in programs that people write.</summary>
internal static class Vocabulary
{
    public static readonly string[] Things =
    [
        "Order", "Invoice", "Shipment", "Product", "Basket", "Voucher", "Return", "Stock", "Supplier", "Warehouse", "Contract", "Ticket", "Course", "Booking", "Room", "Flight", "Claim", "Policy", "Asset", "Device",
        "Sensor", "Reading", "Batch", "Recipe", "Machine", "Worker", "Shift", "Project", "Milestone", "Budget", "Ledger", "Posting", "Tax", "Rate", "Currency", "Region", "Route", "Stop", "Vehicle", "Driver",
    ];

    public static readonly string[] Qualities =
    [
        "Status", "Total", "Weight", "Height", "Width", "Level", "Priority", "Quantity", "Discount", "Margin", "Score", "Version", "Sequence", "Capacity", "Length", "Duration", "Threshold", "Factor", "Balance", "Limit",
        "Temperature", "Pressure", "Voltage", "Speed", "Distance", "Depth", "Volume", "Density", "Rank", "Offset", "Share", "Ratio", "Yield", "Loss", "Gain", "Delay", "Backlog", "Buffer", "Queue", "Window",
    ];

    public static readonly string[] Labels =
    [
        "Title", "Code", "Remark", "Unit", "Kind", "Family", "Origin", "Channel", "Colour", "Material", "Finish", "Edition", "Format", "Language", "Section", "Shelf", "Lane", "Gate", "Terminal", "Season",
    ];
}
