using DataTags.Analyzers.Flow;
using DataTags.Testing;
using DataTags.Testing.Projects;

namespace DataTags.Analyzers.Tests;

/// <summary>A test of the flow rules over one small domain, with the built-in catalogue and policy.</summary>
internal static class FlowCase
{
    /// <summary>Exactly the marked diagnostics and <paramref name="expected"/> are found in <paramref name="source"/>.</summary>
    public static Task VerifyAsync(string source, params DiagnosticResult[] expected)
        => VerifyAsync(source, static _ => { }, expected);

    /// <summary>As the short form, with stubs, options or projects added by <paramref name="configure"/>.</summary>
    public static Task VerifyAsync(string source, Action<SolutionState> configure, params DiagnosticResult[] expected)
        => Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync(
            source,
            state =>
            {
                state.Sources.Add(("Domain.cs", Domain));
                configure(state);
            },
            expected);

    /// <summary>With the lines of a <c>.datatags</c> file of the project.</summary>
    public static Task VerifyWithModelsAsync(string source, string models, params DiagnosticResult[] expected)
        => VerifyAsync(source, state => state.AdditionalFiles.Add(("privacy.datatags", models)), expected);

    public const string Domain = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading.Tasks;
        global using DataTags;
        global using Microsoft.Extensions.Logging;
        global using Shop;

        namespace Shop;

        public class Customer
        {
            public int Id { get; set; }
            public string Shirt { get; set; } = "";
            [PersonalData] public string Name { get; set; } = "";
            [CustomerData] public string Notes { get; set; } = "";
            [CustomerContactData] public string Email { get; set; } = "";
            [CustomerContactData] public string Phone { get; set; } = "";
            [PaymentData] public string CardNumber { get; set; } = "";
            [AdministratorData] public string AdminLogin { get; set; } = "";
            [InviteeContact] public string FriendEmail { get; set; } = "";
            [SupportData] public string Ticket { get; set; } = "";
            [UsageData] public string LastPage { get; set; } = "";
            [CookieData] public string Visitor { get; set; } = "";
            [Recording] public string Call { get; set; } = "";
            [CredentialData] public string Password { get; set; } = "";
            [BasicContact] public string Contact { get; set; } = "";
            [EncryptionKey] public string Key { get; set; } = "";
        }

        public static class Masking
        {
            [Sanitizer(Strength.Erased)] public static string Erase(string text) => "";
            [Sanitizer(Strength.Masked)] public static string Mask(string text) => text[..1];
            [Sanitizer(Strength.Hash)] public static string Hash(string text) => text;
            [Sanitizer(Strength.Pseudonym)] public static string Pseudonym(string text) => text;
            [Declassified("Reviewed: public by nature")] public static string Publish(string text) => text;
        }
        """;
}
