namespace DataTags.Analyzers.Catalog;

/// <summary>Every rule id of the product, one constant each. Ranges are fixed by the design: 1xxx flows, 2xxx annotations, 3xxx model files, 5xxx switches, 9xxx integrity.</summary>
public static class RuleIds
{
    public const string Advertising = "DT1001";
    public const string Logging = "DT1002";
    public const string ThirdParty = "DT1003";
    public const string Telemetry = "DT1004";
    public const string Ai = "DT1005";
    public const string Payment = "DT1006";
    public const string Messaging = "DT1007";
    public const string Network = "DT1008";
    public const string Storage = "DT1009";
    public const string CacheOrQueue = "DT1010";
    public const string Url = "DT1011";
    public const string Cookie = "DT1012";
    public const string Response = "DT1013";
    public const string Exception = "DT1014";
    public const string Process = "DT1015";
    public const string LegalDisclosure = "DT1016";
    public const string DerivedDataReachesAdvertising = "DT1101";
    public const string ConsentMissing = "DT1201";
    public const string ConsentForAnotherPurpose = "DT1202";
    public const string GrantMissing = "DT1203";
    public const string RecipientNotRegistered = "DT1204";
    public const string RegionNotAllowed = "DT1205";
    public const string DisclosureNotCompelled = "DT1206";
    public const string GrantDoesNotCover = "DT1207";
    public const string GrantNeverEnds = "DT1208";
    public const string GrantStoredAway = "DT1209";
    public const string RecipientForAnotherPurpose = "DT1210";
    public const string ChannelNotEncrypted = "DT1211";
    public const string CodeReadsDataOfAnotherPurpose = "DT1301";
    public const string StoredWithoutRetention = "DT1401";
    public const string StoredWithoutEraser = "DT1402";
    public const string TaggedDataInUntaggedMember = "DT2001";
    public const string ContradictingTags = "DT2002";
    public const string MemberLooksLikeData = "DT2010";
    public const string RedactionImpossible = "DT2020";
    public const string NothingToRedact = "DT2021";
    public const string MaskDoesNotFit = "DT2022";
    public const string DerivedTypeNotRedacted = "DT2023";
    public const string ModelSyntax = "DT3001";
    public const string ModelUnknownWord = "DT3002";
    public const string ModelUnknownSymbol = "DT3003";
    public const string ModelDuplicate = "DT3004";
    public const string ModelUnknownReference = "DT3005";
    public const string PolicyContradiction = "DT3006";
    public const string PolicyCycle = "DT3007";
    public const string SwitchToLogs = "DT5001";
    public const string SwitchToTelemetry = "DT5002";
    public const string SwitchToClients = "DT5003";
    public const string SwitchOfCookies = "DT5004";
    public const string SwitchToOthers = "DT5005";
    public const string GateSwitchedOff = "DT9001";
    public const string AnalysisIncomplete = "DT9010";
}
