namespace DataTags.Core.Policy;

/// <summary>What data usually goes to a kind of sink for, where neither code nor model nor policy says it.</summary>
public static class KindPurposes
{
    public static Purpose? Of(SinkKind kind) => kind switch
    {
        SinkKind.Advertising => Purpose.Advertising,
        SinkKind.Ai or SinkKind.ThirdParty => Purpose.ThirdPartyDisclosure,
        SinkKind.Payment => Purpose.Transact,
        SinkKind.Messaging => Purpose.ServiceMessage,
        SinkKind.Network or SinkKind.Storage or SinkKind.Cache or SinkKind.Queue or SinkKind.Response => Purpose.Deliver,
        SinkKind.LegalDisclosure => Purpose.LawEnforcement,
        _ => null,
    };
}
