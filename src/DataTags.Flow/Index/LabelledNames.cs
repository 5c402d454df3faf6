namespace DataTags.Flow.Index;

/// <summary>What the declarations of a compilation say of its names: which are labelled, hold labels, are sinks. Code has no part in it.</summary>
internal sealed class LabelledNames
{
    public LabelledNames(NameGraph graph, NameSeeds seeds)
    {
        Marks = graph.Marks();
        var attributes = graph.Set(seeds.Of(SeedKind.TagAttribute));
        graph.CloseDerived(attributes);
        Labelled = graph.Set(seeds.Of(SeedKind.Source));
        Held = graph.Set(seeds.Of(SeedKind.HeldSource));
        var types = graph.Set(seeds.Of(SeedKind.Type));
        var sinkTypes = graph.Set(seeds.Of(SeedKind.SinkType));
        graph.AddTagged(attributes, Labelled, Held, types);
        graph.CloseTypes(types, sinkTypes);
        Holders = Union(types, graph.Set(seeds.Of(SeedKind.Holder)));
        graph.AddDeclaredWith(types, sinkTypes, Holders);
        Labelled = Union(Labelled, attributes);
        IsEmpty = !seeds.Everything && !Array.Exists([Labelled, Held, types], static set => Array.IndexOf(set, true) >= 0);
        SinkMarks = graph.Set(seeds.Of(SeedKind.Sink));
        Sinks = (bool[])SinkMarks.Clone();
        graph.AddMembersOfMarked(Sinks);
        graph.AddMarked(Sinks);
    }

    /// <summary>Names that are labelled wherever they stand.</summary>
    public bool[] Labelled { get; }

    /// <summary>Names of properties and fields that are labelled in objects that hold labels.</summary>
    public bool[] Held { get; }

    /// <summary>Names of types that hold labelled members, and of members declared with them.</summary>
    public bool[] Holders { get; }

    public bool[] Sinks { get; }

    /// <summary>Names of attributes that make what they stand on a sink, and those of sinks that others declare.</summary>
    public bool[] SinkMarks { get; }

    /// <summary>Names of attributes that stand on any type or member.</summary>
    public bool[] Marks { get; }

    /// <summary>Whether nothing carries a label at all.</summary>
    public bool IsEmpty { get; }

    private static bool[] Union(bool[] left, bool[] right)
    {
        var union = new bool[left.Length];
        for (var name = 0; name < union.Length; name++)
            union[name] = left[name] || right[name];
        return union;
    }
}
