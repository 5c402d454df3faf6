using Microsoft.AspNetCore.Mvc;
using Shop.Domain.Accounts;
using Shop.Domain.Customers;

namespace Shop.Web.Controllers;

/// <summary>Pays money back.</summary>
public sealed record Refund(string OrderNumber, [PaymentData] string Iban, decimal Amount);

/// <summary>Buttons for administrators.</summary>
[Route("admin")]
public sealed class AdminController(
    ICustomerDirectory directory, IAuthorityDesk authorities, VaultKey key, ILogger<AdminController> logger) : ShopController(logger)
{
    [HttpPost("refunds")]
    public IActionResult PayBack(Refund refund)
    {
        Trace($"refund of {refund.OrderNumber} to {refund.Iban}"); // LEAK L41: the inherited method logs its argument
        Trace($"refund of {refund.OrderNumber}, {refund.Amount:0.00} EUR"); // OK F88: number and amount
        return Accepted();
    }

    [HttpPost("customers/{id:int}/password")]
    public async Task<IActionResult> ResetPasswordAsync(int id, CancellationToken cancellation)
    {
        var reset = await directory.RequestPasswordResetAsync(id, cancellation);
        return Ok(new { reset.CustomerId, reset.ValidUntil }); // OK F89: everything but the token
    }

    [HttpPost("customers/duplicates")]
    public async Task<IActionResult> ReviewAsync(CancellationToken cancellation) =>
        Ok(new { suspects = await directory.ReviewDuplicatesAsync(cancellation) });

    [HttpGet("vault")]
    public IActionResult ShowVault() =>
        Ok(new { key.Id, key.Material }); // LEAK L42: key material in an answer

    [HttpGet("vault/rotation")]
    public IActionResult ShowRotation() =>
        Ok(new { key.Id, key.RotateOn }); // OK F90: when, not what

    [HttpPost("authorities/{caseNumber}/{id:int}")]
    public async Task<IActionResult> AnswerAsync(string caseNumber, int id, CancellationToken cancellation)
    {
        if (await directory.LookUpAsync(id, cancellation) is not { } customer)
        {
            return NotFound();
        }

        authorities.AnswerInformally(caseNumber, $"Account {customer.Id} exists since it was opened."); // OK F91: that there is an account
        authorities.AnswerInformally(caseNumber, $"{customer.LastName}, {customer.Home.OneLine()}"); // LEAK L43: handed over on a friendly request
        return Accepted();
    }
}
