using System.Collections.Immutable;
using DataTags.Analyzers.Catalog;
using DataTags.Analyzers.Session;
using DataTags.Core;
using DataTags.Core.Tags;
using DataTags.Flow.Findings;
using DataTags.Flow.Guards;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Conditions;

/// <summary>What the code has asked the person before the data gets to a sink.</summary>
/// <param name="Agreed">Purposes the person agrees to on every path to the sink.</param>
/// <param name="Refused">Purposes the person does not agree to there.</param>
internal sealed record ConsentCheck(ImmutableArray<Purpose> Agreed, ImmutableArray<Purpose> Refused)
{
    private static readonly ConsentCheck None = new([], []);

    /// <summary>Whether anything was asked at all.</summary>
    public bool Exists => !Agreed.IsEmpty || !Refused.IsEmpty;

    public static ConsentCheck Along(FlowFinding finding, PrivacySession session, CancellationToken cancellationToken)
    {
        var check = session.MayAsk ? Of(session.Flow.FactsAlong(finding, session.IsGuard, cancellationToken), session) : None;
        // What leads to the sink out of sight may ask itself.
        var sink = (SinkInfo)finding.Sink;
        return new ConsentCheck([.. check.Agreed.Concat(sink.Consents).Distinct()], [.. check.Refused.Concat(sink.Refusals).Distinct()]);
    }

    /// <summary>What is asked, and answered alike, on each of the ways.</summary>
    public static ConsentCheck OnEach(IEnumerable<ImmutableArray<SyntaxNode>> ways, PrivacySession session, CancellationToken cancellationToken)
    {
        ConsentCheck? common = null;
        foreach (var way in session.MayAsk ? ways : [])
        {
            var check = Of(session.Flow.FactsAlong(way, session.IsGuard, cancellationToken), session);
            common = common is null ? check : new ConsentCheck([.. common.Agreed.Intersect(check.Agreed)], [.. common.Refused.Intersect(check.Refused)]);
            // Nothing that is asked further on is asked on all of them: most code asks nothing, and there are many ways.
            if (!common.Exists)
                break;
        }

        return common is null ? None : new ConsentCheck(Named(common.Agreed), Named(common.Refused));
    }

    private static ImmutableArray<Purpose> Named(ImmutableArray<Purpose> purposes)
        => [.. purposes.Where(static purpose => purpose != Purpose.Unspecified).OrderBy(static purpose => purpose)];

    private static ConsentCheck Of(ImmutableArray<BranchFact> facts, PrivacySession session)
    {
        var answers = facts
            .Select(fact => (Guard: session.Guards.Of(fact.Asked)!, Fact: fact))
            .Select(asked => (Purpose: PurposeOf(asked.Guard, asked.Fact), Agreed: asked.Fact.Answer == asked.Guard.When))
            .ToArray();
        return new ConsentCheck(
            [.. answers.Where(static answer => answer.Agreed).Select(static answer => answer.Purpose).Distinct()],
            [.. answers.Where(static answer => !answer.Agreed).Select(static answer => answer.Purpose).Distinct()]);
    }

    /// <summary>Why the answers do not cover a purpose, for the message.</summary>
    public LocalText Against(Purpose purpose) => Refused.Contains(purpose)
        ? Texts.Of("Consent.NotAgreed")
        : Texts.Of("Consent.AskedFor", Agreed.Concat(Refused).Distinct().Select(WordsFor).Aggregate(static (left, right) => Texts.Of("And", left, right)));

    private static LocalText WordsFor(Purpose purpose) => purpose == Purpose.Unspecified ? Texts.Of("Consent.ForSomethingElse") : Texts.Of("Consent.For", purpose);

    private static Purpose PurposeOf(ConsentGuard guard, BranchFact fact)
    {
        if (guard.Purpose != Purpose.Unspecified || guard.Parameter < 0 || guard.Parameter >= fact.Arguments.Length || fact.Asked is not IMethodSymbol method)
            return guard.Purpose;
        return GuardReader.PurposeOf(method.Parameters[guard.Parameter], fact.Arguments[guard.Parameter]);
    }
}
