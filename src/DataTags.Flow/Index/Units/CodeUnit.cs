namespace DataTags.Flow.Index.Units;

/// <summary>What a unit does with its values.</summary>
internal enum UnitKind : byte
{
    /// <summary>Values go to locals and members.</summary>
    Assign,

    /// <summary>Arguments go to whatever has the callee's name; the receiver is what the call is made on.</summary>
    Call,

    /// <summary>As a call, of constructors of the type with the callee's name: what is made holds the arguments.</summary>
    Create,

    /// <summary>Values leave the member by its name.</summary>
    Return,

    /// <summary>Values leave the member in an exception.</summary>
    Throw,
}

/// <summary>
/// One place where values move inside a member: an assignment, a call, a return, as text shows it. All lists are runs of numbers in
/// the <see cref="MemberCode.Pool"/>.
/// </summary>
/// <param name="Callee">Name that is called, or -1.</param>
/// <param name="CalleeLocal">Local that is called, or -1.</param>
/// <param name="Receiver">Atoms the call is made on.</param>
/// <param name="Values">Atoms that move.</param>
/// <param name="Locals">Locals that get the values.</param>
/// <param name="Members">Names of members that get the values: see <see cref="UnitTarget"/>.</param>
/// <param name="Holders">Locals whose object the values are put into.</param>
/// <param name="Arguments">Locals that are given to a call: it may put something into their objects.</param>
/// <param name="Try">Local that stands for what the surrounding <c>try</c> throws, or -1.</param>
/// <param name="Lambda">Local that stands for the lambda or local function around the unit, or -1.</param>
internal readonly record struct CodeUnit(UnitKind Kind, int Callee, int CalleeLocal, Run Receiver, Run Values, Run Locals, Run Members, Run Holders, Run Arguments, int Try, int Lambda);

/// <summary>A run of numbers in a pool.</summary>
internal readonly record struct Run(int Start, int End)
{
    public bool IsEmpty => Start == End;
}

/// <summary>The code of a member as units, in source order: what a unit refers to by number comes before it.</summary>
/// <param name="Aliases">Pairs: a local, and a local (or the complement of a <see cref="UnitTarget"/>) whose object it may stand for.</param>
/// <param name="LocalCount">Locals are numbers below this: parameters, variables, and stand-ins for lambdas and exceptions.</param>
/// <param name="IsOpaque">Set when the code is nested too deeply to be read: then it may do anything.</param>
internal sealed record MemberCode(CodeUnit[] Units, int[] Pool, (int Local, int Other)[] Aliases, int LocalCount, bool IsOpaque)
{
    public static MemberCode Empty { get; } = new([], [], [], 0, IsOpaque: false);

    public static MemberCode Opaque { get; } = new([], [], [], 0, IsOpaque: true);

    /// <summary>Adds every name that the units speak of.</summary>
    public void AddNames(NameSet names)
    {
        foreach (var unit in Units)
        {
            if (unit.Callee >= 0)
                names.Add(unit.Callee);
            for (var at = unit.Members.Start; at < unit.Members.End; at++)
                names.Add(UnitTarget.Name(Pool[at]));
            AddNames(unit.Receiver, names);
            AddNames(unit.Values, names);
        }

        foreach (var (_, other) in Aliases)
        {
            if (other < 0)
                names.Add(UnitTarget.Name(~other));
        }
    }

    private void AddNames(Run atoms, NameSet names)
    {
        for (var at = atoms.Start; at < atoms.End;)
        {
            var end = at + 2 + Atom.Steps(Pool[at]);
            if (Atom.Kind(Pool[at]) is AtomKind.Name or AtomKind.Declared or AtomKind.Stored)
                names.Add(Pool[at + 1]);
            for (var step = at + 2; step < end; step++)
                names.Add(Pool[step]);
            at = end;
        }
    }
}

/// <summary>
/// A value in the pool: a header (kind, number of steps), the number of its root, and the names of the members read from there.
/// </summary>
internal enum AtomKind
{
    /// <summary>A parameter, variable or stand-in.</summary>
    Local,

    /// <summary>A simple name: a member of the type around, a type, a method.</summary>
    Name,

    /// <summary>What a unit before this one gives.</summary>
    Unit,

    /// <summary>What a unit before this one gives, inside of an object.</summary>
    Held,

    /// <summary>What a parameter brings.</summary>
    Outside,

    /// <summary>The instance.</summary>
    This,

    /// <summary>What is declared of a name, and nothing that is stored there.</summary>
    Declared,

    /// <summary>Code that is stored under a name.</summary>
    Stored,
}

/// <summary>A member that gets values: its name, and whether it is one of the type around.</summary>
internal static class UnitTarget
{
    public static int Of(int name, bool isOwn) => (name << 1) | (isOwn ? 1 : 0);

    public static int Name(int target) => target >> 1;

    public static bool IsOwn(int target) => (target & 1) != 0;
}

internal static class Atom
{
    private const int KindBits = 4;

    public static int Header(AtomKind kind, int steps) => (steps << KindBits) | (int)kind;

    public static AtomKind Kind(int header) => (AtomKind)(header & ((1 << KindBits) - 1));

    public static int Steps(int header) => header >> KindBits;
}
