using System.Collections.Immutable;
using DataTags.Analyzers.Catalog;
using DataTags.Analyzers.Session;
using DataTags.Core.Redaction;
using DataTags.Core.Tags;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Analyzers.Annotations;

/// <summary>DT2020–DT2023: wrong use of <c>[GenerateRedaction]</c> and <c>[Mask]</c>. The generator itself is silent and generates what is sound.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RedactionUseAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.DT2020_RedactionImpossible,
        Descriptors.DT2021_NothingToRedact,
        Descriptors.DT2022_MaskDoesNotFit,
        Descriptors.DT2023_DerivedTypeNotRedacted,
    ];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypesByMetadataName(RedactionTarget.AttributeMetadataName).IsEmpty)
                return;

            // Most projects have few marked types, and the models are needed for those alone.
            var tags = new Lazy<TagReader>(() => DeclaredTags.Read(start.Compilation, start.Options.AdditionalFiles, start.CancellationToken), LazyThreadSafetyMode.PublicationOnly);
            start.RegisterSymbolAction(action => CheckType((INamedTypeSymbol)action.Symbol, tags, action.ReportDiagnostic), SymbolKind.NamedType);
            start.RegisterSymbolAction(static action => CheckMask(action.Symbol, action.ReportDiagnostic, action.CancellationToken), SymbolKind.Field, SymbolKind.Property, SymbolKind.Parameter);
        });
    }

    private static void CheckType(INamedTypeSymbol type, Lazy<TagReader> tags, Action<Diagnostic> report)
    {
        if (!RedactionTarget.IsMarked(type))
        {
            CheckDerived(type, tags, report);
            return;
        }

        switch (RedactionTarget.ObstacleOf(type))
        {
            case RedactionObstacle.None when !Redactions.HasSomethingToRedact(type, tags.Value):
                report(Diagnostic.Create(Descriptors.DT2021_NothingToRedact, type.Locations[0], type.Name));
                break;
            case var obstacle when Redactions.Describe(obstacle, type) is { } reason:
                report(Diagnostic.Create(Descriptors.DT2020_RedactionImpossible, type.Locations[0], type.Name, reason));
                break;
        }
    }

    private static void CheckDerived(INamedTypeSymbol type, Lazy<TagReader> tags, Action<Diagnostic> report)
    {
        for (var parent = type.BaseType; parent is { SpecialType: SpecialType.None }; parent = parent.BaseType)
        {
            if (!RedactionTarget.IsMarked(parent))
                continue;
            if (Redactions.HasTaggedMember(type, tags.Value))
                report(Diagnostic.Create(Descriptors.DT2023_DerivedTypeNotRedacted, type.Locations[0], type.Name, parent.Name));

            return;
        }
    }

    private static void CheckMask(ISymbol member, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        if (member.IsImplicitlyDeclared)
            return;

        foreach (var attribute in member.GetAttributes())
        {
            if (TagReader.MaskOf(attribute) is not { } mask || attribute.ApplicationSyntaxReference is not { } syntax || Redactions.Misfit(mask, member) is not { } reason)
                continue;

            var owner = member is IParameterSymbol ? member.Name : $"{member.ContainingType?.Name}.{member.Name}";
            report(Diagnostic.Create(Descriptors.DT2022_MaskDoesNotFit, syntax.GetSyntax(cancellationToken).GetLocation(), owner, reason));
        }
    }
}
