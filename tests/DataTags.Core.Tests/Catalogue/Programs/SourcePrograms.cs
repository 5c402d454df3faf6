using DataTags.Core.Language;
using DataTags.Core.Tags;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tests.Catalogue.Programs;

/// <summary>For each source and each tag, code that takes data from there to an advertiser, who may have none.</summary>
internal static class SourcePrograms
{
    private static readonly PortPath s_read = new(PortRoot.Return, null, [], default);

    public static IEnumerable<CatalogueProgram> Of(ModelFile file)
        => from line in file.Statements.OfType<MemberStatement>()
           where !line.Pattern.IsAttribute && (line is SourceStatement || (line is TagStatement tag && !tag.Categories.All(static category => category.Name == CategoryWord.None)))
           from symbol in CatalogueSymbols.Of(line.Pattern)
           where symbol is not ITypeSymbol && symbol.ContainingType.CanBeReferencedByName
           let port = (line as SourceStatement)?.Port ?? s_read
           where MemberCall.Has(symbol, port)
           select new CatalogueProgram(CatalogueText.About(file, line, symbol, port), Body(line as SourceStatement, symbol, port));

    private static string? Body(SourceStatement? source, ISymbol symbol, PortPath port)
    {
        // What is a source on some receivers only has its own tests.
        if (source is not null && source.Conditions.Any(static condition => condition.Port.Root == PortRoot.This))
            return null;
        if (MemberCall.Untagged(symbol, source?.Conditions ?? []) is not { Read: { } use } call)
            return null;
        return port.Root switch
        {
            PortRoot.Return => $"static void Run({call.Declared}) {{ {call.Prepared}Out.Sell({use}); }}",
            PortRoot.Argument when call.Parameter(port) is { } parameter => $"static void Run({call.Declared}) {{ {call.Prepared}{use}; Out.Sell(a{parameter.Ordinal}); }}",
            _ => null,
        };
    }
}
