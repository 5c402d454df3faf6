using System.Collections.Immutable;
using DataTags.Core.Collections;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Tags;

namespace DataTags.Core.Policy;

/// <summary>
/// Answers policy questions from the packs in use. Total and deterministic: the packs of the highest precedence that have a line for
/// the question decide (see <see cref="PackRanking"/>); where all are silent, the default of the first pack that declares one.
/// Data that serves several purposes must be allowed all of them.
/// </summary>
public sealed class PolicyEvaluator
{
    private readonly ImmutableArray<PolicyPack> _packs;
    private readonly CategorySet _categories;
    private readonly RecipientDirectory _recipients;

    private PolicyEvaluator(ImmutableArray<PolicyPack> packs, CategorySet categories, RecipientDirectory recipients)
    {
        _packs = packs;
        _categories = categories;
        _recipients = recipients;
    }

    /// <summary>Ids of the packs in use, the most authoritative first.</summary>
    public ImmutableArray<string> PackIds => [.. _packs.Select(static pack => pack.Id)];

    /// <param name="packsAndUserFiles">All files with policies or recipients, in any order; models in them are ignored.</param>
    public static PolicyEvaluator Create(ImmutableArray<ModelFile> packsAndUserFiles, CategorySet categories)
    {
        var userFirst = packsAndUserFiles.OrderBy(static file => file.IsBuiltIn).ToImmutableArray();
        return new PolicyEvaluator(PackSelection.InUse(userFirst), categories, RecipientDirectory.Create(userFirst));
    }

    /// <summary>The rows of the chart of the first pack in use that has one; else a row for each purpose.</summary>
    public ImmutableArray<ChartRow> Chart =>
        _packs.FirstOrDefault(static pack => pack.Chart.Count > 0) is { } pack
            ? [.. pack.Chart.Select(static row => new ChartRow(row.Title, row.Purposes, row.Clause?.Id))]
            : [.. EnumWords<Purpose>.All.Where(static purpose => purpose != Purpose.Unspecified).Select(static purpose => new ChartRow(ChartRow.Words(purpose.ToString()), ImmutableArray.Create(purpose), null))];

    /// <summary>The purposes that a question is judged by.</summary>
    public ImmutableArray<Purpose> Purposes(PolicyQuestion question, CategorySet categories) => [.. PurposesOf(question, RecipientOf(question), categories)];

    public PolicyDecision Decide(PolicyQuestion question) => Decide(question, _categories);

    /// <param name="categories">Categories that may have become known since the evaluator was made.</param>
    public PolicyDecision Decide(PolicyQuestion question, CategorySet categories)
    {
        if (question.Strength == Strength.Erased)
            return new PolicyDecision(Verdict.Allow, PolicySeverity.None, PolicyPack.DefaultClause, "Nothing is left of the data.", FirstPack, EquatableArray<PolicyCondition>.Empty);

        var recipient = RecipientOf(question);
        PolicyDecision? strictest = null;
        foreach (var purpose in PurposesOf(question, recipient, categories))
        {
            var decision = DecideFor(purpose, question, recipient, categories);
            if (strictest is null || Strictness.Of(decision) > Strictness.Of(strictest))
                strictest = decision;
        }

        return strictest!;
    }

    /// <summary>
    /// What the policy asks of every use and this one does not do: of each condition the line of the highest rank and the nearest category. Apart from
    /// <see cref="Decide(PolicyQuestion)"/>, for a use may be lawful and still take the open road.
    /// </summary>
    public ImmutableArray<PolicyDecision> Obligations(PolicyQuestion question, CategorySet categories)
    {
        if (question.Strength == Strength.Erased)
            return [];

        var recipient = RecipientOf(question);
        var asked = question with { IsRegisterKept = question.IsRegisterKept || _recipients.IsRegister };
        var unmet =
            from purpose in PurposesOf(asked, recipient, categories)
            from pack in _packs
            from document in pack.WithExtended()
            from obligation in document.Obligations(purpose, asked, recipient, categories)
            orderby pack.Precedence descending, document.Precedence descending, obligation.Distance
            group obligation.Decision with { PackId = pack.Id, Purpose = purpose } by (obligation.Kind, purpose) into lines
            let highest = lines.First()
            where highest.Verdict == Verdict.Require
            group highest by lines.Key.Kind into purposes
            select purposes.First();
        return [.. unmet];
    }

    /// <summary>The definition by which nothing is of both categories; null when nothing says so.</summary>
    public Contradiction? Contradicting(string category, string other, CategorySet categories)
    {
        foreach (var pack in _packs)
        {
            foreach (var document in pack.WithExtended())
            {
                foreach (var line in document.Definitions)
                {
                    if (Means(line, category, other) || Means(line, other, category))
                        return new Contradiction(pack.Id, document.Id, ClauseReference.IdOf(line.Clause.Id), document.TextOf(line.Clause.Id));
                }
            }
        }

        return null;

        // Data in a context that another document defines is not what this one means by the name.
        static bool IsContext(string name) => name.IndexOf('.') >= 0;

        bool Means(DisjointStatement line, string one, string two) => !IsContext(one) && !IsContext(two) && categories.IsA(one, line.Category.Name) && line.Others.Any(name => categories.IsA(two, name.Name));
    }

    /// <summary>What other documents in use say of the same question to the contrary, the highest rank first; empty when practice or nothing decided.</summary>
    public ImmutableArray<OverruledClause> Overruled(PolicyQuestion question, PolicyDecision decision, CategorySet categories)
    {
        var documents = Documents;
        if (decision.IsSilence || decision.PackId == PackSelection.ProjectPack || documents.FirstOrDefault(pack => pack.Id == decision.DocumentId) is not { } winner)
            return [];

        var recipient = RecipientOf(question);
        var winning = winner.AskOwnLines(decision.Purpose, question, recipient, categories);
        return
        [
            .. from pack in documents
               where pack != winner && pack.Precedence <= winner.Precedence
               let opinion = pack.AskOwnLines(decision.Purpose, question, recipient, categories)
               where opinion is { Decision.IsSilence: false } && opinion.Value.Decision.Verdict != decision.Verdict
               // A sentence on purposes does not deny what another says of a kind of sink.
               where winning is not { NamesKinds: true } || opinion.Value.NamesKinds
               // Of equal documents the one that speaks of the very data is no rival to one that speaks of data at large.
               where pack.Precedence < winner.Precedence || opinion.Value.Distance == winning?.Distance
               orderby pack.Precedence descending
               select new OverruledClause(pack.Id, opinion.Value.Decision.ClauseId, opinion.Value.Decision.Verdict, pack.Precedence, winner.Precedence),
        ];
    }

    /// <summary>The sentence behind a decision in a language such as <c>de</c>, as far as the policy has it in that language.</summary>
    public string ClauseText(PolicyDecision decision, string language) => ClauseText(decision.DocumentId, decision.ClauseId, language) ?? decision.ClauseText;

    /// <summary>The sentence behind a contradiction in a language such as <c>de</c>, as far as the policy has it in that language.</summary>
    public string ClauseText(Contradiction contradiction, string language) => ClauseText(contradiction.DocumentId, contradiction.ClauseId, language) ?? contradiction.ClauseText;

    private string? ClauseText(string documentId, string clause, string language) =>
        _packs.SelectMany(static pack => pack.WithExtended()).FirstOrDefault(pack => pack.Id == documentId) is { } document
            ? document.Clauses.Find(clause, document, language) ?? CitedText(document, clause, language)
            : null;

    private static string? CitedText(PolicyPack document, string clause, string language) =>
        document.Known.Select(pack => pack.Clauses.Text(clause, language)).FirstOrDefault(static text => text is not null);

    private string FirstPack => _packs.IsEmpty ? "" : _packs[0].Id;

    private ImmutableArray<PolicyPack> Documents =>
        [.. _packs.SelectMany(static pack => pack.WithExtended()).Where(static pack => pack is { HasRules: true, IsPractice: false }).Distinct()];

    private Recipient? RecipientOf(PolicyQuestion question) => question.RecipientId is { } id ? _recipients.ById(id) : null;

    private IEnumerable<Purpose> PurposesOf(PolicyQuestion question, Recipient? recipient, CategorySet categories)
    {
        var purposes = StatedPurposes(question);
        if (recipient is not null && question.Purpose == Purpose.Unspecified)
            purposes = [.. purposes.Concat(recipient.Purposes.Select(purpose => purposes.IsEmpty ? GivenFor(question.Category, purpose, categories) : purpose)).Distinct()];
        if (purposes.IsEmpty)
            purposes = [question.Kind is { } kind ? GivenFor(question.Category, UsualPurpose(kind), categories) : Purpose.Unspecified];

        // What goes to an advertising network advertises, whatever the code says of itself.
        return question.Kind == SinkKind.Advertising ? [.. purposes.Append(Purpose.Advertising).Distinct()] : purposes;
    }

    private static ImmutableArray<Purpose> StatedPurposes(PolicyQuestion question)
        => question.Purpose != Purpose.Unspecified ? [question.Purpose] : [.. question.CodePurposes.Distinct()];

    private Purpose UsualPurpose(SinkKind kind)
    {
        foreach (var pack in _packs)
        {
            if (pack.PurposeOf(kind) is { } purpose)
                return purpose;
        }

        return KindPurposes.Of(kind) ?? Purpose.Unspecified;
    }

    /// <summary>What a service delivers and tells it does for what the data was given for.</summary>
    private Purpose GivenFor(string category, Purpose usual, CategorySet categories)
    {
        if (usual is not (Purpose.Deliver or Purpose.ServiceMessage))
            return usual;

        var given = from pack in _packs
                    from document in pack.WithExtended()
                    from pair in document.Given
                    where categories.IsA(category, pair.Category.Name)
                    select (Purpose?)pair.Purpose;
        return given.FirstOrDefault() ?? usual;
    }

    /// <summary>What may be done with the data may be done with anything made of it.</summary>
    private PolicyDecision DecideFor(Purpose purpose, PolicyQuestion question, Recipient? recipient, CategorySet categories)
    {
        var decision = Answer(purpose, question, recipient, categories);
        if (decision.Verdict == Verdict.Allow || question.Strength == Strength.None)
            return decision;

        var inClear = Answer(purpose, question with { Strength = Strength.None }, recipient, categories);
        return inClear.Verdict == Verdict.Allow ? inClear : decision;
    }

    private PolicyDecision Answer(Purpose purpose, PolicyQuestion question, Recipient? recipient, CategorySet categories)
    {
        if (PackRanking.Ask(_packs, purpose, question, recipient, categories) is { } opinion)
            return opinion.Decision with { PackId = opinion.Document.Id };

        var silence = _packs.Select(static pack => pack.Fallback() is { } decision ? decision with { PackId = pack.Id } : null).FirstOrDefault(static decision => decision is not null)
            ?? new PolicyDecision(Verdict.Review, PolicySeverity.Suggestion, PolicyPack.DefaultClause, PolicyPack.Silence, FirstPack, EquatableArray<PolicyCondition>.Empty);
        return silence with { Purpose = purpose };
    }
}
