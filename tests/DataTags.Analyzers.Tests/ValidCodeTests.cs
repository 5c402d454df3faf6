using DataTags.Analyzers.Flow;
using DataTags.Analyzers.Switches;
using DataTags.Testing;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Analyzers.Tests;

/// <summary>Code of <c>tests/ValidCode</c> is fine as it is: each file once was, or could have been, falsely reported.</summary>
public sealed class ValidCodeTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "tests", "ValidCode");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.cs").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task ValidCode_IsSilent(string file)
    {
        await VerifyAsync<TaggedDataFlowAnalyzer>(file);
        await VerifyAsync<PrivacySwitchAnalyzer>(file);
    }

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
}
