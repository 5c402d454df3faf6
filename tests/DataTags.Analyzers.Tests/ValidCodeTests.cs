using DataTags.Analyzers.Flow;
using DataTags.Testing;

namespace DataTags.Analyzers.Tests;

/// <summary>Code of <c>tests/ValidCode</c> is fine as it is: each file once was, or could have been, falsely reported.</summary>
public sealed class ValidCodeTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "tests", "ValidCode");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.cs").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public Task ValidCode_IsSilent(string file)
    {
        var models = Path.Combine(Folder, Path.ChangeExtension(file, ".datatags"));
        return Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync(File.ReadAllText(Path.Combine(Folder, file)), state =>
        {
            if (File.Exists(models))
                state.AdditionalFiles.Add(("valid.datatags", File.ReadAllText(models)));
        });
    }
}
