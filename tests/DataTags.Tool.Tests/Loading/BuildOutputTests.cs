using DataTags.Tool.Loading;

namespace DataTags.Tool.Tests.Loading;

public sealed class BuildOutputTests
{
    [Fact]
    public void FirstError_IsThatOfTheProject()
    {
        const string Output = """
            /r/A/A.csproj : warning NU1603: something
            /r/B/B.csproj : error NU1101: Unable to find package X. [/r/S.sln]
            /sdk/x.targets(12,5): error NETSDK1045: The SDK does not support this. [/r/A/A.csproj]
            """;

        Assert.Equal("NU1101: Unable to find package X", BuildOutput.FirstError(Output, "/r/B/B.csproj"));
        Assert.Equal("NETSDK1045: The SDK does not support this", BuildOutput.FirstError(Output, "/r/A/A.csproj"));
        Assert.Null(BuildOutput.FirstError(Output, "/r/C/C.csproj"));
    }

    [Fact]
    public void SdkThatIsNotInstalled_IsTheReasonForEveryProject()
    {
        const string Output = """
            The command could not be loaded, possibly because:
              * You intended to execute a .NET SDK command:
                  A compatible .NET SDK was not found.

            Requested SDK version: 8.0.0
            global.json file: /r/global.json

            Installed SDKs:
            """;

        Assert.Equal("the .NET SDK 8.0.0 that /r/global.json asks for is not installed", BuildOutput.FirstError(Output, "/r/A/A.csproj"));
    }
}
