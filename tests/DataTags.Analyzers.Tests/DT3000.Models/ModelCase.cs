using DataTags.Analyzers.Models;
using DataTags.Testing;
using DataTags.Testing.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Analyzers.Tests.Models;

/// <summary>A test of the rules on <c>.datatags</c> files: marks stand in the file itself.</summary>
internal static class ModelCase
{
    private const string Code = """
        namespace Acme
        {
            public class Contact
            {
                public string Email { get; set; } = "";
                public void Send(string text, int times) { }
            }
        }
        """;

    public static Task VerifyAsync(string models, params DiagnosticResult[] expected)
        => Verify<ModelFileAnalyzer>.VerifyAnalyzerAsync(Code, state => state.AdditionalFiles.Add(("privacy.datatags", models)), expected);

    /// <summary>What is found in the file.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> FindAsync(string models)
    {
        var compilation = CSharpCompilation.Create("Models", [CSharpSyntaxTree.ParseText(Code)], TestReferences.Default, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var options = new AnalyzerOptions([new ModelText("privacy.datatags", models)]);
        return await compilation.WithAnalyzers([new ModelFileAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
    }

    private sealed class ModelText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    /// <summary>The file as the flow rules see it: what is wrong in it must not take away what is right.</summary>
    public static Task VerifyTheRestCountsAsync(string wrongLine)
        => FlowCase.VerifyWithModelsAsync(
            """
            namespace Acme
            {
                public class Contact
                {
                    public string Email { get; set; } = "";
                    public void Send(string text, int times) { }
                }

                class C
                {
                    void M(Contact contact) => contact.Send({|DT1002:contact.Email|}, 1);
                }
            }
            """,
            $"""
            tag Acme.Contact.Email CustomerContactData
            {wrongLine}
            sink Acme.Contact.Send(text, times) text Logging
            """);
}
