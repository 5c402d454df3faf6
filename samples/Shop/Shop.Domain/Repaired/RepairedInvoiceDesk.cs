using System.Diagnostics;
using System.Globalization;
using Shop.Domain.Invoices;

namespace Shop.Domain.Repaired;

/// <summary>Invoices whose numbers go to the log and whose contents go to the customer.</summary>
public sealed class RepairedInvoiceDesk(ILogger<RepairedInvoiceDesk> logger) : IInvoiceDesk
{
    public string Render(Invoice invoice)
    {
        logger.LogInformation("Booked {Number} for VAT {Vat}", invoice.Number, Masks.KeepFirst(invoice.VatNumber, 2)); // OK F43: the country part of the number
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Invoice {invoice.Number}{Environment.NewLine}Billed to {invoice.BilledTo}{Environment.NewLine}Total {invoice.Total:0.00} EUR");
    }

    public ProcessStartInfo PrintJob(Invoice invoice)
    {
        logger.LogDebug("Printing {Number}, account {Iban}", invoice.Number, Masks.Iban(invoice.Iban)); // OK F44: masked account
        return new ProcessStartInfo("print-invoice") { Arguments = $"--number {invoice.Number}" };
    }
}
