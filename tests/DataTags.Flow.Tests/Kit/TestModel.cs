using System.Collections.Immutable;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Tests.Kit;

/// <summary>A BCL model for engine tests: type, member and edges as text.</summary>
internal sealed record TestModel(string Type, string Member, string Edges)
{
    public static readonly ImmutableArray<TestModel> All =
    [
        new("List", "Add", "item -> this.element"), new("List", "Clear", "nothing -> this.element"), new("List", "Item", "this[index] -> return; value -> this[index]"),
        new("List", "AddRange", "collection.element -> this.element"), new("List", "Count", ""), new("List", "ToArray", "this.element -> return.element"),
        new("List", ".ctor", "collection.element -> this.element"), new("List", "GetEnumerator", "this.element -> return.element"),
        new("Dictionary", "Item", "this[key].Value -> return; value -> this[key].Value; key -> this.element.Key"),
        new("Dictionary", "Add", "value -> this[key].Value; key -> this.element.Key"), new("Dictionary", "TryGetValue", "this[key].Value -> value"),
        new("Dictionary", "Values", "this.element.Value -> return.element"), new("Dictionary", "Keys", "this.element.Key -> return.element"), new("Dictionary", "Clear", "nothing -> this.element"),
        new("KeyValuePair", "Value", "this.Value -> return"), new("KeyValuePair", "Key", "this.Key -> return"),
        new("Queue", "Enqueue", "item -> this.element"), new("Queue", "Dequeue", "this.element -> return"),
        new("StringBuilder", "Append", "value -> this; this -> return"), new("StringBuilder", "ToString", "this -> return"), new("StringBuilder", "Clear", "nothing -> this; this -> return"), new("StringBuilder", ".ctor", "value -> this"),
        new("String", "ToUpper", "this -> return"), new("String", "Trim", "this -> return"), new("String", "Substring", "this -> return"), new("String", "Concat", "* -> return"), new("String", "Format", "* -> return"),
        new("String", "Join", "values.element -> return; separator -> return; value.element -> return"), new("String", "Length", ""), new("String", "IsNullOrEmpty", ""), new("String", "Split", "this -> return.element"),
        new("Enumerable", "Select", "source.element -> selector.delegate(0); selector.delegate.return -> return.element"),
        new("Enumerable", "Where", "source.element -> predicate.delegate(0); source.element -> return.element"),
        new("Enumerable", "First", "source.element -> return"), new("Enumerable", "ToList", "source.element -> return.element"), new("Enumerable", "ToArray", "source.element -> return.element"),
        new("Enumerable", "Any", ""), new("Enumerable", "Count", ""),
        new("Enumerable", "Aggregate", "seed -> func.delegate(0); source.element -> func.delegate(1); func.delegate.return -> func.delegate(0); func.delegate.return -> return"),
        new("Task", "FromResult", "result -> return.result"), new("Task", "Result", "this.result -> return"), new("Task", "Run", "function.delegate.return -> return.result"), new("Task", "ConfigureAwait", "this.result -> return.result"),
        new("Lazy", ".ctor", "valueFactory.delegate.return -> this.result"), new("Lazy", "Value", "this.result -> return"),
        new("Func", "Invoke", ""), new("Exception", ".ctor", "message -> this.Message; innerException -> this.InnerException"), new("InvalidOperationException", ".ctor", "message -> this.Message"),
        new("Nullable", "Value", "this -> return"), new("Nullable", "GetValueOrDefault", "this -> return"),
    ];

    public bool Matches(IMethodSymbol method) => method.ContainingType?.Name == Type;

    public MethodModel? Bind(IMethodSymbol method)
    {
        var edges = ImmutableArray.CreateBuilder<FlowEdge>();
        foreach (var text in Edges.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var sides = text.Split("->", StringSplitOptions.TrimEntries);
            if (Port(sides[0], method) is { } from && Port(sides[1], method) is { } to)
                edges.Add(new FlowEdge(from, to));
        }

        return new MethodModel(edges.ToImmutable(), [], [], MovesData: true, 0);
    }

    private static Port? Port(string text, IMethodSymbol method)
    {
        var steps = ImmutableArray.CreateBuilder<PortStep>();
        var head = text.TakeWhile(character => character is not ('.' or '[')).Count();
        var rest = text[head..];
        while (rest.Length > 0)
        {
            if (rest[0] == '[')
            {
                var key = rest[1..rest.IndexOf(']')];
                if (method.Parameters.FirstOrDefault(parameter => parameter.Name == key) is not { } parameter)
                    return null;
                steps.Add(new PortStep(PortStepKind.Keyed, null, parameter.Ordinal));
                rest = rest[(rest.IndexOf(']') + 1)..];
                continue;
            }

            var end = rest.IndexOfAny(['.', '['], 1);
            var step = end < 0 ? rest[1..] : rest[1..end];
            rest = end < 0 ? "" : rest[end..];
            if (step == "delegate" && rest.StartsWith(".return", StringComparison.Ordinal))
            {
                rest = rest[".return".Length..];
                steps.Add(new PortStep(PortStepKind.DelegateReturn));
                continue;
            }

            steps.Add(step switch
            {
                "element" => new PortStep(PortStepKind.Element),
                "result" => new PortStep(PortStepKind.Result),
                "delegate(0)" => new PortStep(PortStepKind.DelegateParameter, null, 0),
                "delegate(1)" => new PortStep(PortStepKind.DelegateParameter, null, 1),
                _ => new PortStep(PortStepKind.Member, step),
            });
        }

        var name = text[..head];
        return name switch
        {
            "this" => new Port(PortRoot.This, -1, steps.ToImmutable()),
            "return" => method.MethodKind == MethodKind.PropertySet ? null : new Port(PortRoot.Return, -1, steps.ToImmutable()),
            "*" => new Port(PortRoot.AllArguments, -1, steps.ToImmutable()),
            "nothing" => new Port(PortRoot.Nothing, -1, []),
            _ => method.Parameters.FirstOrDefault(parameter => parameter.Name == name) is { } parameter ? new Port(PortRoot.Argument, parameter.Ordinal, steps.ToImmutable()) : null,
        };
    }
}
