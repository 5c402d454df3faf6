using DataTags.Core.Language;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tests.Catalogue.Programs;

/// <summary>For each arrow of each flow, code that brings tagged data to its start and what is at its end to a sink.</summary>
internal static class FlowPrograms
{
    private static readonly PortPath s_result = new(PortRoot.Return, null, [], default);

    public static IEnumerable<CatalogueProgram> Of(ModelFile file)
        => from flow in file.Statements.OfType<FlowStatement>()
           where !flow.Pattern.IsAttribute
           from symbol in CatalogueSymbols.Of(flow.Pattern)
           where symbol.ContainingType.CanBeReferencedByName
           from rule in flow.Rules
           where rule.From.Root != PortRoot.Nothing && MemberCall.Has(symbol, rule.From) && MemberCall.Has(symbol, rule.To)
           select new CatalogueProgram($"{CatalogueText.About(file, flow, symbol, rule.From)} -> {CatalogueText.Of(rule.To)}", Body(symbol, rule));

    /// <summary>For each member that moves no data, code that gives it tagged data and brings what it returns to a sink.</summary>
    public static IEnumerable<CatalogueProgram> OfWhatMovesNothing(ModelFile file)
        => from flow in file.Statements.OfType<FlowStatement>()
           where !flow.Pattern.IsAttribute && flow.Rules.IsEmpty
           from symbol in CatalogueSymbols.Of(flow.Pattern)
           where symbol.ContainingType.CanBeReferencedByName
           from port in PortsOf(symbol)
           select new CatalogueProgram(CatalogueText.About(file, flow, symbol, port), Body(symbol, new FlowRule(port, s_result, Strength.None)));

    private static IEnumerable<PortPath> PortsOf(ISymbol symbol)
    {
        var arguments = symbol is IMethodSymbol method ? method.Parameters.Select(static parameter => new PortPath(PortRoot.Argument, parameter.Name, [], default)) : [];
        return symbol.IsStatic || symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? arguments : arguments.Prepend(new PortPath(PortRoot.This, null, [], default));
    }

    private static string? Body(ISymbol symbol, FlowRule rule)
    {
        // An object that is being made holds nothing yet that could be moved.
        if (rule.From.Root == PortRoot.This && symbol is IMethodSymbol { MethodKind: MethodKind.Constructor })
            return null;
        // What reflection names is a matter of the object at hand, and what is sanitised is no longer the datum.
        if (rule.Strength != Strength.None || CatalogueText.IsReflection(rule.From) || CatalogueText.IsReflection(rule.To) || MemberCall.Of(symbol, rule.From, []) is not { } call)
            return null;
        if (CatalogueText.IsDelegate(rule.To))
            return call.Show(rule.To) && call.Read is { } run ? $"static {(IsAwaited(call.Result) ? "async " : "")}void Run({call.Declared}) {{ {call.Prepared}{Consumed(run, call.Result)} }}" : null;
        var writes = rule.From.Root == PortRoot.Value || (rule.To.Root == PortRoot.This && symbol is IPropertySymbol or IFieldSymbol);
        if ((writes ? call.Write : call.Read) is not { } use)
            return null;
        var isMade = symbol is IMethodSymbol { MethodKind: MethodKind.Constructor };
        var isCalled = symbol is IMethodSymbol;
        var code = rule.To.Root switch
        {
            PortRoot.Throws => Caught(writes ? use : isCalled ? $"{use};" : $"_ = {use};"),
            PortRoot.Return when !writes && call.Result is { } type => Shown("result", type, rule.To) is { } shown ? $"var result = {use}; {shown}" : null,
            PortRoot.This when isMade => Shown("result", call.OwnerType, rule.To) is { } shown ? $"var result = {use}; {shown}" : null,
            PortRoot.This when !symbol.IsStatic => Shown("it", call.OwnerType, rule.To) is { } shown ? $"{use}{(writes ? "" : ";")} {shown}" : null,
            PortRoot.Argument when !writes && isCalled && call.Parameter(rule.To) is { } parameter => Shown($"a{parameter.Ordinal}", parameter.Type, rule.To) is { } shown ? $"{use}; {shown}" : null,
            _ => null,
        };
        return code is null ? null : $"static void Run({call.Declared}) {{ {call.Prepared}{code} }}";
    }

    /// <summary>What is put off runs when somebody asks for it.</summary>
    private static string Consumed(string use, ITypeSymbol? type)
        => IsAwaited(type) ? $"await foreach (var item in {use}) {{ }}"
            : type is { SpecialType: not SpecialType.System_String } && Is(type, "IEnumerable") ? $"foreach (var item in {use}) {{ }}"
            : $"{use};";

    private static bool IsAwaited(ITypeSymbol? type) => type is not null && Is(type, "IAsyncEnumerable");

    private static bool Is(ITypeSymbol type, string name) => type.AllInterfaces.Prepend(type).Any(candidate => candidate.Name == name && candidate.TypeKind == TypeKind.Interface);

    private static string Caught(string use) => $"try {{ {use} }} catch (System.Exception error) {{ Out.Text(error.Message); }}";

    private static string? Shown(string name, ITypeSymbol type, PortPath port) => type switch
    {
        INamedTypeSymbol { IsRefLikeType: true, Name: "Span" or "ReadOnlySpan" } => $"Out.All({name}.ToArray());",
        { IsRefLikeType: true } or IPointerTypeSymbol => null,
        INamedTypeSymbol { Name: "Task" } when port.Steps is [{ Name: "Exception" }] => $"Out.All({name}.Exception);",
        INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [_] } => $"Out.All({name}.Result);",
        _ => $"Out.All({name});",
    };
}
