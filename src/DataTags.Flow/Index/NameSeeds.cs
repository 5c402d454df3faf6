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

    /// <summary>Name of a sink that takes something of the object it is called on, not of its arguments alone.</summary>
    SinkOfReceiver,

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

    /// <summary>Name of a member outside the sources, a space, and the name of a method that it runs with its arguments.</summary>
    Runner,
}

/// <summary>What seeds were found from, as far as whoever found them cares to know.</summary>
public interface INameSeedOrigin;

/// <summary>The names the index starts from. Read only once the index is made.</summary>
public sealed class NameSeeds
{
    private readonly HashSet<string>?[] _names = new HashSet<string>?[(int)SeedKind.Runner + 1];

    /// <summary>Set when a model matches names nobody can list (a glob over whole members): then every body is analysed.</summary>
    public bool Everything { get; set; }

    /// <summary>What they were found from, for whoever wants to find them again after an edit.</summary>
    public INameSeedOrigin? Origin { get; set; }

    /// <returns>Whether the name is new.</returns>
    public bool Add(SeedKind kind, string name) => (_names[(int)kind] ??= new(StringComparer.Ordinal)).Add(name);

    public bool Contains(SeedKind kind, string name) => _names[(int)kind]?.Contains(name) ?? false;

    /// <summary>Whether the name is a seed of any kind.</summary>
    internal bool Contains(string name) => Array.Exists(_names, names => names?.Contains(name) ?? false);

    /// <summary>Whether both say the same of every name.</summary>
    internal bool Says(NameSeeds other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (Everything != other.Everything)
            return false;
        for (var kind = 0; kind < _names.Length; kind++)
        {
            var (names, others) = (_names[kind], other._names[kind]);
            if ((names?.Count ?? 0) != (others?.Count ?? 0) || (names is not null && !names.SetEquals(others)))
                return false;
        }

        return true;
    }

    public IReadOnlyCollection<string> Of(SeedKind kind) => _names[(int)kind] ?? (IReadOnlyCollection<string>)Array.Empty<string>();
}
