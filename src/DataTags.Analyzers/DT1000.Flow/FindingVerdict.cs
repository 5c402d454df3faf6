using DataTags.Core;
using DataTags.Core.Models;
using DataTags.Core.Policy;
using DataTags.Flow.Findings;

namespace DataTags.Analyzers.Flow;

/// <summary>What the policy holds against a finding.</summary>
/// <param name="About">What a condition that is not met is about, for the message: the recipient, the region, the purpose, the grant.</param>
internal sealed record FindingVerdict(FlowFinding Finding, PolicyQuestion Question, PolicyDecision Decision, string RuleId, string Category, SinkKind Kind, Recipient? Recipient, Strength Strength, object About)
{
    /// <summary>Whether the use is lawful and something that is asked of every use is left undone.</summary>
    public bool IsObligation { get; init; }
}
