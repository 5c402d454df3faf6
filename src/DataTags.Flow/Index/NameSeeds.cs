using System.Collections.Immutable;

namespace DataTags.Flow.Index;

/// <summary>The names the index starts from.</summary>
/// <param name="TagAttributes">Simple names (without the word Attribute) of attributes that give labels.</param>
/// <param name="Sources">Names of labelled members outside the sources and of source methods.</param>
/// <param name="Types">Names of types outside the sources that contain labelled members.</param>
/// <param name="Sinks">Names of sink members.</param>
/// <param name="Sanitizers">Names of members that transform data, which other assemblies want to know of.</param>
/// <param name="Everything">Set when a model matches names nobody can list (a glob over whole members): then every body is analysed.</param>
public sealed record NameSeeds(ImmutableHashSet<string> TagAttributes, ImmutableHashSet<string> Sources, ImmutableHashSet<string> Types, ImmutableHashSet<string> Sinks, ImmutableHashSet<string> Sanitizers, bool Everything);
