using System;
using System.Linq;
using System.Threading.Tasks;
using DataTags;
using Microsoft.Extensions.Logging;
using Identity.Client;
using Payments.Gateway;

namespace ValidCode.Unbound;

public sealed class Login
{
    [CustomerContactData]
    public string Email { get; set; } = "";

    [CredentialData]
    public string Password { get; set; } = "";

    [CustomerContactData]
    public string ZipCode { get; set; } = "";
}

public sealed class Profile
{
    public string Theme { get; set; } = "";

    public string State { get; set; } = "";

    public decimal TaxRate { get; set; }

    public string GatewayToken { get; set; } = "";
}

/// <summary>The packages of the clients are not there: what a server answers is not what it was asked with.</summary>
public sealed class AccountClient(IIdentityClient identity, IRateTable rates, ISignInService signIn, ILogger<AccountClient> logger)
{
    public async Task<bool> SignInAsync(Login login)
    {
        var result = await signIn.PasswordSignInAsync(login.Email, login.Password, isPersistent: false);
        logger.LogInformation("Signed in: {Result}, locked out: {Locked}", result, result.IsLockedOut);
        return result.Succeeded;
    }

    public async Task<string> RegisterAsync(Login login)
    {
        var account = new IdentityAccount { Name = login.Email, Region = "eu" };
        var created = await identity.CreateAsync(account, login.Password).ConfigureAwait(false);
        foreach (var error in created.Errors)
            logger.LogWarning("Not created in {Region}: {Code}", account.Region, error.Code);
        return created.Id;
    }

    public async Task<Profile> ProfileAsync(Login login)
    {
        var token = await identity.RequestTokenAsync(new TokenRequest { User = login.Email, Secret = login.Password });
        var answer = await identity.GetUserAsync(token.AccessToken);
        var rate = rates.Query().Where(row => row.ZipCode == login.ZipCode).Select(row => row.Percent).FirstOrDefault();
        var gateway = new CardGateway("merchant", login.Password);
        logger.LogInformation("Charged {Amount}", gateway.Charge(3).Amount);
        return new Profile
        {
            Theme = answer.Claims.FirstOrDefault(claim => claim.Type == "theme")?.Value,
            State = rates.StateOf(login.ZipCode).Name,
            TaxRate = rates.Find(login.ZipCode),
            GatewayToken = gateway.Tokens.Generate(),
        };
    }
}
