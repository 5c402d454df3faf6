using DataTags.Analyzers.Flow;
using DataTags.Testing;
using DataTags.Testing.Projects;

namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>A logger that no line names: what a project says of it counts, its name alone does not.</summary>
public sealed class LooksLikeALoggerTests
{
    private const string Library = """
        namespace Unknown.Logging;
        public interface ILog { void Info(string message, params object[] args); void Error(string message, System.Exception error); }
        """;

    [Fact]
    public Task NameAlone_IsNoSink() => CheckAsync("log.Info(\"{0}\", account.Email);", "");

    [Fact]
    public Task LineOfTheProject_MakesItOne() => CheckAsync("log.Info(\"{0}\", {|DT1002:account.Email|}); log.Info(\"{0}\", account.Id);", "sink *.ILog.*(*) * Logging");

    private static Task CheckAsync(string body, string lines) => Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync(
        $$"""
        using DataTags; using Unknown.Logging;
        public sealed class Account { [CustomerContactData] public string Email { get; set; } = ""; public int Id { get; set; } }
        public sealed class Page(ILog log) { public void Show(Account account) { {{body}} } }
        """,
        state =>
        {
            state.AdditionalFiles.Add(("own.datatags", lines));
            var library = state.Project("Unknown.Logging");
            library.Sources.Add(Library);
            library.ReferenceForm = ReferenceForm.Metadata;
        });
}
