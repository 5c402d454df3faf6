using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Flow;

/// <summary>A tagged member that was given a value in which no data can be holds none.</summary>
public sealed class OverwrittenMemberTests
{
    [Theory]
    [InlineData("\"none\"")]
    [InlineData("Guid.NewGuid().ToString()")]
    [InlineData("$\"deleted-{DateTime.UtcNow.Ticks}.com\"")]
    [InlineData("$\"deleted-{DateTimeOffset.UtcNow:O}.com\"")]
    [InlineData("$\"user{Random.Shared.Next(1, 99)}\"")]
    [InlineData("Environment.MachineName + Environment.NewLine")]
    public Task ByWhatIsMadeOfNothing_IsFine(string value) => FlowCase.VerifyAsync(
        $"class C {{ void M(Customer customer) {{ customer.Email = {value}; Console.WriteLine(customer.Email); }} }}");

    [Theory]
    [InlineData("customer.Email.Trim()")]
    [InlineData("$\"{customer.Email}-{DateTime.UtcNow.Ticks}\"")]
    [InlineData("name")]
    [InlineData("$\"{name}-{Guid.NewGuid()}\"")]
    public Task ByWhatMayBeData_Triggers(string value) => FlowCase.VerifyAsync(
        $"class C {{ void M(Customer customer, string name) {{ customer.Email = {value}; Console.WriteLine({{|DT1002:customer.Email|}}); }} }}");
}
