using System.Collections.Immutable;
using System.Globalization;
using DataTags.Analyzers.Catalog;
using DataTags.Analyzers.Session;
using DataTags.Core.Suggestions;
using DataTags.Core.Tags;
using DataTags.Flow.Index;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Analyzers.Annotations;

/// <summary>
/// DT2010: fields and properties that look like personal data and about which nothing has been said. Reported at the member, or, where only
/// the mapping of an entity tells, at the name written there.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MemberSuggestionAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Least confidence of what is shown, from 0 to 1; in an <c>.editorconfig</c>.</summary>
    public const string LeastConfidenceKey = "datatags.DT2010.min_confidence";

    private const string RootAttribute = "DataTags.DataTagAttribute";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.DT2010_MemberLooksLikeData];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            // Without the attributes there is nothing one could answer with.
            if (start.Compilation.GetTypesByMetadataName(RootAttribute).IsEmpty)
                return;

            var suggester = new MemberSuggester(new Lazy<TagReader>(
                () => DeclaredTags.Read(start.Compilation, start.Options.AdditionalFiles, start.CancellationToken),
                LazyThreadSafetyMode.PublicationOnly));
            start.RegisterSymbolAction(action => CheckType((INamedTypeSymbol)action.Symbol, suggester, action), SymbolKind.NamedType);
            start.RegisterSemanticModelAction(action => CheckMappings(suggester, action));
        });
    }

    private static void CheckType(INamedTypeSymbol type, MemberSuggester suggester, SymbolAnalysisContext context)
    {
        foreach (var (member, suggestion) in suggester.Of(type))
        {
            if (member.Locations.FirstOrDefault(static place => place.IsInSource) is { SourceTree: { } tree } place && IsSureEnough(suggestion, tree, context.Options))
                context.ReportDiagnostic(Report(member, suggestion, place));
        }
    }

    private static void CheckMappings(MemberSuggester suggester, SemanticModelAnalysisContext context)
    {
        var model = context.SemanticModel;
        if (!MentionedNames.Mentions(model.SyntaxTree, MemberSuggester.NamingCalls.Contains, context.CancellationToken))
            return;
        var root = model.SyntaxTree.GetRoot(context.CancellationToken);
        foreach (var call in (context.FilterSpan is { } span ? root.DescendantNodes(span) : root.DescendantNodes()).OfType<InvocationExpressionSyntax>())
        {
            if (MappedMember.NameIn(call) is { } literal
                && MappedMember.Find(call, model, context.CancellationToken) is { } member
                && suggester.ByOtherName(member, literal.Token.ValueText) is { } suggestion
                && IsSureEnough(suggestion, model.SyntaxTree, context.Options))
            {
                context.ReportDiagnostic(Report(member, suggestion, literal.GetLocation()));
            }
        }
    }

    private static bool IsSureEnough(Suggestion suggestion, SyntaxTree tree, AnalyzerOptions options)
        => !options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(LeastConfidenceKey, out var text)
            || !double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var least)
            || suggestion.Confidence >= least;

    private static Diagnostic Report(ISymbol member, Suggestion suggestion, Location place)
    {
        var (name, id) = ($"{member.ContainingType.Name}.{member.Name}", member.GetDocumentationCommentId() ?? "");
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        properties[FindingProperties.Category] = suggestion.Category;
        properties[FindingProperties.Datum] = name;
        properties[FindingProperties.DatumId] = id;
        properties[FindingProperties.ReceiverId] = id;
        properties[FindingProperties.Element] = suggestion.Element;
        properties[FindingProperties.Confidence] = suggestion.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
        properties[FindingProperties.Reason] = suggestion.Reason;
        properties[FindingProperties.Fingerprint] = Fingerprint.Of(RuleIds.MemberLooksLikeData, id, suggestion.Category);
        return Diagnostic.Create(Descriptors.DT2010_MemberLooksLikeData, place, properties.ToImmutable(), name, Texts.Phrase(suggestion.Element), suggestion.Category, Texts.Phrase(suggestion.Reason));
    }
}
