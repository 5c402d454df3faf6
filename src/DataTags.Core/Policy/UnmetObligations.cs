using System.Collections.Immutable;
using DataTags.Core.Language;
using DataTags.Core.Models;

namespace DataTags.Core.Policy;

/// <summary>Which of the things asked of every use a use leaves undone. What cannot be known from code counts as done.</summary>
internal static class UnmetObligations
{
    public static ImmutableArray<PolicyCondition> Of(VerdictStatement line, Purpose purpose, PolicyQuestion question, Recipient? recipient) =>
    [
        .. line.Conditions.Select(condition => condition.Kind switch
        {
            ConditionKind.Hired => Hired(purpose, question, recipient),
            ConditionKind.Encrypted => question.IsChannelOpen ? condition : null,
            ConditionKind.Retention => question.Keeping is { HasRetention: false } ? condition : null,
            ConditionKind.Eraser => question.Keeping is { HasEraser: false } ? condition : (PolicyCondition?)null,
            _ => null,
        }).OfType<PolicyCondition>(),
    ];

    /// <summary>Without a contract where contracts are on record: not registered. With one: hired for what the line names and nothing else.</summary>
    private static PolicyCondition? Hired(Purpose purpose, PolicyQuestion question, Recipient? recipient)
    {
        if (recipient is not { IsRegistered: true })
            return question.IsRegisterKept && (recipient is not null || question.IsRecipientUnknown) ? new PolicyCondition(ConditionKind.Registered) : null;

        var hiredFor = recipient.Purposes.Where(static hired => hired != Purpose.SubContract).ToList();
        return hiredFor.Count == 0 || purpose is Purpose.Unspecified or Purpose.SubContract || hiredFor.Contains(purpose) ? null : new PolicyCondition(ConditionKind.Hired);
    }
}
