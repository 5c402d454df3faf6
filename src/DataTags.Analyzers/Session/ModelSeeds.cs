using System.Collections.Immutable;
using DataTags.Core;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Flow.Index;

namespace DataTags.Analyzers.Session;

/// <summary>What the members a model line speaks of are to the index.</summary>
internal enum SeedKind
{
    Source,
    Sink,
    Sanitizer,
}

/// <summary>Names that model files contribute to the lexical index, whatever the compilation.</summary>
/// <param name="Globs">Globs over the members of one type: only a compilation can spell them out.</param>
/// <param name="Holders">Full names of types whose indexers hand out data: properties of their namespace that are of such a type lead there.</param>
/// <param name="Everything">Whether a user's line names members nobody can list (a glob over types and members): then every body is analysed.</param>
internal sealed record ModelSeeds(
    ImmutableHashSet<string> Attributes,
    ImmutableHashSet<string> Sources,
    ImmutableHashSet<string> Types,
    ImmutableHashSet<string> Sinks,
    ImmutableHashSet<string> Sanitizers,
    ImmutableArray<(MemberPattern Pattern, SeedKind Kind)> Globs,
    ImmutableHashSet<string> Holders,
    bool Everything)
{
    public static ImmutableHashSet<ModelFile> BuiltInFiles { get; } = [.. BuiltInCatalogue.Files];

    /// <summary>The catalogue never changes: its names are read once.</summary>
    public static ModelSeeds BuiltIn { get; } = Of(BuiltInCatalogue.Files);

    public static ModelSeeds Of(IEnumerable<ModelFile> files)
    {
        var reader = new Reader();
        foreach (var statement in files.SelectMany(static file => file.Statements))
            reader.Read(statement);
        return reader.ToSeeds();
    }

    private sealed class Reader
    {
        private readonly ImmutableHashSet<string>.Builder _attributes = Names();
        private readonly ImmutableHashSet<string>.Builder _sources = Names();
        private readonly ImmutableHashSet<string>.Builder _types = Names();
        private readonly ImmutableHashSet<string>.Builder _sinks = Names();
        private readonly ImmutableHashSet<string>.Builder _sanitizers = Names();
        private readonly ImmutableArray<(MemberPattern, SeedKind)>.Builder _globs = ImmutableArray.CreateBuilder<(MemberPattern, SeedKind)>();
        private readonly ImmutableHashSet<string>.Builder _holders = Names();
        private bool _everything;

        public void Read(ModelStatement statement)
        {
            switch (statement)
            {
                case SinkStatement sink:
                    Add(sink.Pattern, SeedKind.Sink, _sinks);
                    break;
                // Every body has an indexer or a look-up somewhere. What hands out such an object is rarer.
                case SourceStatement { Pattern.MemberName: MemberPattern.Indexer, Pattern.IsAttribute: false } source when source.Pattern.TypeName.IndexOf('*') < 0:
                    _holders.Add(source.Pattern.TypeName);
                    break;
                case SourceStatement source when source.Conditions.FirstOrDefault(static condition => condition.Port.Root == PortRoot.This) is { } called:
                    _holders.UnionWith(called.Values);
                    break;
                case SourceStatement source:
                    Add(source.Pattern, SeedKind.Source, _sources);
                    break;
                case SanitizerStatement sanitizer:
                    Add(sanitizer.Pattern, SeedKind.Sanitizer, _sanitizers);
                    break;
                case FlowStatement flow when flow.Rules.Any(static rule => rule.Strength > Strength.Derived):
                    Add(flow.Pattern, SeedKind.Sanitizer, _sanitizers);
                    break;
                case TagStatement { Pattern.IsAttribute: true } tag:
                    _attributes.Add(AttributeNames.Short(tag.Pattern.MemberName));
                    break;
                case TagStatement tag when !tag.Categories.All(static category => category.Name == CategoryWord.None):
                    Add(tag.Pattern, SeedKind.Source, _sources);
                    if (LastSegment(tag.Pattern.TypeName) is var type && type.IndexOf('*') < 0)
                        _types.Add(type);
                    break;
            }
        }

        public ModelSeeds ToSeeds()
            => new(_attributes.ToImmutable(), _sources.ToImmutable(), _types.ToImmutable(), _sinks.ToImmutable(), _sanitizers.ToImmutable(), _globs.ToImmutable(), _holders.ToImmutable(), _everything);

        private void Add(MemberPattern pattern, SeedKind kind, ImmutableHashSet<string>.Builder names)
        {
            if (pattern.IsAttribute)
            {
                names.Add(AttributeNames.Short(pattern.MemberName));
            }
            else if (pattern.MemberName == MemberPattern.Constructor)
            {
                var type = LastSegment(pattern.TypeName);
                names.Add(TreeTokens.ImplicitCreation);
                names.Add(type.IndexOf('*') < 0 ? type : TreeTokens.AnyCreation);
            }
            else if (pattern.MemberName == MemberPattern.Indexer)
            {
                names.Add(TreeTokens.Indexer);
            }
            else if (pattern.MemberName.IndexOf('*') < 0)
            {
                names.Add(pattern.MemberName);
            }
            else if (pattern.TypeName.Length > 0 && pattern.TypeName.IndexOf('*') < 0)
            {
                _globs.Add((pattern, kind));
            }
            else
            {
                _everything |= !pattern.Span.IsEmpty;
            }
        }

        private static ImmutableHashSet<string>.Builder Names() => ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);

        private static string LastSegment(string name) => name.Substring(name.LastIndexOf('.') + 1);
    }
}
