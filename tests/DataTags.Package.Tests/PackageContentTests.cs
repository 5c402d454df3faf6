using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using DataTags.Package.Tests.Kit;
using DataTags.Testing;

namespace DataTags.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class PackageContentTests(PackageFixture fixture)
{
    private static readonly string[] AnalyzerDlls = ["DataTags.Analyzers.dll", "DataTags.CodeFixes.dll", "DataTags.Core.dll", "DataTags.Flow.dll", "DataTags.Generators.dll"];

    private static readonly string[] MessageDlls = ["de/DataTags.Analyzers.resources.dll", "de/DataTags.CodeFixes.resources.dll", "nl/DataTags.Analyzers.resources.dll", "nl/DataTags.CodeFixes.resources.dll"];

    [Fact]
    public void Package_HoldsEachFileOfTheLayoutAndNothingElse()
    {
        using var package = ZipFile.OpenRead(fixture.Feed.LibraryPackage);
        var files = package.Entries.Select(entry => entry.FullName).Where(IsContent).Order(StringComparer.Ordinal);

        Assert.Equal(
            new[]
            {
                "DataTags.nuspec", "README.md",
                "build/DataTags.props", "build/DataTags.targets", "buildTransitive/DataTags.props", "buildTransitive/DataTags.targets",
                "config/DataTags.Audit.globalconfig", "config/DataTags.Default.globalconfig", "config/DataTags.Enforce.globalconfig",
                "lib/net8.0/DataTags.Attributes.dll", "lib/net8.0/DataTags.Attributes.xml",
                "lib/netstandard2.0/DataTags.Attributes.dll", "lib/netstandard2.0/DataTags.Attributes.xml",
            }
            .Concat(AnalyzerDlls.Concat(MessageDlls).Select(static name => "analyzers/dotnet/cs/" + name))
            .Order(StringComparer.Ordinal),
            files);
    }

    [Fact]
    public void Analyzers_ReferenceRoslynTheFrameworkAndEachOtherOnly()
    {
        using var package = ZipFile.OpenRead(fixture.Feed.LibraryPackage);
        foreach (var entry in package.Entries.Where(static entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal)))
        {
            foreach (var reference in ReferencesOf(entry))
            {
                Assert.True(
                    AnalyzerDlls.Contains(reference + ".dll") || reference == "netstandard" || reference.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
                    || reference is "System.Collections.Immutable" or "System.Composition.AttributedModel" or "System.Memory" or "System.Reflection.Metadata",
                    $"{entry.Name} needs {reference}, which no compiler brings along");
            }
        }
    }

    [Fact]
    public void Library_CarriesItsDocumentationForBothFrameworks()
    {
        using var package = ZipFile.OpenRead(fixture.Feed.LibraryPackage);
        foreach (var framework in new[] { "netstandard2.0", "net8.0" })
        {
            using var stream = package.GetEntry($"lib/{framework}/DataTags.Attributes.xml")!.Open();
            var documented = XDocument.Load(stream).Descendants("member").Select(static member => (string?)member.Attribute("name"));
            Assert.Contains("T:DataTags.PaymentDataAttribute", documented);
            Assert.Contains("T:DataTags.SanitizerAttribute", documented);
        }
    }

    [Fact]
    public void Nuspec_NamesLicenceAndReadmeAndNeedsNoOtherPackage()
    {
        using var package = ZipFile.OpenRead(fixture.Feed.LibraryPackage);
        using var stream = package.GetEntry("DataTags.nuspec")!.Open();
        var nuspec = XDocument.Load(stream);
        var space = nuspec.Root!.Name.Namespace;
        var metadata = nuspec.Root.Element(space + "metadata")!;

        Assert.Equal(("MIT", "expression"), (metadata.Element(space + "license")!.Value, metadata.Element(space + "license")!.Attribute("type")!.Value));
        Assert.Equal("README.md", metadata.Element(space + "readme")!.Value);
        Assert.Equal(fixture.Feed.Version, metadata.Element(space + "version")!.Value);
        Assert.Null(metadata.Element(space + "developmentDependency"));
        Assert.Empty(metadata.Descendants(space + "dependency"));
        Assert.Equal([".NETStandard2.0", "net8.0"], metadata.Descendants(space + "group").Select(static group => group.Attribute("targetFramework")!.Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Audit")]
    [InlineData("Enforce")]
    public void Preset_SetsEveryRuleThereIs(string mode)
    {
        var releases = new[] { "Shipped", "Unshipped" }.SelectMany(static state => File.ReadLines(RepositoryRoot.Combine("src", "DataTags.Analyzers", $"AnalyzerReleases.{state}.md")));
        // The gate's own rule is raised by the build and hence in no release file.
        var rules = releases.Where(static line => line.StartsWith("DT", StringComparison.Ordinal)).Select(static line => line[..6]).Append("DT9001");

        Assert.Equal(rules.Order(StringComparer.Ordinal), SeveritiesOf(mode).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AuditPreset_BreaksNoBuild_AndEnforceLetsNoFlowPass()
    {
        Assert.All(SeveritiesOf("Audit").Values, static severity => Assert.Equal("suggestion", severity));
        Assert.All(SeveritiesOf("Enforce").Where(static rule => rule.Key.StartsWith("DT1", StringComparison.Ordinal)), static rule => Assert.Equal("error", rule.Value));
    }

    [Fact]
    public void DefaultPreset_LeavesEachFlowTheSeverityOfItsClause() =>
        Assert.DoesNotContain(SeveritiesOf("Default").Keys, static id => id.StartsWith("DT1", StringComparison.Ordinal));

    private Dictionary<string, string> SeveritiesOf(string mode)
    {
        using var package = ZipFile.OpenRead(fixture.Feed.LibraryPackage);
        using var reader = new StreamReader(package.GetEntry($"config/DataTags.{mode}.globalconfig")!.Open());
        return reader.ReadToEnd().Split('\n')
            .Select(static line => line.Split(" = "))
            .Where(static parts => parts.Length == 2 && parts[0].StartsWith("dotnet_diagnostic.", StringComparison.Ordinal))
            .ToDictionary(static parts => parts[0].Split('.')[1], static parts => parts[1].TrimEnd());
    }

    private static bool IsContent(string path) => !path.StartsWith("_rels/", StringComparison.Ordinal) && !path.StartsWith("package/", StringComparison.Ordinal) && path != "[Content_Types].xml";

    private static IReadOnlyList<string> ReferencesOf(ZipArchiveEntry entry)
    {
        using var stream = new MemoryStream();
        using (var content = entry.Open())
            content.CopyTo(stream);

        stream.Position = 0;
        using var reader = new PEReader(stream);
        var metadata = reader.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }
}
