namespace DataTags.Flow.Index.Units;

/// <summary>What is known of a name, over all members that have it.</summary>
internal sealed class NameState
{
    /// <summary>What its declarations say: tags, and types that hold tagged members.</summary>
    public Carried Declared { get; set; }

    /// <summary>Set when a property or field of the name is labelled, in objects that hold labels.</summary>
    public bool IsLabelledWhenHeld { get; set; }

    /// <summary>Set when a type has the name.</summary>
    public bool IsType { get; set; }

    /// <summary>What code returns under the name.</summary>
    public Carried Returned { get; set; }

    /// <summary>What is stored in members of the name.</summary>
    public Carried Stored { get; set; }

    /// <summary>What a type stores in its own member of the name.</summary>
    public Carried StoredByOwner { get; set; }

    /// <summary>What callers hand to members of the name.</summary>
    public Carried Received { get; set; }

    /// <summary>What exceptions carry that leave members of the name.</summary>
    public Carried Thrown { get; set; }

    /// <summary>Set when what members of the name are given reaches a sink.</summary>
    public bool Leads { get; set; }

    /// <summary>Set when members of the name bring to a sink what was left in static members.</summary>
    public bool SinksStored { get; set; }

    /// <summary>Set when members of the name touch labelled data.</summary>
    public bool Touches { get; set; }

    /// <summary>Set when a member of the name is static.</summary>
    public bool IsStatic { get; set; }

    /// <summary>Set when a field or property without code has the name.</summary>
    public bool IsStorage { get; set; }

    /// <summary>Set when a property with code has the name.</summary>
    public bool IsComputed { get; set; }

    /// <summary>Set when a method with code has the name: what it does with arguments is read there.</summary>
    public bool HasCode { get; set; }

    /// <summary>What code of the name puts into its object, or into those it is given.</summary>
    public Carried Put { get; set; }

    /// <summary>Set when a member of the name is a service: an object that is called, not filled.</summary>
    public bool IsService { get; set; }

    /// <summary>Set for sinks of models and attributes: what reaches them is an argument, unless they take something of the receiver.</summary>
    public bool IsSink { get; set; }

    /// <summary>Set when models say that what a sink of the name takes is part of the object it is called on.</summary>
    public bool TakesReceiver { get; set; }

    /// <summary>Set for sinks that are methods: handed on, they are code that leads to a sink.</summary>
    public bool IsSinkMethod { get; set; }

    /// <summary>Set when models say that what a member of the name gives is a sink itself.</summary>
    public bool GivesSink { get; set; }

    /// <summary>Set when models say that a method of the name hands on its arguments: it may not be one of the sources.</summary>
    public bool IsMover { get; set; }

    /// <summary>Set when models say that a method of the name keeps what it is given in its object.</summary>
    public bool IsFiller { get; set; }

    /// <summary>Set when models say that a property of the name gives what an object contains, as <c>Task.Result</c> does.</summary>
    public bool IsContainer { get; set; }

    /// <summary>Set when code that runs without being named, of a type of this name or inside a member that mentions it, leads to a sink.</summary>
    public bool LeadsUnnamed { get; set; }

    public NameState Copy() => (NameState)MemberwiseClone();
}
