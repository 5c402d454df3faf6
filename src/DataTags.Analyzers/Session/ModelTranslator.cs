using System.Collections.Immutable;
using DataTags.Core;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Flow;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;
using Port = DataTags.Flow.Models.Port;
using PortRoot = DataTags.Flow.Models.PortRoot;
using SinkReading = DataTags.Flow.Models.SinkReading;

namespace DataTags.Analyzers.Session;

/// <summary>Turns model lines, which speak of names, into the engine's model of one method, which speaks of ordinals and labels.</summary>
internal sealed class ModelTranslator(Labels labels)
{
    public MethodModel? Translate(IMethodSymbol method, ImmutableArray<ModelMatch> matches)
    {
        var edges = ImmutableArray.CreateBuilder<FlowEdge>();
        var sinks = ImmutableArray.CreateBuilder<SinkPort>();
        var sources = ImmutableArray.CreateBuilder<SourcePort>();
        var held = ImmutableArray.CreateBuilder<SinkPort>();
        var movesData = false;
        var hasSink = false;
        byte strength = 0;
        foreach (var match in matches)
        {
            switch (match.Statement)
            {
                case FlowStatement { IsMark: false } flow when !IsSummaryOfCodeInSight(flow, method) && !IsAnsweredByBody(match, method):
                    // What a member throws says nothing of where its result comes from.
                    movesData |= flow.Conditions.Length == 0 && (flow.Rules.IsEmpty || flow.Rules.Any(static rule => rule.To.Root != Core.Language.PortRoot.Throws));
                    AddEdges(edges, flow, match, method);
                    break;
                case SinkStatement sink when !IsSummaryOfCodeInSight(sink, method):
                    hasSink |= AddSinks(sinks, held, sink, match, method);
                    break;
                case SourceStatement source when !IsSummaryOfCodeInSight(source, method):
                    AddSource(sources, source, match, method);
                    break;
                case SanitizerStatement sanitizer when PortOf(sanitizer.Port, match, method) is { Root: PortRoot.Return }:
                    strength = Math.Max(strength, StrengthOf(sanitizer.Strength));
                    break;
            }
        }

        // A line about a method out of sight makes it known: nothing happens but what the lines say. An accessor still stores, and an abstract member still runs what is in sight.
        var isAccessor = method.AssociatedSymbol is IPropertySymbol;
        if (hasSink && !isAccessor && !method.IsAbstract && method.DeclaringSyntaxReferences.IsEmpty)
            movesData = true;
        return edges.Count == 0 && sinks.Count == 0 && sources.Count == 0 && held.Count == 0 && strength == 0 && !movesData
            ? null
            : new MethodModel(edges.ToImmutable(), sinks.ToImmutable(), sources.ToImmutable(), movesData, strength) { Held = held.ToImmutable() };
    }

    /// <summary>Where the code itself is in sight, a summary of it made elsewhere adds nothing.</summary>
    private static bool IsSummaryOfCodeInSight(MemberStatement statement, IMethodSymbol method)
        => ReferencedSummaries.IsSummary(statement.Path) && !method.IsAbstract && !method.DeclaringSyntaxReferences.IsEmpty;

    /// <summary>What the catalogue says of a contract of the framework is no more than a guess at code that is in sight.</summary>
    private static bool IsAnsweredByBody(ModelMatch match, IMethodSymbol method)
        => match.Statement.IsBuiltIn && !method.IsAbstract && !method.DeclaringSyntaxReferences.IsEmpty
            && !SymbolEqualityComparer.Default.Equals(match.Member, MemberNames.Definition(method));

    public static byte StrengthOf(Strength strength) => strength == Strength.Erased ? FlowOptions.Erased : (byte)strength;

    private static void AddEdges(ImmutableArray<FlowEdge>.Builder edges, FlowStatement flow, ModelMatch match, IMethodSymbol method)
    {
        if (ConditionOf(flow.Conditions, match, method) is not { } condition)
            return;
        foreach (var rule in flow.Rules)
        {
            if (PortOf(rule.From, match, method) is { } from && PortOf(rule.To, match, method) is { } to && !IsWriteByGetter(to, method))
                edges.Add(new FlowEdge(from, to, StrengthOf(rule.Strength), ReadingOf(rule.Reading)) { Condition = condition });
        }
    }

    /// <summary>A line about an indexer speaks of both accessors; only the setter stores, or runs what the object overrides for that. What the object keeps, a comparer, both ask.</summary>
    private static bool IsWriteByGetter(Port to, IMethodSymbol method) => method is { MethodKind: MethodKind.PropertyGet, Parameters.IsEmpty: false } && to.Root == PortRoot.This && to.DelegateHolder() is not { Steps.Length: > 1 };

    private static bool AddSinks(ImmutableArray<SinkPort>.Builder sinks, ImmutableArray<SinkPort>.Builder held, SinkStatement sink, ModelMatch match, IMethodSymbol method)
    {
        var info = new SinkInfo(sink.Kind, sink.Recipient, sink.Region, sink.Purpose) { Consents = sink.Consents, Refusals = sink.Refusals, IsChannelOpen = sink.IsChannelOpen };
        var hosts = sink.Hosts.Select(host => PortOf(host, match, method)).OfType<Port>().ToImmutableArray();
        var template = sink.Template is null ? -1 : match.OrdinalOf(sink.Template);
        var any = false;
        if (ConditionOf(sink.Conditions, match, method) is not { } condition)
            return false;
        foreach (var path in sink.Ports)
        {
            var isHeld = path.Steps is [.., { Kind: StepKind.Element }] && (path.Root == Core.Language.PortRoot.Return || (path.Root == Core.Language.PortRoot.Value && method.MethodKind == MethodKind.PropertyGet));
            if (PortOf(isHeld ? path with { Root = Core.Language.PortRoot.Return } : path, match, method) is not { } port)
                continue;
            if (isHeld)
            {
                held.Add(new SinkPort(port with { Steps = port.Steps.RemoveAt(port.Steps.Length - 1) }, ReadingOf(sink.Reading), template, hosts, info, StrengthOf(sink.Strength)) { Condition = condition });
                continue;
            }

            sinks.Add(new SinkPort(port, ReadingOf(sink.Reading), template, hosts, info, StrengthOf(sink.Strength)) { Condition = condition });
            any = true;
        }

        return any;
    }

    /// <summary>A parameter that carries the attribute a sink line speaks of.</summary>
    public static SinkPort SinkOf(SinkStatement sink, IParameterSymbol parameter)
        => new(Port.ForArgument(parameter.Ordinal), ReadingOf(sink.Reading), -1, [], new SinkInfo(sink.Kind, sink.Recipient, sink.Region, sink.Purpose) { Consents = sink.Consents, Refusals = sink.Refusals, IsChannelOpen = sink.IsChannelOpen }, StrengthOf(sink.Strength));

    private void AddSource(ImmutableArray<SourcePort>.Builder sources, SourceStatement source, ModelMatch match, IMethodSymbol method)
    {
        if (PortOf(source.Port, match, method) is not { } port)
            return;
        // An overload without the parameter is another question.
        if (ConditionOf(source.Conditions, match, method) is { } condition)
            sources.Add(new SourcePort(port, [.. source.Categories.Select(category => labels.Of(category.Name))]) { Condition = condition });
    }

    /// <summary>Null where the member lacks a parameter that the line waits for.</summary>
    private static CallCondition? ConditionOf(IReadOnlyList<ConstantCondition> conditions, ModelMatch match, IMethodSymbol method)
    {
        if (conditions.Count == 0)
            return CallCondition.None;
        var receivers = conditions.Where(static condition => condition.Port is { Root: Core.Language.PortRoot.This, Steps.IsEmpty: true }).SelectMany(static condition => condition.Values).ToImmutableArray();
        var members = conditions.Where(static condition => condition.Port is { Root: Core.Language.PortRoot.This, Steps.IsEmpty: false }).Select(static condition => new ConstantMember(condition.Port.Steps[0].Name!, [.. condition.Values])).ToImmutableArray();
        var arguments = conditions.Where(static condition => condition.Port.Root != Core.Language.PortRoot.This).Select(condition => ArgumentOf(condition, match, method)).ToImmutableArray();
        return arguments.All(static argument => argument.Argument >= 0) ? new CallCondition(arguments, receivers, members) : null;
    }

    private static ConstantArgument ArgumentOf(ConstantCondition condition, ModelMatch match, IMethodSymbol method)
    {
        var members = ImmutableArray.CreateBuilder<PassedMember>();
        foreach (var value in condition.Values)
        {
            if (match.Statement is FlowStatement && FlowStatement.IsMember(value, out var holder, out var member) && (holder == "this" || match.OrdinalOf(holder) >= 0))
                members.Add(new PassedMember(holder == "this" ? PassedMember.OfReceiver : match.OrdinalOf(holder), member));
        }

        var ordinal = condition.Port.Root == Core.Language.PortRoot.Value ? Written(match, method) : match.OrdinalOf(condition.Port.Name);
        return new ConstantArgument(ordinal, [.. condition.Values]) { Members = members.ToImmutable() };
    }

    private static SinkReading ReadingOf(Core.SinkReading reading) => reading switch
    {
        Core.SinkReading.Value => SinkReading.Value,
        Core.SinkReading.Text => SinkReading.Text,
        Core.SinkReading.Formatted => SinkReading.Formatted,
        _ => SinkReading.Object,
    };

    private static Port? PortOf(PortPath path, ModelMatch match, IMethodSymbol method)
    {
        var (root, argument) = path.Root switch
        {
            Core.Language.PortRoot.This => (PortRoot.This, -1),
            Core.Language.PortRoot.Return => (PortRoot.Return, -1),
            Core.Language.PortRoot.AllArguments => (PortRoot.AllArguments, -1),
            Core.Language.PortRoot.Nothing => (PortRoot.Nothing, -1),
            Core.Language.PortRoot.Throws => (PortRoot.Throws, -1),
            Core.Language.PortRoot.Value => (PortRoot.Argument, Written(match, method)),
            _ => (PortRoot.Argument, match.OrdinalOf(path.Name)),
        };
        if (root == PortRoot.Argument && (argument < 0 || argument >= method.Parameters.Length))
            return null;
        if (root == PortRoot.Return && method.MethodKind == MethodKind.PropertySet)
            return null;
        var steps = ImmutableArray.CreateBuilder<PortStep>();
        foreach (var step in path.Steps)
        {
            switch (step.Kind)
            {
                case StepKind.Member:
                    steps.Add(new PortStep(PortStepKind.Member, step.Name));
                    break;
                case StepKind.Element:
                    steps.Add(new PortStep(PortStepKind.Element));
                    break;
                case StepKind.Key:
                    steps.Add(new PortStep(PortStepKind.Element));
                    steps.Add(new PortStep(PortStepKind.Member, "Key"));
                    break;
                case StepKind.All:
                    steps.Add(new PortStep(PortStepKind.All));
                    break;
                case StepKind.Result:
                    steps.Add(new PortStep(PortStepKind.Result));
                    break;
                case StepKind.First:
                    steps.Add(new PortStep(PortStepKind.First));
                    break;
                case StepKind.Last:
                    steps.Add(new PortStep(PortStepKind.Last));
                    break;
                case StepKind.Each:
                    steps.Add(new PortStep(PortStepKind.Each));
                    break;
                case StepKind.Type:
                    steps.Add(new PortStep(PortStepKind.Type));
                    break;
                case StepKind.Comparer:
                    steps.Add(new PortStep(PortStepKind.Comparer));
                    break;
                case StepKind.Named:
                    steps.Add(new PortStep(PortStepKind.Named, null, step.Name == "this" ? -1 : match.OrdinalOf(step.Name)));
                    break;
                case StepKind.At:
                    steps.Add(new PortStep(PortStepKind.At, null, match.OrdinalOf(step.Name)));
                    break;
                case StepKind.From:
                    steps.Add(new PortStep(PortStepKind.From, null, match.OrdinalOf(step.Name)));
                    break;
                case StepKind.Upto:
                    steps.Add(new PortStep(PortStepKind.Upto, null, match.OrdinalOf(step.Name)));
                    break;
                case StepKind.Keyed:
                    var key = match.OrdinalOf(step.Name);
                    steps.Add(key < 0 ? new PortStep(PortStepKind.Element) : new PortStep(PortStepKind.Keyed, null, key));
                    break;
                case StepKind.DelegateParameter:
                    steps.Add(new PortStep(PortStepKind.DelegateParameter, null, step.Index));
                    break;
                case StepKind.DelegateReturn:
                    steps.Add(new PortStep(PortStepKind.DelegateReturn));
                    break;
            }
        }

        return new Port(root, argument, steps.ToImmutable());
    }

    /// <summary>What is written to a property, or a parameter that happens to be called value.</summary>
    private static int Written(ModelMatch match, IMethodSymbol method) => method.MethodKind switch
    {
        MethodKind.PropertySet => method.Parameters.Length - 1,
        MethodKind.PropertyGet => -1,
        _ => match.OrdinalOf("value"),
    };
}
