using DataTags.Analyzers.Models;
using DataTags.Testing;

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
