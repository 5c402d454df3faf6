using OpenTelemetry.Trace;
using Serilog.Context;
using Shop.Domain.Customers;

namespace Shop.Web.Visitors;

/// <summary>Notes who came in.</summary>
public interface ISignInTrail
{
    void SignedIn(Customer customer);
}

/// <summary>Notes it in structured logs and spans, which keep it for years.</summary>
public sealed class SignInTrail(Serilog.ILogger log, Tracer tracer) : ISignInTrail
{
    public void SignedIn(Customer customer)
    {
        log.Information("Signed in {@Customer}", customer); // LEAK L32: @ takes the object apart, members and all
        log.Information("Signed in {Customer}", customer); // OK F72: without @ the object's own text is taken
        using (LogContext.PushProperty("Visitor", customer.Phone)) // LEAK L33: an ambient property on every line inside
        {
            log.Information("Preparing the start page");
        }

        using var span = tracer.StartActiveSpan("sign-in");
        span.SetAttribute("enduser.email", customer.Email); // LEAK L34: an attribute on an exported span
        span.SetAttribute("enduser.id", customer.Id); // OK F73: a surrogate key on the span
        log.Information("Welcome board shows {Initial}", Initial(customer)); // OK F74: declassified with a reason
    }

    [Declassified("One letter is shown on the pick-up board of the store", Reviewer = "privacy officer")]
    private static string Initial(Customer customer) => customer.LastName[..1];
}
