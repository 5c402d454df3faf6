using System.Collections.Immutable;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Policy;
using DataTags.Core.Tags;
using DataTags.Flow;
using DataTags.Flow.Index;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Analyzers.Session;

/// <summary>
/// Everything the rules share for one compilation: tags, models, policy, the engine and the index of what is worth analysing.
/// Made at compilation start, dropped with the compilation.
/// </summary>
internal sealed class PrivacySession
{
    private readonly Lazy<PolicyEvaluator> _policy;
    private readonly Lazy<bool> _mayAsk;

    private PrivacySession(Compilation compilation, ImmutableArray<ModelFile> userFiles, CancellationToken cancellationToken)
    {
        Models = ModelIndex.OverCatalogue(userFiles.AddRange(ReferencedSummaries.Read(compilation))).Remembering();
        Tags = new TagReader(compilation, CategorySet.BuiltIn, Models);
        Code = new CodeReader(compilation, userFiles.SelectMany(static file => file.Statements));
        Guards = new GuardReader(Models);
        IsGuard = symbol => Guards.Of(symbol) is not null;
        Grants = new GrantReader(Models);
        Regions = new RegionSettings(userFiles.AddRange(BuiltInCatalogue.Files).SelectMany(static file => file.Statements), Models, compilation, SourceTrees(compilation), tree => ModelOf(compilation, tree));
        Labels = new Labels();
        _policy = new(() => PolicyEvaluator.Create(userFiles.AddRange(BuiltInCatalogue.Packs).AddRange(BuiltInCatalogue.Files), Tags.Categories));
        Flow = new FlowAnalysis(compilation, new FlowFacts(Tags, Models, Labels), FlowOptions.Default);
        var mentioned = MentionedNames.Of([.. SourceTrees(compilation)], compilation.SyntaxTrees.Count(), cancellationToken);
        var seeds = new SeedFinder(compilation, Tags, Models, mentioned, tree => ModelOf(compilation, tree)).Find(cancellationToken);
        Index = RelevanceIndex.Create(mentioned, seeds);
        _mayAsk = new(() => GuardUse.IsPossible(compilation, userFiles.AddRange(BuiltInCatalogue.Files), Index, Guards));
    }

    public ModelIndex Models { get; }

    public TagReader Tags { get; }

    public CodeReader Code { get; }

    public GuardReader Guards { get; }

    /// <summary>Whether a member asks the person. One delegate for all questions, so that what the engine has told of a place is known there.</summary>
    public Func<ISymbol, bool> IsGuard { get; }

    /// <summary>Whether there can be a member that asks the person.</summary>
    public bool MayAsk => _mayAsk.Value;

    public GrantReader Grants { get; }

    public RegionSettings Regions { get; }

    public KeepingReader Keeping { get; } = new();

    public Labels Labels { get; }

    public PolicyEvaluator Policy => _policy.Value;

    public FlowAnalysis Flow { get; }

    public RelevanceIndex Index { get; }

    public static PrivacySession Create(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        return Create(compilation, options.AdditionalFiles, cancellationToken);
    }

    public static PrivacySession Create(Compilation compilation, ImmutableArray<AdditionalText> additionalFiles, CancellationToken cancellationToken)
    {
        var files = ImmutableArray.CreateBuilder<ModelFile>();
        // Earlier lines win draws, so the order in which a build lists its files must not matter.
        foreach (var file in additionalFiles.OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            var isSummary = ReferencedSummaries.IsSummaryFile(file.Path);
            if ((isSummary || IsModelFile(file.Path)) && file.GetText(cancellationToken) is { } text)
                files.Add(ModelFile.Read(file.Path, text, isSummary));
        }

        return new PrivacySession(compilation, files.ToImmutable(), cancellationToken);
    }

    public static bool IsModelFile(string path) => path.EndsWith(".datatags", StringComparison.OrdinalIgnoreCase);

    private static SemanticModel? ModelOf(Compilation compilation, SyntaxTree tree)
        => compilation.ContainsSyntaxTree(tree)
            ? compilation.GetSemanticModel(tree)
            : compilation.References.OfType<CompilationReference>().Select(static reference => reference.Compilation).FirstOrDefault(other => other.ContainsSyntaxTree(tree))?.GetSemanticModel(tree);

    private static IEnumerable<SyntaxTree> SourceTrees(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
            yield return tree;
        foreach (var reference in compilation.References)
        {
            if (reference is not CompilationReference { Compilation: { Language: LanguageNames.CSharp } other })
                continue;
            foreach (var tree in other.SyntaxTrees)
                yield return tree;
        }
    }
}
