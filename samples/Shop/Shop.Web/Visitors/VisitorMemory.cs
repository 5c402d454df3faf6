using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Shop.Domain.Customers;
using Shop.Domain.Payments;

namespace Shop.Web.Visitors;

/// <summary>Remembers too much in too many places.</summary>
public sealed class VisitorMemory(IDistributedCache cache, IDataProtectionProvider protection) : IVisitorMemory
{
    private static readonly CookieOptions OneYear = new() { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, Secure = true };
    private readonly IDataProtector protector = protection.CreateProtector("visitor");

    public void Remember(HttpResponse response, Customer customer)
    {
        response.Cookies.Append("shop.last", customer.Email, OneYear); // LEAK L30: the e-mail address sits in the browser
        response.Cookies.Append("shop.visitor", Guid.NewGuid().ToString("n"), OneYear); // OK F68: an opaque random value
        response.Cookies.Append("shop.country", customer.Home.Country, OneYear); // OK F69: declared not personal
        response.Cookies.Append("shop.account", protector.Protect(customer.Email), OneYear); // OK F70: encrypted with a key that stays here
    }

    public async Task KeepCardAsync(Customer customer, PaymentCard card, CancellationToken cancellation = default)
    {
        await cache.SetStringAsync($"card:{customer.Id}", JsonSerializer.Serialize(card), cancellation); // LEAK L31: a card, security code included, in a shared cache
        await cache.SetStringAsync($"tier:{customer.Id}", customer.Tier.ToString(), cancellation); // OK F71: the tier in the same cache
    }
}
