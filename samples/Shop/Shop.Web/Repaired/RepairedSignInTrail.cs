using OpenTelemetry.Trace;
using Shop.Domain.Customers;
using Shop.Web.Visitors;

namespace Shop.Web.Repaired;

/// <summary>Notes who came in by key, and shows enough of the address to talk about it.</summary>
public sealed class RepairedSignInTrail(Serilog.ILogger log, Tracer tracer) : ISignInTrail
{
    public void SignedIn(Customer customer)
    {
        var view = new { customer.Id, customer.Tier, Email = Masks.Email(customer.Email), Phone = Masks.Phone(customer.Phone) };
        log.Information("Signed in {@Customer}", view); // OK F94: an anonymous object of keys and masks
        using var span = tracer.StartActiveSpan("sign-in");
        span.SetAttribute("enduser.id", customer.Id);
    }
}
