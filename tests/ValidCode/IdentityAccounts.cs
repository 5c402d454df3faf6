using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace ValidCode.IdentityAccounts;

public sealed class Account : IdentityUser
{
}

public interface IMailer
{
    Task SendAsync(string subject);
}

/// <summary>Everyday account pages: keys, states and tokens of an account are not the data in it.</summary>
public sealed class AccountController(UserManager<Account> users, SignInManager<Account> signIn, IMailer mailer, ILogger<AccountController> logger) : Controller
{
    private readonly UserManager<Account> _users = users;

    public async Task<IActionResult> ConfirmAsync()
    {
        var user = await _users.GetUserAsync(User);
        if (user is null)
            throw new InvalidOperationException($"No account {_users.GetUserId(User)}.");
        var code = await _users.GenerateEmailConfirmationTokenAsync(user);
        await mailer.SendAsync(Url.Action("Confirm", new { user = user.Id, code }) ?? "");
        logger.LogInformation("Sent a token for {Account}, confirmed: {Confirmed}", user.Id, user.EmailConfirmed);
        return RedirectToAction(nameof(ConfirmAsync), new { user.Id });
    }

    public async Task<IActionResult> LinkAsync(UserLoginInfo login)
    {
        var user = await _users.GetUserAsync(User);
        var result = await _users.AddLoginAsync(user!, login);
        if (!result.Succeeded)
            throw new InvalidOperationException(result.Errors.First().Description);
        await signIn.RefreshSignInAsync(user!);
        logger.LogInformation("Linked {Provider}", login.LoginProvider);
        return RedirectToAction(nameof(LinkAsync));
    }

    public async Task<IActionResult> AuthenticatorAsync()
    {
        var user = await _users.GetUserAsync(User);
        if (await _users.GetAuthenticatorKeyAsync(user!) is null)
            throw new ApplicationException($"No key for {user!.Id}.");
        var isOn = await _users.GetTwoFactorEnabledAsync(user!);
        logger.LogInformation("Two factors: {IsOn}", isOn);
        return View();
    }
}

/// <summary>Codes of mistakes are words of the program, and rules for passwords tell of passwords in general.</summary>
public sealed class PasswordRules(UserManager<Account> users, IEnumerable<IPasswordValidator<Account>> rules, ILogger<PasswordRules> logger)
{
    public async Task CheckAsync(Account account, string password)
    {
        foreach (var rule in rules)
        {
            var result = await rule.ValidateAsync(users, account, password);
            if (!result.Succeeded)
                logger.LogWarning("Refused for {Account}: {Errors}", account.Id, string.Join(";", result.Errors.Select(e => e.Description)));
        }
    }

    public async Task RenameAsync(Account account)
    {
        var result = await users.UpdateAsync(account);
        logger.LogInformation("Not renamed: {Codes}", string.Join(";", result.Errors.Select(e => e.Code)));
    }
}
