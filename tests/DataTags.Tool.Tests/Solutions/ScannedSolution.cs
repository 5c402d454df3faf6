using DataTags.Tool.Scanning;
using DataTags.Tool.Tests.Kit;

namespace DataTags.Tool.Tests.Solutions;

/// <summary>
/// One solution with everything that goes wrong in real ones, scanned once for all tests: a library for two frameworks, an application that leaks what
/// the library tags, a project with a file that does not compile, one whose package does not exist, one whose file is gone and one that is not XML.
/// </summary>
public sealed class ScannedSolution : IAsyncLifetime
{
    private readonly TempTree _tree = new();

    public ScanResult Result { get; private set; } = null!;

    public ScanResult SecondResult { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var attributes = typeof(PaymentDataAttribute).Assembly.Location;
        _tree
            // No package source at all: what is not installed with the SDK cannot be restored, at once and on every machine.
            .With("NuGet.config", "<configuration><packageSources><clear /></packageSources></configuration>")
            .With("Directory.Build.props", $"""
                <Project>
                  <PropertyGroup><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><NuGetAudit>false</NuGetAudit></PropertyGroup>
                  <ItemGroup><Reference Include="{attributes}" /></ItemGroup>
                </Project>
                """)
            .With("All.slnx", """
                <Solution>
                  <Project Path="Lib/Lib.csproj" /><Project Path="App/App.csproj" /><Project Path="Broken/Broken.csproj" />
                  <Project Path="NoPackage/NoPackage.csproj" /><Project Path="Gone/Gone.csproj" /><Project Path="NoXml/NoXml.csproj" />
                </Solution>
                """)
            .With("shop.datatags", "tag Legacy.Row.Mail CustomerContactData\ntag Legacy.Rwo.Mail CustomerContactData\n")
            .With("Lib/Lib.csproj", Library("""
                <TargetFrameworks>net9.0;net10.0</TargetFrameworks>
                <!-- Its targeting pack is a package. -->
                <DisableImplicitFrameworkReferences Condition="'$(TargetFramework)' == 'net9.0'">true</DisableImplicitFrameworkReferences>
                """))
            .With("Lib/Card.cs", """
                namespace Lib;
                public sealed class Card { [DataTags.PaymentData] public string Number { get; set; } = ""; }
                #if NET10_0_OR_GREATER
                public static class OnlyNew { public static string Describe(Card card) => "card " + card.Number; }
                #endif
                """)
            .With("App/App.csproj", Library("<TargetFramework>net10.0</TargetFramework>", """<ProjectReference Include="../Lib/Lib.csproj" />"""))
            .With("App/Checkout.cs", """
                using System.Text.RegularExpressions;
                namespace App;
                public static partial class Checkout
                {
                    [GeneratedRegex("[0-9]+")] private static partial Regex Digits();
                    public static void Pay(Lib.Card card) { if (Digits().IsMatch(card.Number)) Console.WriteLine(Lib.OnlyNew.Describe(card)); }
                }
                """)
            .With("Broken/Broken.csproj", Library("<TargetFramework>net10.0</TargetFramework>"))
            .With("Broken/Row.cs", """
                namespace Legacy;
                public sealed class Row { public string Mail { get; set; } = ""; }
                public static class Printer { public static void Print(Row row) { Console.WriteLine(row.Mail); Missing.Call( } }
                """)
            .With("NoPackage/NoPackage.csproj", Library("<TargetFramework>net10.0</TargetFramework>", """<PackageReference Include="No.Such.Package.Anywhere" Version="1.0.0" /><ProjectReference Include="../Lib/Lib.csproj" />"""))
            .With("NoPackage/Export.cs", """
                namespace Legacy { internal sealed class Archive; }
                namespace NoPackage { public static class Export { public static void Run(Lib.Card card) => Console.WriteLine(card.Number); } }
                """)
            .With("NoXml/NoXml.csproj", "<Project")
            .With("NoXml/Code.cs", "namespace NoXml; public sealed class Code;");
        Result = await Scan.RunAsync(new() { Path = _tree.Root });
        SecondResult = await Scan.RunAsync(new() { Path = _tree["All.slnx"], Restore = false });
    }

    public Task DisposeAsync()
    {
        _tree.Dispose();
        return Task.CompletedTask;
    }

    private static string Library(string properties, string items = "") =>
        $"""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>{properties}</PropertyGroup><ItemGroup>{items}</ItemGroup></Project>""";
}
