using System.Collections.Concurrent;
using System.Collections.Immutable;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Tests.Kit;

/// <summary>
/// Facts for engine tests, with no attribute, no policy and no catalogue: a member marked <c>[Label]</c> carries label 1,
/// <c>Lib.Source</c> returns it, <c>Lib.Sink*</c> reads it, and a handful of BCL members have models.
/// </summary>
internal sealed class TestFacts : IFlowFacts
{
    public const int Label = 1;

    private readonly ConcurrentDictionary<ISymbol, MethodModel?> _models = new(SymbolEqualityComparer.Default);
    private readonly ILookup<string, TestModel> _lines = TestModel.All.ToLookup(line => line.Member);

    public ImmutableArray<int> LabelsOf(ISymbol symbol)
        => symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "LabelAttribute")
            || (symbol is IMethodSymbol method && method.GetReturnTypeAttributes().Any(attribute => attribute.AttributeClass?.Name == "LabelAttribute"))
            || symbol is IMethodSymbol { Name: "Source", ContainingType.Name: "Lib" }
            ? [Label]
            : [];

    public bool IsClean(ISymbol symbol) => symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CleanAttribute");

    public bool IsContract(IMethodSymbol method) => method.IsAbstract && method.ContainingType.Name.StartsWith("Contract", StringComparison.Ordinal);

    public string? TextOf(ISymbol member) => null;

    public byte StrengthOf(ISymbol symbol) => symbol is IMethodSymbol { Name: "Redact", ContainingType.Name: "Lib" } ? FlowOptions.Erased : (byte)0;

    public bool IsHidden(ISymbol member) => member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "JsonIgnoreAttribute");

    public bool IsShown(ISymbol member) => member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "JsonIncludeAttribute");

    public MethodModel? ModelOf(IMethodSymbol method) => _models.GetOrAdd(method.OriginalDefinition, symbol => Find((IMethodSymbol)symbol));

    private MethodModel? Find(IMethodSymbol method)
    {
        if (method.ContainingType?.Name == "Lib" && method.Name.StartsWith("Sink", StringComparison.Ordinal))
        {
            var reading = method.Name switch { "SinkText" => SinkReading.Text, "SinkFormatted" => SinkReading.Formatted, _ => SinkReading.Object };
            return new MethodModel([], [new SinkPort(Port.ForArgument(0), reading, -1, [], method.Name)], [], MovesData: true, 0);
        }

        var name = method.AssociatedSymbol?.Name ?? method.Name;
        foreach (var line in _lines[name == "this[]" ? "Item" : name])
        {
            if (line.Matches(method) && line.Bind(method) is { } model)
                return model;
        }

        return null;
    }
}
