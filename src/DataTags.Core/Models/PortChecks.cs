using System.Collections.Immutable;
using DataTags.Core.Language;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Core.Models;

/// <summary>Whether the parameters that the ports of a line name exist on any member it means.</summary>
internal static class PortChecks
{
    public static IEnumerable<ModelError> Of(MemberStatement statement, ImmutableArray<ISymbol> symbols, ModelFile file)
    {
        // What carries an attribute, and the lines of a type, have no parameters to look at.
        if (statement.Pattern.IsAttribute || symbols.Any(static symbol => symbol is INamedTypeSymbol))
            yield break;

        foreach (var (parameter, span) in ParametersOf(statement))
        {
            if (symbols.Any(symbol => new ModelMatch(statement, symbol).OrdinalOf(parameter) >= 0))
                continue;

            var names = symbols.SelectMany(static symbol => PatternMatching.Parameters(symbol)).Select(static p => p.Name).Distinct().ToList();
            yield return file.ErrorAt(
                ModelErrorKind.UnknownSymbol,
                span,
                $"'{statement.Pattern.MemberName}' has no parameter '{parameter}'{NearestWord.Suggestion(parameter, names)}");
        }

        foreach (var error in ConstantChecks.Of(statement, symbols))
            yield return file.ErrorAt(ModelErrorKind.UnknownSymbol, error.Span, error.Message);
    }

    private static IEnumerable<(string Parameter, TextSpan Span)> ParametersOf(MemberStatement statement)
    {
        foreach (var port in PortsOf(statement))
        {
            if (port.Root == PortRoot.Argument)
                yield return (port.Name!, port.Span);

            foreach (var step in port.Steps)
            {
                if (step.Kind is StepKind.Keyed or StepKind.At or StepKind.From or StepKind.Upto || step is { Kind: StepKind.Named, Name: not "this" })
                    yield return (step.Name!, port.Span);
            }
        }

        if (statement is SinkStatement { Template: { } template })
            yield return (template, statement.Span);

        if (statement is GuardStatement { Parameter: { } guarded })
            yield return (guarded, statement.Span);
    }

    private static IEnumerable<PortPath> PortsOf(MemberStatement statement) => statement switch
    {
        SourceStatement source => source.Conditions.Select(static condition => condition.Port).Prepend(source.Port),
        SinkStatement sink => sink.Ports.Concat(sink.Hosts).Concat(sink.Conditions.Select(static condition => condition.Port)),
        FlowStatement flow => flow.Rules.SelectMany(static rule => new[] { rule.From, rule.To }).Concat(flow.Conditions.Select(static condition => condition.Port)),
        RegionSettingStatement setting => [setting.Port],
        SanitizerStatement sanitizer => [sanitizer.Port],
        SwitchStatement { Conditions: var conditions } => conditions.Select(static condition => condition.Port),
        DevelopmentStatement { Conditions: var conditions } => conditions.Select(static condition => condition.Port),
        _ => [],
    };
}
