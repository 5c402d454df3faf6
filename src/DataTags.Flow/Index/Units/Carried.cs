namespace DataTags.Flow.Index.Units;

/// <summary>What a value may carry, as far as names tell.</summary>
[Flags]
internal enum Carried
{
    None = 0,

    /// <summary>The value is labelled itself.</summary>
    Label = 1,

    /// <summary>It is an object that holds labelled values.</summary>
    Holds = 2,

    /// <summary>It comes from a parameter or the instance.</summary>
    Outside = 4,

    /// <summary>It is code that leads to a sink when it is called.</summary>
    Leads = 8,

    /// <summary>It was left in a static member.</summary>
    Static = 16,

    Data = Label | Holds,
}
