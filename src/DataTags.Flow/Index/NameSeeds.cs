using System.Collections.Immutable;

namespace DataTags.Flow.Index;

/// <summary>What a name is to the index.</summary>
public enum SeedKind
{
    /// <summary>Simple name (without the word Attribute) of an attribute that gives labels.</summary>
    TagAttribute,

    /// <summary>Name of a labelled method, or of a labelled member whose type nobody can tell.</summary>
    Source,

    /// <summary>Name of a labelled property or field: read from an object that may hold labels, it gives them.</summary>
    HeldSource,

    /// <summary>Name of a type that contains labelled members.</summary>
    Type,

    /// <summary>Name of a member outside the sources that gives objects of such a type.</summary>
    Holder,

    /// <summary>Name of a sink.</summary>
    Sink,

    /// <summary>Name of a sink that is a method: without a call it is code that leads there.</summary>
    SinkMethod,

    /// <summary>Name of a member that gives a collection, stream or delegate whose content leaves: what gets it has reached a sink.</summary>
    SinkGiver,

    /// <summary>Name of a type whose members are sinks and nothing else, as loggers are: it holds none of what its type arguments hold.</summary>
    SinkType,

    /// <summary>Name of a member that transforms data, which other assemblies want to know of.</summary>
    Sanitizer,

    /// <summary>Name of a method outside the sources that is known to hand on what it is given.</summary>
    Mover,

    /// <summary>Name of a method outside the sources that keeps what it is given in the object it is called on.</summary>
    Filler,

    /// <summary>Name of a property outside the sources that gives what an object contains.</summary>
    Container,

    /// <summary>Name of a method outside the sources whose exceptions tell of its arguments.</summary>
    Thrower,
}

/// <summary>The names the index starts from.</summary>
/// <param name="everything">Set when a model matches names nobody can list (a glob over whole members): then every body is analysed.</param>
public sealed class NameSeeds(ImmutableDictionary<SeedKind, ImmutableHashSet<string>> names, bool everything)
{
    public bool Everything => everything;

    public ImmutableHashSet<string> Of(SeedKind kind) => names.TryGetValue(kind, out var set) ? set : [];
}
