using System.Collections.Immutable;
using DataTags.Analyzers.Flow;
using DataTags.Analyzers.Purposes;
using DataTags.Core;
using DataTags.Core.Policy;
using DataTags.Flow.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Analyzers.Session;

/// <summary>Collects what a compilation does with tagged data, for reports: all of it, not only what a rule objects to.</summary>
public sealed class DataUseReader
{
    private readonly PrivacySession _session;
    private readonly FindingJudge _judge;
    private readonly CancellationToken _cancellationToken;
    private readonly List<string> _categories = [];
    private readonly List<DataUse> _uses = [];
    private readonly List<KeptDatum> _kept = [];

    private DataUseReader(PrivacySession session, CancellationToken cancellationToken)
        => (_session, _judge, _cancellationToken) = (session, new FindingJudge(session, cancellationToken), cancellationToken);

    public static DataUseFacts Read(Compilation compilation, ImmutableArray<AdditionalText> additionalFiles, CancellationToken cancellationToken)
    {
        var reader = new DataUseReader(PrivacySession.Create(compilation, additionalFiles, cancellationToken), cancellationToken);
        foreach (var tree in compilation.SyntaxTrees.OrderBy(static tree => tree.FilePath, StringComparer.Ordinal))
            reader.Read(tree, compilation.GetSemanticModel(tree));
        return reader.Facts();
    }

    private DataUseFacts Facts()
    {
        var known = _session.Tags.Categories;
        ImmutableArray<string> categories = [.. _categories.Concat(_uses.Select(static use => use.Category)).Distinct()];
        var chart = from row in _session.Policy.Chart
                    from category in categories
                    select new ChartAnswer(row, category, row.Answer(_session.Policy, category, known));
        return new DataUseFacts(
            _session.Policy.PackIds,
            categories,
            [.. chart],
            [.. _uses.Distinct()],
            [.. _kept.Distinct()],
            [.. SilentCells.Of(_session.Policy, known).Where(cell => categories.Contains(cell.Category))]);
    }

    private void Read(SyntaxTree tree, SemanticModel model)
    {
        foreach (var member in tree.GetRoot(_cancellationToken).DescendantNodes().Where(static node => node is PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } or ParameterSyntax))
        {
            if (model.GetDeclaredSymbol(member, _cancellationToken) is { } symbol)
                _categories.AddRange(_session.Tags.Read(symbol).Select(static tag => tag.Category.Name));
        }

        foreach (var declaration in _session.Index.Touching(tree, _cancellationToken))
        {
            foreach (var body in MemberBodies.Of(declaration, model, _cancellationToken))
                ReadReadings(body, model, declaration);
        }

        foreach (var declaration in _session.Index.Relevant(tree, _cancellationToken))
        {
            foreach (var body in MemberBodies.Of(declaration, model, _cancellationToken))
                ReadFlows(body, tree);
        }
    }

    private void ReadReadings(MemberBody body, SemanticModel model, MemberDeclarationSyntax declaration)
    {
        var purposes = _session.Code.PurposesOf(body.Method);
        if (purposes.IsEmpty)
            return;
        foreach (var (name, symbol) in TaggedReadings.In(body, model, declaration, _cancellationToken))
        {
            foreach (var tag in _session.Tags.Read(symbol))
            {
                foreach (var purpose in purposes)
                {
                    var decision = _session.Policy.Decide(new PolicyQuestion(tag.Category.Name, null, purpose), _session.Tags.Categories);
                    var rule = decision.Verdict == Verdict.Deny ? Catalog.RuleIds.CodeReadsDataOfAnotherPurpose : null;
                    _uses.Add(new DataUse(tag.Category.Name, purpose, null, FindingReporter.Name(symbol), "", null, rule, decision, name.GetLocation().GetLineSpan()));
                }
            }
        }
    }

    private void ReadFlows(MemberBody body, SyntaxTree tree)
    {
        var report = _session.Flow.Analyze(body.Method, file: null, _cancellationToken);
        foreach (var finding in report.Flows.Where(finding => finding.At.SyntaxTree == tree && body.Span.Contains(finding.At.Span)))
        {
            if (_judge.QuestionOf(finding, body.Method, out var recipient) is not { } question || question.Strength == Strength.Erased)
                continue;
            var verdict = _judge.Judge(finding, body.Method).FirstOrDefault();
            var decision = verdict?.Decision ?? _session.Policy.Decide(question, _session.Tags.Categories);
            var (datum, sink) = (FindingReporter.Name(finding.Datum), FindingReporter.Name(finding.SinkMethod));
            foreach (var purpose in _session.Policy.Purposes(question, _session.Tags.Categories))
                _uses.Add(new DataUse(question.Category, purpose, question.Kind, datum, sink, recipient?.LegalName ?? question.RecipientId, verdict?.RuleId, decision, finding.At.GetLocation().GetLineSpan()));
            if (question.Keeping is { } keeping)
                _kept.Add(new KeptDatum(question.Category, datum, sink, keeping));
        }
    }
}
