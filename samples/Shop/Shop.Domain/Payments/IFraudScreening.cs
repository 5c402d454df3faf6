namespace Shop.Domain.Payments;

/// <summary>Asks whether a card is likely stolen.</summary>
public interface IFraudScreening
{
    /// <summary>A score from 0 (fine) to 100 (stolen).</summary>
    Task<int> ScoreAsync(
        [Sink(SinkKind.ThirdParty, Recipient = "CardWatch", Purpose = Purpose.DetectFraud)] PaymentCard card,
        decimal amount,
        CancellationToken cancellation = default);
}
