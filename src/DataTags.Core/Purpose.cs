namespace DataTags.Core;

/// <summary>Why data is used. Mirrors <c>DataTags.Purpose</c> by name.</summary>
public enum Purpose
{
    Unspecified,
    Deliver,
    Resolve,
    Improve,
    Personalise,
    Transact,
    DetectFraud,
    Operate,
    ServiceMessage,
    Survey,
    OwnOffers,
    Partners,
    Advertising,
    Profiling,
    MarketResearch,
    ThirdPartyDisclosure,
    LawEnforcement,
    SubContract,
    LegalDuty,
    Invite,
}
