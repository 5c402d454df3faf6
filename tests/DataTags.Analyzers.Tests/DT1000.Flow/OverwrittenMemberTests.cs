using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Flow;

/// <summary>A tagged member that was given a value in which no data can be holds none. A random value may be a token, and is data like any other.</summary>
public sealed class OverwrittenMemberTests
{
    [Theory]
    [InlineData("\"none\"")]
    [InlineData("$\"deleted-{DateTime.UtcNow.Ticks}.com\"")]
    [InlineData("$\"deleted-{DateTimeOffset.UtcNow:O}.com\"")]
    [InlineData("Environment.MachineName + Environment.NewLine")]
    public Task ByTheTimeOrTheMachine_IsFine(string value) => FlowCase.VerifyAsync(
        $"class C {{ void M(Customer customer) {{ customer.Email = {value}; Console.WriteLine(customer.Email); }} }}");

    [Theory]
    [InlineData("customer.Email.Trim()")]
    [InlineData("$\"{customer.Email}-{DateTime.UtcNow.Ticks}\"")]
    [InlineData("name")]
    [InlineData("Guid.NewGuid().ToString()")]
    [InlineData("$\"{Random.Shared.Next(1, 99)}\"")]
    [InlineData("System.Security.Cryptography.RandomNumberGenerator.GetHexString(16)")]
    [InlineData("$\"{name}-{Guid.NewGuid()}\"")]
    public Task ByWhatMayBeData_Triggers(string value) => FlowCase.VerifyAsync(
        $"class C {{ void M(Customer customer, string name) {{ customer.Email = {value}; Console.WriteLine({{|DT1002:customer.Email|}}); }} }}");
}
