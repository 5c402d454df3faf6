using System.Collections.Concurrent;
using System.Collections.Immutable;
using DataTags.Core;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Tags;
using DataTags.Flow;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;
using SinkReading = DataTags.Flow.Models.SinkReading;

namespace DataTags.Analyzers.Session;

/// <summary>Answers the engine's questions from tags, attributes and model files.</summary>
internal sealed class FlowFacts(TagReader tags, ModelIndex models, Labels labels) : IFlowFacts
{
    /// <summary>Strength of declassified data: it may go anywhere but to advertising (clause c29 allows no derivation).</summary>
    public const byte Declassified = 100;

    private readonly ConcurrentDictionary<ISymbol, MethodModel?> _models = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<int>> _labels = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, byte> _strengths = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _hidden = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _shown = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _contracts = new(SymbolEqualityComparer.Default);
    private readonly ModelTranslator _translator = new(labels);

    public ImmutableArray<int> LabelsOf(ISymbol symbol)
    {
        var definition = symbol.OriginalDefinition;
        if (_labels.TryGetValue(definition, out var known))
            return known;
        var found = labels.Of(tags.Read(definition));
        return definition.StandsInCode() ? found : _labels.GetOrAdd(definition, found);
    }

    public bool IsClean(ISymbol symbol) => tags.IsNotPersonal(symbol.OriginalDefinition);

    /// <summary>A line <c>flow @Attribute nothing</c> says that what carries the attribute is skipped by readers of the whole.</summary>
    public bool IsHidden(ISymbol member)
        => _hidden.GetOrAdd(member.OriginalDefinition, key => models.MatchesOf(key).Any(static match => match.Statement is FlowStatement { IsMark: true, IsShown: false }));

    /// <summary>A line <c>flow @Attribute all</c> says that they read it, public or not.</summary>
    public bool IsShown(ISymbol member)
        => _shown.GetOrAdd(member.OriginalDefinition, key => models.MatchesOf(key).Any(static match => match.Statement is FlowStatement { IsMark: true, IsShown: true }));

    public MethodModel? ModelOf(IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        if (_models.TryGetValue(definition, out var known))
            return known;
        var found = Find(definition);
        return definition.StandsInCode() ? found : _models.GetOrAdd(definition, found);
    }

    /// <summary>A line <c>constant PATTERN "text"</c>.</summary>
    public string? TextOf(ISymbol member)
        => member.DeclaringSyntaxReferences.IsEmpty ? models.MatchesOf(member).Select(static match => match.Statement).OfType<ConstantStatement>().FirstOrDefault()?.Text : null;

    public byte StrengthOf(ISymbol symbol)
    {
        var definition = symbol.OriginalDefinition;
        if (_strengths.TryGetValue(definition, out var known))
            return known;
        var found = ComputeStrength(definition);
        return definition.StandsInCode() ? found : _strengths.GetOrAdd(definition, found);
    }

    /// <summary>An abstract member of an assembly that uses tags: its tags are what callers go by.</summary>
    public bool IsContract(IMethodSymbol method)
    {
        if (!method.IsAbstract && !method.IsExtern)
            return false;
        var assembly = method.ContainingAssembly;
        return !method.DeclaringSyntaxReferences.IsEmpty || (assembly is not null && _contracts.GetOrAdd(assembly, UsesTags));
    }

    private static bool UsesTags(ISymbol assembly)
        => ((IAssemblySymbol)assembly).Modules.Any(static module => module.ReferencedAssemblies.Any(static identity => identity.Name == "DataTags.Attributes"));

    private byte ComputeStrength(ISymbol symbol)
    {
        if (tags.SanitizerStrengthOf(symbol) is { } strength)
            return ModelTranslator.StrengthOf(strength);
        return tags.IsDeclassified(symbol, out _) ? Declassified : (byte)0;
    }

    private MethodModel? Find(IMethodSymbol method)
    {
        var matches = models.MatchesOf(method);
        var model = matches.IsEmpty ? null : _translator.Translate(method, matches);
        var attributes = AttributeSinks(method);
        if (attributes.IsEmpty)
            return model;
        model ??= new MethodModel([], [], [], MovesData: false, 0);
        return model with { Sinks = model.Sinks.AddRange(attributes) };
    }

    private ImmutableArray<SinkPort> AttributeSinks(IMethodSymbol method)
    {
        if (method.MethodKind is MethodKind.PropertyGet or MethodKind.EventAdd or MethodKind.EventRemove)
            return [];
        var result = ImmutableArray.CreateBuilder<SinkPort>();
        var whole = tags.SinkOf(method) ?? (method.AssociatedSymbol is { } property ? tags.SinkOf(property) : null) ?? (method.ContainingType is { } type ? tags.SinkOf(type) : null);
        foreach (var parameter in method.Parameters)
        {
            if (!parameter.GetAttributes().IsEmpty)
                result.AddRange(models.MatchesOf(parameter).Select(static match => match.Statement).OfType<SinkStatement>().Select(line => ModelTranslator.SinkOf(line, parameter)));
            if ((tags.SinkOf(parameter) ?? whole) is not { } sink)
                continue;
            var info = new SinkInfo(sink.Kind, sink.Recipient, sink.Region, sink.Purpose);
            var reading = sink.Kind is SinkKind.Logging or SinkKind.Telemetry or SinkKind.Exception or SinkKind.Process ? SinkReading.Formatted : SinkReading.Object;
            result.Add(new SinkPort(Port.ForArgument(parameter.Ordinal), reading, -1, [], info));
        }

        return result.ToImmutable();
    }
}
