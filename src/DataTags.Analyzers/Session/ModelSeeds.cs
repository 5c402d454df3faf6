using System.Collections.Immutable;
using DataTags.Core;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Flow.Index;

namespace DataTags.Analyzers.Session;

/// <summary>A name that a model line gives to the index.</summary>
/// <param name="Word">The name; null for a glob over the members of the type, which only a compilation can spell out.</param>
/// <param name="IsWhole">Whether what the member gives, a reader of the whole object gets as well: so it is with tags.</param>
internal readonly record struct Seed(SeedKind Kind, string? Word, bool IsWhole = false);

/// <summary>Names that model files contribute to the lexical index, by the type whose members they are.</summary>
/// <param name="Tree">By the full name of the type, or of a namespace for lines on types; at the root where a glob stands for it.</param>
/// <param name="Derived">By the last word of a type's name, what the constructors of types that derive from it are.</param>
/// <param name="Everything">Whether a user's line names members nobody can list (a glob over types and members): then every body is analysed.</param>
internal sealed record ModelSeeds(SeedTree Tree, ImmutableArray<Seed> Derived, bool Everything)
{
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
        private readonly Dictionary<string, HashSet<Seed>> _types = new(StringComparer.Ordinal);
        private readonly HashSet<Seed> _derived = [];
        private readonly HashSet<string> _otherTypes = new(StringComparer.Ordinal);
        private bool _everything;

        public void Read(ModelStatement statement)
        {
            switch (statement)
            {
                case SinkStatement sink:
                    Add(sink.Pattern, SeedKind.Sink);
                    if (sink.Pattern is { IsAttribute: false, Parameters.Kind: not ParameterListKind.Absent })
                        Add(sink.Pattern, SeedKind.SinkMethod);
                    if (sink.Ports.Any(port => IsOfReceiver(port, sink.Pattern)))
                        Add(sink.Pattern, SeedKind.SinkOfReceiver);
                    if (sink.Ports.Any(IsGiven))
                        Add(sink.Pattern, SeedKind.SinkGiver);
                    break;
                // Everything has a look-up somewhere: it gives data where it is made on an object of such a type.
                case SourceStatement source when source.Conditions.FirstOrDefault(static condition => condition.Port is { Root: PortRoot.This, Steps.IsEmpty: true }) is { } called:
                    foreach (var type in called.Values)
                    {
                        Put(type, new Seed(SeedKind.HeldSource, source.Pattern.MemberName));
                        Put(type, new Seed(SeedKind.Type, LastSegment(type)));
                    }

                    break;
                case SourceStatement source:
                    Add(source.Pattern, IsRead(source.Pattern) ? SeedKind.HeldSource : SeedKind.Source);
                    AddHolder(source.Pattern);
                    break;
                case SanitizerStatement sanitizer:
                    Add(sanitizer.Pattern, SeedKind.Sanitizer);
                    if (!sanitizer.Pattern.IsAttribute)
                        Add(sanitizer.Pattern, SeedKind.Mover);
                    break;
                case FlowStatement flow:
                    AddFlow(flow);
                    break;
                case TagStatement { Pattern.IsAttribute: true } tag:
                    Put("", new Seed(SeedKind.TagAttribute, AttributeNames.Short(tag.Pattern.MemberName)));
                    if (tag.Pattern.IncludesDerived)
                        Put(tag.Pattern.Name, new Seed(SeedKind.TagAttribute, null));
                    break;
                case TagStatement tag when !tag.Categories.All(static category => category.Name == CategoryWord.None):
                    Add(tag.Pattern, IsRead(tag.Pattern) ? SeedKind.HeldSource : SeedKind.Source, isWhole: true);
                    AddHolder(tag.Pattern);
                    break;
            }

            if (statement is MemberStatement { Pattern.IsAttribute: false } member and not SinkStatement)
                _otherTypes.Add(member.Pattern.TypeName);
        }

        public ModelSeeds ToSeeds()
        {
            foreach (var pair in _types)
            {
                if (pair.Key.Length > 0 && !_otherTypes.Contains(pair.Key) && pair.Value.Any(static seed => seed.Kind == SeedKind.Sink))
                    pair.Value.Add(new Seed(SeedKind.SinkType, LastSegment(pair.Key)));
            }

            return new ModelSeeds(SeedTree.Of(_types.Select(static pair => (pair.Key, pair.Value.ToImmutableArray()))), [.. _derived], _everything);
        }

        /// <summary>What is put into what the member gives, or what the delegate is called with that it gives.</summary>
        private static bool IsGiven(PortPath port)
            => port is { Root: PortRoot.Value or PortRoot.Return, Steps: [.., { Kind: StepKind.Element }] } or { Root: PortRoot.Return, Steps: [{ Kind: StepKind.DelegateParameter }, ..] };

        /// <summary>
        /// What the method is called on: <c>this</c>, or the first parameter where it is an extension. Of methods of any signature only the catalogue is
        /// known to speak of other parameters, and of parts of a client.
        /// </summary>
        private static bool IsOfReceiver(PortPath port, MemberPattern pattern) => port.Root switch
        {
            PortRoot.This => true,
            PortRoot.Argument when pattern.Parameters is { Kind: ParameterListKind.Listed, Names: [var first, ..] } => first == port.Name || first is ParameterPattern.Gap or "*",
            PortRoot.Argument => !pattern.Span.IsEmpty || port.Steps is [{ Kind: StepKind.Member }, ..],
            PortRoot.AllArguments => !pattern.Span.IsEmpty,
            _ => false,
        };

        /// <summary>A property or field of a type that is named: only objects that hold labels give it.</summary>
        private static bool IsRead(MemberPattern pattern)
            => (pattern.Parameters.Kind == ParameterListKind.Absent || pattern.MemberName == MemberPattern.Indexer) && pattern.TypeName.Length > 0 && pattern.TypeName.IndexOf('*') < 0;

        private void AddFlow(FlowStatement flow)
        {
            if (flow.Rules.Any(static rule => rule.Strength > Strength.Derived))
                Add(flow.Pattern, SeedKind.Sanitizer);
            if (flow.Pattern.IsAttribute || flow.Pattern.TypeName.IndexOf('*') >= 0)
                return;
            var word = flow.Pattern.MemberName switch
            {
                var glob when glob.IndexOf('*') >= 0 => null,
                MemberPattern.Constructor => LastSegment(flow.Pattern.TypeName),
                MemberPattern.Indexer => TreeTokens.Indexer,
                var name => name,
            };
            if (flow.Pattern.IsOfDerived && flow.Rules.Any(static rule => rule.To.Root is PortRoot.This or PortRoot.Argument))
                _derived.Add(new Seed(SeedKind.Filler, word));
            AddWhen(SeedKind.Mover, static rule => rule.To.Root == PortRoot.Return && (rule.From.Root != PortRoot.This || !rule.From.Steps.IsEmpty));
            AddWhen(SeedKind.Filler, static rule => rule.To.Root is PortRoot.This or PortRoot.Argument);
            AddWhen(SeedKind.Container, static rule => !rule.From.Steps.IsEmpty && rule.To.Root == PortRoot.Return);
            AddWhen(SeedKind.Thrower, static rule => rule.To.Root == PortRoot.Throws);
            foreach (var run in word is null ? [] : flow.Rules.Select(static rule => Run(rule.To)).OfType<string>())
                Put(flow.Pattern.TypeName, new Seed(SeedKind.Runner, $"{(word == TreeTokens.Indexer ? TreeTokens.IndexerWrite : word)} {run}"));

            void AddWhen(SeedKind kind, Func<FlowRule, bool> isSo)
            {
                if (flow.Rules.Any(isSo))
                    Put(flow.Pattern.TypeName, new Seed(kind, word));
            }
        }

        /// <summary>The method that a line says runs: its name stands before what it is given.</summary>
        private static string? Run(PortPath port)
        {
            for (var at = 1; at < port.Steps.Length; at++)
            {
                if (port.Steps[at].Kind == StepKind.DelegateParameter && port.Steps[at - 1] is { Kind: StepKind.Member, Name: var name })
                    return name;
            }

            return null;
        }

        private void AddHolder(MemberPattern pattern)
        {
            if (!pattern.IsAttribute && LastSegment(pattern.TypeName) is { Length: > 0 } type && type.IndexOf('*') < 0)
                Put(pattern.TypeName, new Seed(SeedKind.Type, type));
        }

        private void Add(MemberPattern pattern, SeedKind kind, bool isWhole = false)
        {
            if (pattern.IsAttribute)
            {
                Put("", new Seed(kind, AttributeNames.Short(pattern.MemberName), isWhole));
            }
            else if (pattern.MemberName == MemberPattern.Constructor)
            {
                var type = LastSegment(pattern.TypeName);
                if (pattern.IsOfDerived)
                    _derived.Add(new Seed(kind, type));
                Put(pattern.TypeName, new Seed(kind, TreeTokens.ImplicitCreation, isWhole));
                Put(pattern.TypeName, new Seed(kind, type.IndexOf('*') < 0 ? type : TreeTokens.AnyCreation, isWhole));
            }
            else if (pattern.MemberName == MemberPattern.Indexer)
            {
                Put(pattern.TypeName, new Seed(kind, kind == SeedKind.Sink ? TreeTokens.IndexerWrite : TreeTokens.Indexer, isWhole));
            }
            else if (pattern.MemberName.IndexOf('*') < 0)
            {
                Put(pattern.TypeName, new Seed(kind, pattern.MemberName, isWhole));
            }
            else if (pattern.TypeName.Length > 0 && pattern.TypeName.IndexOf('*') < 0)
            {
                Put(pattern.TypeName, new Seed(kind, null, isWhole));
            }
            else
            {
                _everything |= !pattern.Span.IsEmpty;
            }
        }

        private void Put(string type, Seed seed)
        {
            var key = type.IndexOf('*') < 0 ? type : "";
            if (!_types.TryGetValue(key, out var seeds))
                _types.Add(key, seeds = []);
            seeds.Add(seed);
        }

        private static string LastSegment(string name) => name.Substring(name.LastIndexOf('.') + 1);
    }
}
