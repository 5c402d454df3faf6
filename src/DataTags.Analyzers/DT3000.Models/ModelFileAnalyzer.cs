using System.Collections.Immutable;
using DataTags.Analyzers.Catalog;
using DataTags.Core.Checking;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Tags;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Analyzers.Models;

/// <summary>DT3001–DT3007: mistakes in the <c>.datatags</c> files of the project, each at its very place in the file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelFileAnalyzer : DiagnosticAnalyzer
{
    private const string Extension = ".datatags";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.Models;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var files = start.Options.AdditionalFiles.Where(IsModelFile).ToImmutableArray();
            if (files.IsEmpty)
                return;

            // Duplicates and references cross files, so all are read by whichever action comes first. A cancelled reading is not remembered.
            var errors = new Lazy<ILookup<string, ModelError>>(() => Check(files, start.Compilation, start.CancellationToken), LazyThreadSafetyMode.PublicationOnly);
            start.RegisterAdditionalFileAction(action =>
            {
                if (!IsModelFile(action.AdditionalFile))
                    return;

                foreach (var error in errors.Value[action.AdditionalFile.Path])
                    action.ReportDiagnostic(DiagnosticOf(error));
            });
        });
    }

    private static bool IsModelFile(AdditionalText file) => file.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    private static ILookup<string, ModelError> Check(ImmutableArray<AdditionalText> texts, Compilation compilation, CancellationToken cancellationToken)
    {
        var files = ImmutableArray.CreateBuilder<ModelFile>();
        // Which of two equal lines is the second one must not depend on the order in which a build lists its files.
        foreach (var text in texts.OrderBy(static text => text.Path, StringComparer.Ordinal))
        {
            if (text.GetText(cancellationToken) is { } content)
                files.Add(ModelFile.Read(text.Path, content));
        }

        // What says nothing contradicts nobody.
        var builtIn = files.All(static file => file.Statements.IsEmpty) ? [] : BuiltInCatalogue.Files.AddRange(BuiltInCatalogue.Packs);
        var tags = new TagReader(compilation, CategorySet.BuiltIn, ModelIndex.Empty);
        return new ModelFileChecker(compilation, tags, builtIn).Check(files.ToImmutable()).ToLookup(static error => error.Path, StringComparer.Ordinal);
    }

    /// <summary>A model line that is lost costs findings; a policy line that is lost is law that does not apply, so it breaks the build.</summary>
    private static Diagnostic DiagnosticOf(ModelError error) => Diagnostic.Create(
        DescriptorOf(error.Kind),
        Location.Create(error.Path, error.Span, error.Position),
        error.IsOfPolicy ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        additionalLocations: null,
        properties: null,
        Texts.Phrase(error.Message));

    private static DiagnosticDescriptor DescriptorOf(ModelErrorKind kind) => kind switch
    {
        ModelErrorKind.Syntax => Descriptors.DT3001_ModelSyntax,
        ModelErrorKind.UnknownWord => Descriptors.DT3002_ModelUnknownWord,
        ModelErrorKind.UnknownSymbol => Descriptors.DT3003_ModelUnknownSymbol,
        ModelErrorKind.Duplicate => Descriptors.DT3004_ModelDuplicate,
        ModelErrorKind.Contradiction => Descriptors.DT3006_PolicyContradiction,
        ModelErrorKind.Cycle => Descriptors.DT3007_PolicyCycle,
        _ => Descriptors.DT3005_ModelUnknownReference,
    };
}
