namespace Shop.Domain.Payments;

/// <summary>A card as the customer typed it. Lives for one request.</summary>
public sealed record PaymentCard(
    [PaymentData] string Number,
    [PaymentData] string Cvc,
    [PaymentData] string Holder,
    int ExpiryMonth,
    int ExpiryYear)
{
    /// <summary>The network, which the first digit gives away and which says nothing about the holder.</summary>
    public string Network() => Number.Length == 0 ? "none" : Number[0] switch
    {
        '4' => "Visa",
        '5' or '2' => "Mastercard",
        '3' => "American Express",
        _ => "unknown",
    };
}
