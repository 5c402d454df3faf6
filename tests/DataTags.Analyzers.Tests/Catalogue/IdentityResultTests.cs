using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>"Username 'x' is already taken": a description may name the account. The code of a mistake, and rules for passwords, do not.</summary>
public sealed class IdentityResultTests
{
    private const string Program = """
        using Microsoft.AspNetCore.Identity;
        class C(ILogger<C> logger)
        {
            async Task M(UserManager<IdentityUser> users, IUserValidator<IdentityUser> names, IPasswordValidator<IdentityUser> passwords, IdentityUser user, Customer customer)
            {
                var result = #CALL#;
                logger.LogWarning("Refused: {Errors}", #LOGGED#);
            }
        }
        """;

    [Theory]
    [InlineData("await users.UpdateAsync(user)")]
    [InlineData("await names.ValidateAsync(users, user)")]
    public Task DescriptionOfRefusedName_Triggers(string call) => FlowCase.VerifyAsync(With(call, "{|DT1002:string.Join(\";\", result.Errors.Select(e => e.Description))|}"));

    [Theory]
    [InlineData("await users.UpdateAsync(user)", "Code")]
    [InlineData("await names.ValidateAsync(users, user)", "Code")]
    [InlineData("await passwords.ValidateAsync(users, user, customer.Email)", "Code")]
    [InlineData("await passwords.ValidateAsync(users, user, customer.Email)", "Description")]
    public Task CodeOrRuleForPasswords_IsFine(string call, string member) => FlowCase.VerifyAsync(With(call, $"string.Join(\";\", result.Errors.Select(e => e.{member}))"));

    private static string With(string call, string logged) => Program.Replace("#CALL#", call, StringComparison.Ordinal).Replace("#LOGGED#", logged, StringComparison.Ordinal);
}
