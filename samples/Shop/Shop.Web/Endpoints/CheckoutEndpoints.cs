using Shop.Domain.Carts;
using Shop.Domain.Checkout;
using Shop.Domain.Customers;
using Shop.Domain.Invoices;
using Shop.Domain.Orders;
using Shop.Domain.Payments;
using Shop.Marketing.Assistants;
using Shop.Web.Mail;
using Shop.Web.Payments;
using Shop.Web.Visitors;
using Shop.Web.Warehouse;

namespace Shop.Web.Endpoints;

/// <summary>What the checkout page sends.</summary>
public sealed record CheckoutForm(
    int CustomerId,
    string CartId,
    PaymentCard Card,
    [CustomerData] string? GiftMessage,
    [PaymentData] string? VatNumber,
    [PaymentData] string? Iban,
    bool KeepCard);

/// <summary>Everything an order sets in motion.</summary>
public sealed record Fulfilment(
    IInvoiceDesk Invoices, IOrderMail Mail, IGiftNotes Gifts, WarehouseClient Warehouse, IConversionReporter Conversions);

/// <summary>Paying.</summary>
public static class CheckoutEndpoints
{
    public static void MapCheckout(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/checkout", PlaceAsync);
        routes.MapPost("/checkout/declines", (ICheckout checkout) => checkout.ReportDeclines());
        routes.MapPost("/checkout/explain", ExplainAsync);
    }

    private static async Task<IResult> PlaceAsync(
        CheckoutForm form, CartStore carts, ICustomerRepository customers, ICheckout checkout, IVisitorMemory memory, Fulfilment fulfilment, CancellationToken cancellation)
    {
        if (carts.Find(form.CartId) is not { } cart || await customers.FindAsync(form.CustomerId, cancellation) is not { } customer)
        {
            return Results.NotFound();
        }

        var order = await checkout.PlaceAsync(cart, customer, form.Card, form.GiftMessage, cancellation);
        if (form.KeepCard)
        {
            await memory.KeepCardAsync(customer, form.Card, cancellation);
        }

        var invoice = await FulfilAsync(form, order, customer, fulfilment, cancellation);
        carts.Close(cart.Id);
        return Results.Ok(new { order.Number, order.Total, order.ShipTo, invoice }); // OK F82: the customer sees the own order and invoice
    }

    private static async Task<string> FulfilAsync(
        CheckoutForm form, Order order, Customer customer, Fulfilment fulfilment, CancellationToken cancellation)
    {
        var invoice = Invoice.For(order, customer, form.VatNumber, form.Iban);
        var text = fulfilment.Invoices.Render(invoice);
        fulfilment.Invoices.PrintJob(invoice);
        await fulfilment.Mail.ConfirmAsync(order, form.Card, cancellation);
        await fulfilment.Gifts.AttachAsync(order, cancellation);
        await fulfilment.Warehouse.PackAsync(order, cancellation); // OK F83: the own warehouse gets the address to send to
        var conversions = fulfilment.Conversions;
        await conversions.ReportPurchaseAsync(order.Number, customer.Email, order.Total, cancellation); // LEAK L39: a port of Shop.Domain, the ad client of Shop.Marketing
        return text;
    }

    private static async Task<IResult> ExplainAsync(
        PaymentCard card, IFraudScreening fraud, IFraudExplainer explainer, CancellationToken cancellation)
    {
        var score = await fraud.ScoreAsync(card, 0m, cancellation);
        return Results.Ok(new { score, why = await explainer.ExplainAsync(card, score, cancellation) });
    }
}
