using System.Collections.Immutable;
using DataTags.Core.Language;
using DataTags.Flow.Index;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Analyzers.Session;

/// <summary>
/// What seeds were found from, to tell after an edit whether the same ones would be found again: the references, the model files, the
/// declarations of all trees, and which words of interest are mentioned, at all or where. Holds no compilation.
/// </summary>
internal sealed class SeedOrigin : INameSeedOrigin
{
    private readonly ImmutableArray<ModelFile> _files;
    private readonly ImmutableArray<object> _references;
    private readonly HashSet<string> _asked;
    private readonly HashSet<string> _lookedUp;

    /// <param name="asked">Words of which somebody wanted to know whether they are mentioned.</param>
    /// <param name="lookedUp">Words that were looked up in the code itself.</param>
    public SeedOrigin(Compilation compilation, ImmutableArray<ModelFile> files, HashSet<string> asked, IEnumerable<string> lookedUp)
    {
        _files = files;
        _references = [.. compilation.References.Select(static reference => reference is CompilationReference { Compilation: var other } ? new WeakReference<Compilation>(other) : (object)reference)];
        _asked = asked;
        _lookedUp = new(lookedUp, StringComparer.Ordinal);
    }

    /// <summary>Whether the seeds of the names known before an edit are those of a compilation after it.</summary>
    public bool HoldsFor(Compilation compilation, ImmutableArray<ModelFile> files, MentionedNames mentioned, CancellationToken cancellationToken)
    {
        if (!_files.SequenceEqual(files) || !AreReferences(compilation) || mentioned.Gained.Concat(mentioned.Lost).Any(_asked.Contains))
            return false;
        foreach (var (before, now) in mentioned.Edited)
        {
            // A word in unchanged code means what it meant as long as nothing else is declared.
            if (Mentions(before) || Mentions(now) || !compilation.ContainsSyntaxTree(now) || !SyntaxFactory.AreEquivalent(before, now, topLevel: true))
                return false;
        }

        return true;

        bool Mentions(SyntaxTree tree) => MentionedNames.Mentions(tree, _lookedUp.Contains, cancellationToken);
    }

    private bool AreReferences(Compilation compilation)
    {
        var at = 0;
        foreach (var reference in compilation.References)
        {
            if (at == _references.Length)
                return false;
            var isSame = _references[at++] switch
            {
                WeakReference<Compilation> weak => reference is CompilationReference { Compilation: var other } && weak.TryGetTarget(out var before) && ReferenceEquals(before, other),
                var before => ReferenceEquals(before, reference),
            };
            if (!isSame)
                return false;
        }

        return at == _references.Length;
    }
}
