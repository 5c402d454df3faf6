using DataTags.Analyzers.Flow;
using DataTags.Analyzers.Switches;
using DataTags.Testing;
using DataTags.Testing.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Analyzers.Tests;

/// <summary>Code of <c>tests/ValidCode</c> is fine as it is: each file once was, or could have been, falsely reported.</summary>
public sealed class ValidCodeTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "tests", "ValidCode");

    public static TheoryData<string> Files => FilesOf(Folder);

    public static TheoryData<string> UnboundFiles => FilesOf(Path.Combine(Folder, "Unbound"));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task ValidCode_IsSilent(string file)
    {
        await VerifyAsync<TaggedDataFlowAnalyzer>(file);
        await VerifyAsync<PrivacySwitchAnalyzer>(file);
    }

    /// <summary>Code whose packages are not there: what is unknown is no finding.</summary>
    [Theory]
    [MemberData(nameof(UnboundFiles))]
    public Task UnboundCode_IsSilent(string file)
        => new Verify<TaggedDataFlowAnalyzer>.Test { TestCode = File.ReadAllText(Path.Combine(Folder, "Unbound", file)), CompilerDiagnostics = CompilerDiagnostics.None }.RunAsync();

    private static Task VerifyAsync<TAnalyzer>(string file)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var models = Path.Combine(Folder, Path.ChangeExtension(file, ".datatags"));
        return Verify<TAnalyzer>.VerifyAnalyzerAsync(File.ReadAllText(Path.Combine(Folder, file)), state =>
        {
            if (File.Exists(models))
                state.AdditionalFiles.Add(("valid.datatags", File.ReadAllText(models)));
        });
    }

    private static TheoryData<string> FilesOf(string folder) => [.. Directory.EnumerateFiles(folder, "*.cs").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}
