using Shop.Domain.Customers;
using Shop.Web.Visitors;

namespace Shop.Web.Endpoints;

/// <summary>Opening an account and coming back to it.</summary>
public static class AccountEndpoints
{
    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/account", RegisterAsync);
        routes.MapGet("/account/{id:int}/sign-in", SignInAsync);
    }

    private static async Task<IResult> RegisterAsync(
        RegistrationForm form, ICustomerDirectory directory, ILoggerFactory loggers, CancellationToken cancellation)
    {
        var logger = loggers.CreateLogger("Shop.Accounts");
        try
        {
            var customer = await directory.RegisterAsync(form, cancellation);
            return Results.Created($"/account/{customer.Id}", new { customer.Id, customer.Email }); // OK F77: the answer to the customer's own form
        }
        catch (Exception error)
        {
            logger.LogError(error, "Registration failed"); // LEAK L36: the message of DuplicateCustomerException holds the address
            return Results.Conflict(new { error = "You seem to have an account already." }); // OK F78: a constant
        }
    }

    private static async Task<IResult> SignInAsync(
        int id, ICustomerDirectory directory, ISignInTrail trail, IVisitorMemory memory, ILoggerFactory loggers, HttpContext context, CancellationToken cancellation)
    {
        var customer = await directory.LookUpAsync(id, cancellation);
        if (customer is null)
        {
            return Results.NotFound();
        }

        var logger = loggers.CreateLogger("Shop.Accounts");
        logger.LogInformation("Welcome back {Badge}", customer.Badge()); // LEAK L37: an extension method of Shop.Domain puts name and address together
        logger.LogInformation("Welcome back {Reference}", customer.Reference()); // OK F79: the extension method next to it
        trail.SignedIn(customer);
        memory.Remember(context.Response, customer);
        return Results.Redirect($"/catalogue?greet={Uri.EscapeDataString(customer.Email)}"); // LEAK L38: encoding is not masking; the address is in the URL
    }
}
