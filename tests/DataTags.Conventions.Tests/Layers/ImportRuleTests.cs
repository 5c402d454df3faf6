namespace DataTags.Conventions.Tests.Layers;

/// <summary>Who may import whom. Told from the type references of each DLL, so that no project file can hide one.</summary>
public sealed class ImportRuleTests
{
    private const string Diagnostics = "Microsoft.CodeAnalysis.Diagnostics";

    private static readonly string[] AnalyzerDlls = ["DataTags.Core", "DataTags.Flow", "DataTags.Analyzers", "DataTags.CodeFixes", "DataTags.Generators"];

    // Assemblies every host of analyzers brings along; anything else would have to be shipped and could clash.
    private static readonly string[] BaseLibrary = ["netstandard", "System.Collections.Immutable", "System.Memory", "System.Runtime.CompilerServices.Unsafe", "System.Threading.Tasks.Extensions", "System.Buffers", "System.Numerics.Vectors", "System.Text.Encoding.CodePages"];

    private static readonly string[] Roslyn = ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp"];

    private static readonly string[] Workspaces = ["Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces", "System.Composition.AttributedModel"];

    // Analyzers run inside compilers and editors: they read no files, start nothing, talk to nobody.
    private static readonly string[] ForbiddenTypes =
    [
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.StreamWriter",
        "System.Console", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch", "System.Random", "System.Threading.Timer",
    ];

    public static TheoryData<string> Components => [.. AnalyzerDlls];

    [Fact]
    public void Attributes_UseTheBaseLibraryOnly()
    {
        using var image = AssemblyImage.Open("DataTags.Attributes");
        Assert.All(image.ReferencedAssemblies, name => Assert.True(name is "netstandard" or "mscorlib" || name.StartsWith("System.", StringComparison.Ordinal), name));
    }

    [Theory]
    [InlineData("DataTags.Core")]
    [InlineData("DataTags.Flow", "DataTags.Core")]
    [InlineData("DataTags.Analyzers", "DataTags.Core", "DataTags.Flow")]
    [InlineData("DataTags.Generators", "DataTags.Core")]
    public void Component_RefersToItsLowerLayersOnly(string name, params string[] layers)
    {
        using var image = AssemblyImage.Open(name);
        Assert.Empty(image.ReferencedAssemblies.Except([.. BaseLibrary, .. Roslyn, .. layers], StringComparer.Ordinal));
    }

    [Fact]
    public void CodeFixes_ReferToAnalyzersAndWorkspaces()
    {
        using var image = AssemblyImage.Open("DataTags.CodeFixes");
        Assert.Empty(image.ReferencedAssemblies.Except([.. BaseLibrary, .. Roslyn, .. Workspaces, "DataTags.Analyzers"], StringComparer.Ordinal));
    }

    [Fact]
    public void CodeFixes_KnowIdsAndPropertiesOfTheAnalyzersOnly()
    {
        using var image = AssemblyImage.Open("DataTags.CodeFixes");
        var strangers = image.ReferencedTypes.Where(type => type.Assembly == "DataTags.Analyzers" && type.Namespace != "DataTags.Analyzers.Catalog");
        Assert.Empty(strangers);
    }

    [Fact]
    public void Flow_KnowsTheCollectionsOfCoreOnly()
    {
        using var image = AssemblyImage.Open("DataTags.Flow");
        var strangers = image.ReferencedTypes.Where(type => type.Assembly == "DataTags.Core" && type.Namespace != "DataTags.Core.Collections");
        Assert.Empty(strangers);
    }

    [Theory]
    [InlineData("DataTags.Core")]
    [InlineData("DataTags.Flow")]
    [InlineData("DataTags.Generators")]
    public void Component_KnowsNoDiagnosticAnalyzers(string name)
    {
        using var image = AssemblyImage.Open(name);
        var strangers = image.ReferencedTypes.Where(type => type.Namespace == Diagnostics && !IsOption(type));
        Assert.Empty(strangers);

        // A generator reads its switches through the same options as an analyzer.
        bool IsOption(TypeName type) => name == "DataTags.Generators" && type.Name.StartsWith("AnalyzerConfigOptions", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Components))]
    public void Component_ReadsNoFilesAndStartsNothing(string name)
    {
        using var image = AssemblyImage.Open(name);
        var strangers = image.ReferencedTypes.Where(type => ForbiddenTypes.Contains($"{type.Namespace}.{type.Name}", StringComparer.Ordinal) || type.Namespace.StartsWith("System.Net", StringComparison.Ordinal));
        Assert.Empty(strangers);
    }

    [Theory]
    [MemberData(nameof(Components))]
    public void Component_AsksNothingOfItsSurroundings(string name)
    {
        using var image = AssemblyImage.Open(name);
        var members = image.ReferencedMembers.Where(static member =>
            // Iterators the compiler writes ask for their thread.
            (member.StartsWith("System.Environment.", StringComparison.Ordinal) && member != "System.Environment.get_CurrentManagedThreadId")
            || member is "System.DateTime.get_Now" or "System.DateTime.get_UtcNow" or "System.Globalization.CultureInfo.get_CurrentCulture" or "System.Guid.NewGuid");
        Assert.Empty(members);
    }

    [Theory]
    [MemberData(nameof(Components))]
    public void Component_HasNoStaticStateThatChanges(string name)
    {
        using var image = AssemblyImage.Open(name);
        Assert.Empty(image.AssignableStaticFields);
    }

    [Theory]
    [MemberData(nameof(Components))]
    public void StaticFields_HoldNoGrowingCollections(string name)
    {
        using var image = AssemblyImage.Open(name);

        // A ConditionalWeakTable forgets with its keys, so it is the one cache that may outlive a compilation.
        var growing = image.StaticFields(static _ => true).Where(found =>
            found.Type.StartsWith("System.Collections.Concurrent.", StringComparison.Ordinal)
            || found.Type is "System.Collections.Generic.List`1" or "System.Collections.Generic.Queue`1" or "System.Collections.Generic.Stack`1"
            || found.Type.EndsWith("ConcurrentDictionary`2", StringComparison.Ordinal));
        Assert.Empty(growing);
    }
}
