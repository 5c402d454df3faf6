using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Shop.Domain.Invoices;

/// <summary>Invoices with log lines for the bookkeeper, who never reads logs.</summary>
public sealed class InvoiceDesk(ILogger<InvoiceDesk> logger) : IInvoiceDesk
{
    public string Render(Invoice invoice)
    {
        var text = new StringBuilder();
        text.Append("Invoice ").AppendLine(invoice.Number);
        logger.LogDebug("Rendering {Head}", text.ToString()); // OK F20: only the number has been written so far
        text.Append("Billed to ").AppendLine(invoice.BilledTo);
        text.AppendLine(CultureInfo.InvariantCulture, $"Total {invoice.Total:0.00} EUR");
        logger.LogDebug("Rendered {Text}", text.ToString()); // LEAK L14: the billed name went in through the string builder

        logger.LogInformation(string.Format(CultureInfo.InvariantCulture, "Booked {0} for VAT {1}", invoice.Number, invoice.VatNumber)); // LEAK L15: string.Format
        logger.LogInformation(string.Format(CultureInfo.InvariantCulture, "Booked {0} for {1:0.00} EUR", invoice.Number, invoice.Total)); // OK F21: number and amount
        logger.LogInformation("Reverse charge: {ReverseCharge}", invoice.VatNumber is not null); // OK F22: whether there is one, not which
        return text.ToString(); // OK F23: the customer's own invoice
    }

    public ProcessStartInfo PrintJob(Invoice invoice)
    {
        var job = new ProcessStartInfo("print-invoice") { Arguments = $"--number {invoice.Number}" }; // OK F24: the number finds the file
        job.Arguments = $"--number {invoice.Number} --iban {invoice.Iban}"; // LEAK L16: every process list on the machine shows arguments
        return job;
    }
}
