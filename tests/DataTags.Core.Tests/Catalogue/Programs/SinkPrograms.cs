using DataTags.Core.Language;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tests.Catalogue.Programs;

/// <summary>For each port of each sink, code that brings tagged data there.</summary>
internal static class SinkPrograms
{
    public static IEnumerable<CatalogueProgram> Of(ModelFile file)
        => from sink in file.Statements.OfType<SinkStatement>()
           where !sink.Pattern.IsAttribute
           from symbol in CatalogueSymbols.Of(sink.Pattern)
           where symbol.ContainingType.CanBeReferencedByName
           from port in sink.Ports
           // A line names the ports of all overloads at once.
           where MemberCall.Has(symbol, port)
           select new CatalogueProgram(CatalogueText.About(file, sink, symbol, port), Body(sink, symbol, port));

    private static string? Body(SinkStatement sink, ISymbol symbol, PortPath port)
    {
        // What is put into a result later, and what a delegate returns, is written differently for each.
        if (port.Root == PortRoot.Return || CatalogueText.IsDelegate(port) || MemberCall.Of(symbol, port, sink.Conditions) is not { } call)
            return null;
        var use = symbol is IMethodSymbol ? call.Read is { } read ? $"{read};" : null : call.Write;
        return use is null ? null : $"static void Run({call.Declared}) {{ {call.Prepared}{use} }}";
    }
}
