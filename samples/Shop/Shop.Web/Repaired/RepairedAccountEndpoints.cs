using Shop.Domain.Customers;
using Shop.Web.Visitors;

namespace Shop.Web.Repaired;

/// <summary>Opening an account and coming back to it, with nothing personal in logs and addresses.</summary>
public static class RepairedAccountEndpoints
{
    public static void MapRepairedAccounts(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/account", RegisterAsync);
        routes.MapGet("/account/{id:int}/sign-in", SignInAsync);
    }

    private static async Task<IResult> RegisterAsync(
        RegistrationForm form, ICustomerDirectory directory, ILoggerFactory loggers, CancellationToken cancellation)
    {
        try
        {
            var customer = await directory.RegisterAsync(form, cancellation);
            return Results.Created($"/account/{customer.Id}", new { customer.Id, customer.Email });
        }
        catch (DuplicateCustomerException error)
        {
            loggers.CreateLogger("Shop.Accounts").LogWarning("Registration failed: {Kind}", error.GetType().Name); // OK F99: the type of the exception
            return Results.Conflict(new { error = "You seem to have an account already." });
        }
    }

    private static async Task<IResult> SignInAsync(
        int id, ICustomerDirectory directory, ISignInTrail trail, IVisitorMemory memory, HttpContext context, CancellationToken cancellation)
    {
        if (await directory.LookUpAsync(id, cancellation) is not { } customer)
        {
            return Results.NotFound();
        }

        trail.SignedIn(customer);
        memory.Remember(context.Response, customer);
        return Results.Redirect($"/catalogue?greet={customer.Id}");
    }
}
