using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DataTags.Testing;

/// <summary>A diagnostic that a test expects. What is not stated is not compared.</summary>
public sealed record DiagnosticResult(string Id)
{
    public DiagnosticSeverity? Severity { get; private init; }

    public string? Message { get; private init; }

    public ImmutableArray<object> Arguments { get; private init; }

    /// <summary>Numbers of <c>{|#n:…|}</c> marks: first the diagnostic's own location, then, if there are more, exactly its additional ones.</summary>
    public ImmutableArray<int> Locations { get; private init; } = [];

    public ImmutableDictionary<string, string?> Properties { get; private init; } = ImmutableDictionary<string, string?>.Empty;

    public static DiagnosticResult CompilerError(string id) => new(id) { Severity = DiagnosticSeverity.Error };

    public static DiagnosticResult CompilerWarning(string id) => new(id) { Severity = DiagnosticSeverity.Warning };

    public DiagnosticResult WithLocation(int number) => this with { Locations = Locations.Add(number) };

    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    public DiagnosticResult WithMessage(string message) => this with { Message = message };

    /// <summary>Arguments of the message format of the rule.</summary>
    public DiagnosticResult WithArguments(params object[] arguments) => this with { Arguments = [.. arguments] };

    /// <summary>A pair of <see cref="Diagnostic.Properties"/>; a null value says that the key is absent.</summary>
    public DiagnosticResult WithProperty(string key, string? value) => this with { Properties = Properties.SetItem(key, value) };
}
