using DataTags.Analyzers.Flow;
using DataTags.Testing;
using DataTags.Testing.Projects;

namespace DataTags.Analyzers.Tests.Flow;

/// <summary>A library that tags nothing still leads what it is handed to sinks, and says so to its users.</summary>
public sealed class UntaggedLibraryTests
{
    private const string Library = """
        using System; using System.Threading.Tasks; using Microsoft.Extensions.Logging;
        namespace Library;
        public interface INotes { void Write(string text); }
        public sealed class Notes(ILogger<Notes> logger) : INotes
        {
            public void Write(string text) => Add("note: " + text);
            public void Skip(string text) => Add("length: " + text.Length);
            private void Add(string line) => logger.LogInformation("{Line}", line);
        }
        public static class Checks { public static void Fail(string text) => throw new InvalidOperationException($"bad: {text}"); }
        """;

    private const string Frame = """
        using DataTags; using Library;
        public sealed class Account { [CustomerContactData] public string Email { get; set; } = ""; public int Id { get; set; } }
        public sealed class Page(Notes notes, INotes face)
        {
            public void Show(Account account) { #BODY# }
        }
        """;

    public static TheoryData<string, ReferenceForm> Cases
    {
        get
        {
            var cases = new TheoryData<string, ReferenceForm>();
            foreach (var form in Enum.GetValues<ReferenceForm>())
            {
                cases.Add("notes.Write({|DT1002:account.Email|});", form);
                cases.Add("face.Write({|DT1002:account.Email|});", form);
                cases.Add("Checks.Fail({|DT1014:account.Email|});", form);
                cases.Add("notes.Skip(account.Email);", form);
                cases.Add("notes.Write(account.Id.ToString());", form);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public Task SinkWrappedInALibraryWithoutTags_IsKnown(string body, ReferenceForm form)
        => Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync(Frame.Replace("#BODY#", body, StringComparison.Ordinal), state =>
        {
            var library = state.Project("Library");
            library.Sources.Add(Library);
            library.ReferenceForm = form;
            library.Generators.Add(new SummaryGenerator());
        });
}
