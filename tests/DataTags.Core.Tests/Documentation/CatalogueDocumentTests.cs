using System.Globalization;
using System.Text;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Tests.Catalogue;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tests.Documentation;

/// <summary><c>docs/catalogue.md</c> counts what the files of the catalogue say.</summary>
public sealed class CatalogueDocumentTests
{
    [Fact]
    public void Tables_AreThoseOfTheFiles()
    {
        var files = BuiltInCatalogue.Files.OrderBy(CatalogueText.Name, StringComparer.OrdinalIgnoreCase).ToArray();
        var text = new StringBuilder();
        AppendTotals(text);
        AppendFiles(text, files);
        AppendKinds(text, files);
        AppendRecipients(text, files);
        GeneratedPart.Check("catalogue.md", text.ToString());
    }

    private static void AppendTotals(StringBuilder text)
    {
        var count = CatalogueCount.Of(BuiltInCatalogue.Files);
        var binding = CatalogueBinding.Of(BuiltInCatalogue.Files);
        text.Append("## Totals\n\n| Files | Lines about members | bound to true assemblies | bound to stubs | Members | Switches | Libraries | Recipients | Hosts |\n|---|---|---|---|---|---|---|---|---|\n")
            .Append(CultureInfo.InvariantCulture, $"| {count.Files} | {count.Lines} | {binding.ToAssemblies} | {binding.ToStubs} | {count.Members} | {count.Switches} | {count.Libraries} | {count.Recipients} | {count.Hosts} |\n\n");
    }

    private static void AppendFiles(StringBuilder text, ModelFile[] files)
    {
        text.Append("## Files\n\n| File | About | Sources | Sinks | Flows | Sanitizers | Tags | Switches | Recipients | Kinds of sinks | Bound to |\n|---|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (var file in files)
        {
            text.Append("| ").Append(CatalogueText.Name(file)).Append(" | ").Append(About(file)).Append(" | ")
                .AppendJoin(" | ", Members<SourceStatement>(file), Members<SinkStatement>(file), Members<FlowStatement>(file), Members<SanitizerStatement>(file), Members<TagStatement>(file), Members<SwitchStatement>(file), Count(file.Statements.OfType<RecipientStatement>().Count()))
                .Append(" | ").AppendJoin(", ", Sinks(file).Select(static sink => sink.Kind).Distinct().Order())
                .Append(" | ").Append(BoundTo(file)).Append(" |\n");
        }

        text.Append('\n');
    }

    private static void AppendKinds(StringBuilder text, ModelFile[] files)
    {
        text.Append("## Kinds of sinks\n\n| Kind | Lines | Members | Recipients of that kind |\n|---|---|---|---|\n");
        var recipients = RecipientDirectory.Create([.. files]).All;
        foreach (var kind in EnumWords<SinkKind>.All)
        {
            var lines = files.SelectMany(Sinks).Where(sink => sink.Kind == kind).ToArray();
            text.Append(CultureInfo.InvariantCulture, $"| {kind} | {lines.Length} | {MembersOf(lines)} | {recipients.Count(recipient => recipient.Kind == kind)} |\n");
        }

        text.Append('\n');
    }

    private static void AppendRecipients(StringBuilder text, ModelFile[] files)
    {
        text.Append("## Recipients\n\n| Recipient | Legal name | Kind | Region | Hosts |\n|---|---|---|---|---|\n");
        foreach (var recipient in RecipientDirectory.Create([.. files]).All.OrderBy(static recipient => recipient.Id, StringComparer.OrdinalIgnoreCase))
            text.Append(CultureInfo.InvariantCulture, $"| {recipient.Id} | {recipient.LegalName} | {recipient.Kind} | {recipient.Region} | {recipient.Hosts.Length} |\n");
    }

    private static string About(ModelFile file) => CatalogueText.FirstLine(file).TrimStart('#', ' ').Replace("|", "\\|", StringComparison.Ordinal);

    private static IEnumerable<SinkStatement> Sinks(ModelFile file) => file.Statements.OfType<SinkStatement>();

    private static string Members<T>(ModelFile file)
        where T : MemberStatement
        => Count(MembersOf(file.Statements.OfType<T>()));

    private static int MembersOf(IEnumerable<MemberStatement> statements)
        => statements.SelectMany(static statement => CatalogueSymbols.Of(statement.Pattern)).Select(MemberNames.Full).Distinct().Count();

    private static string Count(int count) => count == 0 ? "" : count.ToString(CultureInfo.InvariantCulture);

    private static string BoundTo(ModelFile file) => CatalogueBinding.Of([file]) switch
    {
        { ToAssemblies: 0, ToStubs: 0 } => "",
        { ToStubs: 0 } => "assembly",
        { ToAssemblies: 0 } => "stub",
        var both => string.Create(CultureInfo.InvariantCulture, $"assembly {both.ToAssemblies}, stub {both.ToStubs}"),
    };
}
