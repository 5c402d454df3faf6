using System.Diagnostics;

namespace Shop.Domain.Invoices;

/// <summary>Writes, prints and books invoices.</summary>
public interface IInvoiceDesk
{
    /// <summary>The text the customer gets.</summary>
    string Render(Invoice invoice);

    /// <summary>How the print room would be called; nothing is started here.</summary>
    ProcessStartInfo PrintJob(Invoice invoice);
}
