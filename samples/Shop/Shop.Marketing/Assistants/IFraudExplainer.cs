using Shop.Domain.Payments;

namespace Shop.Marketing.Assistants;

/// <summary>Says in plain words why a payment looks odd.</summary>
public interface IFraudExplainer
{
    Task<string> ExplainAsync(PaymentCard card, int score, CancellationToken cancellation = default);
}
