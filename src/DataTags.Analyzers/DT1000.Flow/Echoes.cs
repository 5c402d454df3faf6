using System.Collections.Immutable;
using DataTags.Analyzers.Session;
using DataTags.Core;
using DataTags.Core.Language;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Flow;

/// <summary>
/// A URL that was put together by a sink, <c>AddQueryString</c> say, and is then asked for brings the same datum to the same kind of sink twice.
/// Whoever mends the first has mended the second, so only the first is said.
/// </summary>
internal sealed class Echoes(PrivacySession session)
{
    private readonly Dictionary<IMethodSymbol, bool> _handsOn = new(SymbolEqualityComparer.Default);

    public ImmutableArray<FindingVerdict> Without(ImmutableArray<FindingVerdict> verdicts)
    {
        var makers = verdicts.Where(verdict => verdict.Kind == SinkKind.Url && HandsOn(verdict.Finding.SinkMethod)).ToImmutableArray();
        return makers.IsEmpty ? verdicts : verdicts.RemoveAll(verdict => makers.Any(maker => IsEcho(verdict, maker)));
    }

    /// <summary>Whether it is the same to say of the same data, and the data went into the first sink before it came to this one.</summary>
    private static bool IsEcho(FindingVerdict verdict, FindingVerdict maker)
        => (verdict.RuleId, verdict.Category, verdict.Kind, verdict.Strength, verdict.Recipient?.Id, verdict.Decision.ClauseId) == (maker.RuleId, maker.Category, maker.Kind, maker.Strength, maker.Recipient?.Id, maker.Decision.ClauseId)
            && SymbolEqualityComparer.Default.Equals(verdict.Finding.Datum, maker.Finding.Datum)
            && !maker.Finding.At.Span.Contains(verdict.Finding.At.Span)
            && verdict.Finding.Path.Any(step => step.At.SyntaxTree == maker.Finding.At.SyntaxTree && maker.Finding.At.Span.Contains(step.At.Span));

    /// <summary>Whether what the method is given is in what it returns.</summary>
    private bool HandsOn(IMethodSymbol method)
    {
        if (!_handsOn.TryGetValue(method, out var known))
            _handsOn.Add(method, known = session.Models.MatchesOf(method).Any(static match => match.Statement is FlowStatement flow && flow.Rules.Any(IsHandedOn)));
        return known;
    }

    private static bool IsHandedOn(FlowRule rule) => rule.From.Root is PortRoot.Argument or PortRoot.AllArguments && rule.To.Root is PortRoot.Return or PortRoot.This;
}
