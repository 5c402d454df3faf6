using DataTags.Analyzers.Integrity;
using DataTags.Analyzers.Session;
using DataTags.Testing.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Analyzers.Tests.Integrity;

/// <summary>DT9011: what cannot be read is not taken for nothing.</summary>
public sealed class DT9011SummaryTests
{
    private const string Line = "sink Library.Mailer.Send(text) text Logging reads=formatted\n";

    [Fact]
    public async Task SummaryOfThisVersion_IsRead()
    {
        var (diagnostics, isRead) = await UseAsync(SummaryCodec.Version, SummaryCodec.Encode(Line));
        Assert.Empty(diagnostics);
        Assert.True(isRead);
    }

    [Fact]
    public async Task NewerSummary_IsIgnoredWithANote()
    {
        var (diagnostics, isRead) = await UseAsync(SummaryCodec.Version + 1, SummaryCodec.Encode(Line));
        Assert.Equal([$"The flow summary of Library is not read: it has version {SummaryCodec.Version + 1}, and this DataTags reads version {SummaryCodec.Version}"], diagnostics);
        Assert.False(isRead);
    }

    [Theory]
    [InlineData("no base 85")]
    [InlineData("AAAA")]
    [InlineData("//////8=")]
    public async Task DamagedSummary_IsIgnoredWithANote(string content)
    {
        var (diagnostics, isRead) = await UseAsync(SummaryCodec.Version, content);
        Assert.Equal(["The flow summary of Library is not read: its content is damaged"], diagnostics);
        Assert.False(isRead);
    }

    /// <summary>What the analyzer says of a reference to a library with that summary, and whether its line counts.</summary>
    private static async Task<(IEnumerable<string> Messages, bool IsRead)> UseAsync(int version, string content)
    {
        var library = Compilation("Library", $$"""[assembly: DataTags.FlowSummary({{version}}, "{{content}}")] namespace Library { [DataTags.NotPersonal("x")] public class Mailer { public void Send(string text) { } } }""");
        using var image = new MemoryStream();
        Assert.True(library.Emit(image).Success);
        image.Position = 0;
        var user = Compilation("User", "class C { }", MetadataReference.CreateFromStream(image));
        var diagnostics = await user.WithAnalyzers([new SummaryReadingAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        Assert.All(diagnostics, static diagnostic => Assert.Equal("DT9011", diagnostic.Id));
        return (diagnostics.Select(static diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)), !ReferencedSummaries.Read(user).IsEmpty);
    }

    private static CSharpCompilation Compilation(string name, string text, params MetadataReference[] references)
        => CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(text)], [.. TestReferences.Default, .. references], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
