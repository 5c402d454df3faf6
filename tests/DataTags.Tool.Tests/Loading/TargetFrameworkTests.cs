using DataTags.Tool.Loading;

namespace DataTags.Tool.Tests.Loading;

public sealed class TargetFrameworkTests
{
    [Theory]
    [InlineData("net8.0;net10.0;netstandard2.0", "net10.0")]
    [InlineData("netstandard2.0;netstandard2.1", "netstandard2.1")]
    [InlineData("net48;net472", "net48")]
    [InlineData("net48;netstandard2.0", "netstandard2.0")]
    [InlineData("netcoreapp3.1;net5.0", "net5.0")]
    [InlineData("net10.0-windows;net10.0", "net10.0")]
    [InlineData("strange", "strange")]
    public void MostRecent_PrefersModernThenNewer(string frameworks, string expected) =>
        Assert.Equal(expected, TargetFramework.MostRecent(frameworks.Split(';')));
}
