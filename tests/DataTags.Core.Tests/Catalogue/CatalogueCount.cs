using System.Collections.Immutable;
using DataTags.Core.Language;
using DataTags.Core.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tests.Catalogue;

/// <param name="Lines">Lines that speak of members.</param>
/// <param name="Members">Different members those lines name; overloads count once.</param>
/// <param name="Switches">Lines on configuration that lets data out.</param>
/// <param name="Libraries">Assemblies the members come from, those of the base library as one; of a stub, the first segments of the namespace.</param>
internal sealed record CatalogueCount(int Files, int Lines, int Members, int Switches, int Libraries, int Recipients, int Hosts)
{
    public static CatalogueCount Of(ImmutableArray<ModelFile> files)
    {
        var statements = files.SelectMany(static file => file.Statements).ToList();
        var lines = statements.OfType<MemberStatement>().ToList();
        var symbols = lines.SelectMany(static line => CatalogueSymbols.Of(line.Pattern)).ToList();
        var recipients = statements.OfType<RecipientStatement>().ToList();
        return new CatalogueCount(
            files.Length,
            lines.Count,
            symbols.Select(MemberNames.Full).Distinct().Count(),
            lines.OfType<SwitchStatement>().Count(),
            symbols.Select(Library).Distinct().Count(),
            recipients.Count,
            recipients.SelectMany(static recipient => recipient.Hosts).Distinct().Count());
    }

    public static string Library(ISymbol symbol)
    {
        // The base library is one, however many assemblies it is cut into.
        if (!CatalogueLibraries.IsStub(symbol))
            return symbol.ContainingAssembly.Name is var name && name.StartsWith("System.", StringComparison.Ordinal) ? "System" : name;

        var segments = symbol.ContainingNamespace.ToDisplayString().Split('.');
        return string.Join(".", segments.Take(segments[0] is "Microsoft" or "System" or "Azure" or "Amazon" or "Google" ? 3 : 1));
    }
}
