namespace Shop.Domain.Orders;

/// <summary>Tells whoever sent the visitor that a purchase followed.</summary>
public interface IConversionReporter
{
    /// <param name="orderNumber">Which purchase.</param>
    /// <param name="visitor">How the other side recognises the buyer.</param>
    /// <param name="total">What it was worth.</param>
    /// <param name="cancellation">Stops the call.</param>
    Task ReportPurchaseAsync(string orderNumber, string visitor, decimal total, CancellationToken cancellation = default);
}
