using DataTags.Core.Language;

namespace DataTags.Core.Policy;

/// <summary>The order in which "the strictest wins".</summary>
internal static class Strictness
{
    public static int Of(PolicyDecision decision) => decision.Verdict switch
    {
        Verdict.Deny => 10 + (int)decision.Severity,
        Verdict.Require => 5 + (int)decision.Severity,
        Verdict.Review => 1 + (int)decision.Severity,
        _ => 0,
    };
}
