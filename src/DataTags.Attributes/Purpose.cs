namespace DataTags;

/// <summary>Why data is used. The purposes of the privacy statements.</summary>
public enum Purpose
{
    Unspecified,
    /// <summary>To deliver the service.</summary>
    Deliver,
    /// <summary>To resolve an incident.</summary>
    Resolve,
    /// <summary>To maintain and improve.</summary>
    Improve,
    Personalise,
    /// <summary>To complete transactions.</summary>
    Transact,
    DetectFraud,
    /// <summary>To operate accounts.</summary>
    Operate,
    /// <summary>Messages about the service, which cannot be unsubscribed.</summary>
    ServiceMessage,
    Survey,
    /// <summary>Offers of one's own products.</summary>
    OwnOffers,
    Partners,
    Advertising,
    Profiling,
    MarketResearch,
    ThirdPartyDisclosure,
    /// <summary>Voluntary disclosure to authorities.</summary>
    LawEnforcement,
    /// <summary>By a sub-contractor for the hired service.</summary>
    SubContract,
    /// <summary>Because a law compels it.</summary>
    LegalDuty,
    /// <summary>To invite the person, and nothing else.</summary>
    Invite,
}
