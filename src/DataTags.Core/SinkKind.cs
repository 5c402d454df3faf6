namespace DataTags.Core;

/// <summary>Where data leaves to. Mirrors <c>DataTags.SinkKind</c> by name; the two assemblies never meet.</summary>
public enum SinkKind
{
    Advertising,
    Logging,
    Telemetry,
    ThirdParty,
    Ai,
    Payment,
    Messaging,
    Network,
    Storage,
    Cache,
    Queue,
    Url,
    Cookie,
    Response,
    Exception,
    Process,
    LegalDisclosure,
}
