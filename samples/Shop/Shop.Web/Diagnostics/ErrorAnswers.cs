using Microsoft.AspNetCore.Diagnostics;
using Shop.Domain.Payments;

namespace Shop.Web.Diagnostics;

/// <summary>Turns exceptions into answers. What is in their messages is logged, which is why nothing personal may be in them.</summary>
public sealed class ErrorAnswers(ILogger<ErrorAnswers> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        logger.LogError("Request failed: {Type}: {Message}", exception.GetType().Name, exception.Message);
        httpContext.Response.StatusCode = exception switch
        {
            PaymentDeclinedException => StatusCodes.Status402PaymentRequired,
            KeyNotFoundException => StatusCodes.Status404NotFound,
            _ => StatusCodes.Status500InternalServerError,
        };
        await httpContext.Response.WriteAsJsonAsync(new { error = "That did not work." }, cancellationToken);
        return true;
    }
}
