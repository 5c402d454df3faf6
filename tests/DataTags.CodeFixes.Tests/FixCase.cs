using DataTags.Analyzers.Flow;
using DataTags.Testing;
using DataTags.Testing.Projects;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DataTags.CodeFixes.Tests;

/// <summary>A small domain and the test of a fix over it, with the true analyzer.</summary>
internal static class FixCase<TFix>
    where TFix : CodeFixProvider, new()
{
    public static Task FixesAsync(string before, string after, string? key = null, Action<CodeFixTest>? configure = null)
        => Verify<TaggedDataFlowAnalyzer, TFix>.VerifyCodeFixAsync(before, after, key, test =>
        {
            AddDomain(test.TestState);
            test.DisabledDiagnostics.Add("DT2001");
            configure?.Invoke(test);
        });

    public static Task OffersNothingAsync(string source, string? key = null)
        => Verify<TaggedDataFlowAnalyzer, TFix>.VerifyNoCodeFixAsync(source, key, AddDomain);

    public static Task OffersAsync(string source, params string[] keys)
        => Verify<TaggedDataFlowAnalyzer, TFix>.VerifyOfferedAsync(source, AddDomain, keys);

    private static void AddDomain(SolutionState state)
    {
        state.Sources.Add(("Domain.cs", Domain.Source));
        state.Sources.Add(("Masks.cs", RuntimeMasks.Source));
    }
}

internal static class Domain
{
    public const string Source = """
        using System;
        using System.Net;
        using DataTags;

        namespace Shop
        {
            public class Customer
            {
                public string Id { get; set; } = "";
                [CustomerContactData] public string Email { get; set; } = "";
                [CustomerContactData] public string? Phone { get; set; }
                [PaymentData] public string CardNumber { get; set; } = "";
                [CustomerContactData] public int Age { get; set; }
                [CustomerContactData] public DateTime Birth { get; set; }
                [CustomerData] public IPAddress? LastAddress { get; set; }
                public Customer? Partner { get; set; }
            }

            public class Account
            {
                public string Id { get; set; } = "";
                [CustomerContactData] public string Email { get; set; } = "";
                [Sanitizer(Strength.Masked)] public Account Redacted() => new() { Id = Id };
                [Sanitizer(Strength.Masked)] public string ToLogString() => Id;
            }

            public interface ISinks
            {
                void Ads([Sink(SinkKind.Advertising)] string text);
                void Log([Sink(SinkKind.Logging)] string text, int level = 0);
                void LogAll([Sink(SinkKind.Logging)] params object?[] values);
                void LogAny<T>([Sink(SinkKind.Logging)] T value);
                void LogNumber([Sink(SinkKind.Logging)] int value);
                void LogRef([Sink(SinkKind.Logging)] in string value);
                [Sink(SinkKind.Logging)] string Subject { get; set; }
            }

            public class Entry
            {
                public Entry([Sink(SinkKind.Logging)] string text) { }
            }
        }

        """;
}
