using Microsoft.AspNetCore.Mvc;
using Shop.Domain.Accounts;
using Shop.Domain.Customers;
using Shop.Web.Controllers;

namespace Shop.Web.Repaired;

/// <summary>Buttons for administrators that keep secrets.</summary>
[Route("admin")]
public sealed class RepairedAdminController(
    ICustomerDirectory directory, IAuthorityDesk authorities, VaultKey key, ILogger<RepairedAdminController> logger) : ShopController(logger)
{
    [HttpPost("refunds")]
    public IActionResult PayBack(Refund refund)
    {
        Trace($"refund of {refund.OrderNumber} to {Masks.Iban(refund.Iban)}"); // OK F100: masked account
        return Accepted();
    }

    [HttpPost("customers/{id:int}/password")]
    public async Task<IActionResult> ResetPasswordAsync(int id, CancellationToken cancellation)
    {
        var reset = await directory.RequestPasswordResetAsync(id, cancellation);
        return Ok(new { reset.CustomerId, reset.ValidUntil });
    }

    [HttpPost("customers/duplicates")]
    public async Task<IActionResult> ReviewAsync(CancellationToken cancellation) =>
        Ok(new { suspects = await directory.ReviewDuplicatesAsync(cancellation) });

    [HttpGet("vault")]
    public IActionResult ShowVault() => Ok(new { key.Id, key.RotateOn });

    [HttpPost("authorities/{caseNumber}/{id:int}")]
    public IActionResult Answer(string caseNumber, int id)
    {
        authorities.AnswerInformally(caseNumber, "Please send the order of a court.");
        return Accepted();
    }
}
