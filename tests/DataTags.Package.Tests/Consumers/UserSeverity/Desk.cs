using DataTags;
using Microsoft.Extensions.Logging;

namespace Shop;

public sealed class Desk(ILogger<Desk> logger)
{
    public void Open([PaymentData] string iban) => logger.LogInformation("Account {Iban}", iban); // here: iban
}
