namespace DataTags;

/// <summary>Where data can go.</summary>
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
