using Microsoft.AspNetCore.Mvc;
using Shop.Domain.Orders;

namespace Shop.Web.Controllers;

/// <summary>A customer looks at own orders.</summary>
[Route("orders")]
public sealed class OrdersController(IOrderRepository orders, ILogger<OrdersController> logger) : ShopController(logger)
{
    [HttpGet("{number}")]
    public async Task<IActionResult> GetAsync(string number, CancellationToken cancellation)
    {
        if (await orders.FindAsync(number, cancellation) is not { } order)
        {
            return NotFound();
        }

        Trace($"showed {order.Number}, {order.Status}"); // OK F86: the inherited method with public parts
        return Ok(order); // OK F87: the customer reads the own order
    }
}
