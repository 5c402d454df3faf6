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

/// <summary>
/// The code of a member as units, in source order: what a unit refers to by number comes before it. There are as many of them as statements in
/// a program, so they are one run of numbers: each has a header that tells which of its parts there are, then these.
/// </summary>
/// <param name="Pool">The units; where they speak of a run, it is one of these numbers.</param>
/// <param name="Aliases">Pairs: a local, and a local (or the complement of a <see cref="UnitTarget"/>) whose object it may stand for.</param>
/// <param name="LocalCount">Locals are numbers below this: parameters, variables, and stand-ins for lambdas and exceptions.</param>
/// <param name="IsOpaque">Set when the code is nested too deeply to be read: then it may do anything.</param>
internal sealed record MemberCode(int[] Pool, int UnitCount, (int Local, int Other)[] Aliases, int LocalCount, bool IsOpaque)
{
    private const int KindBits = 3;

    public static MemberCode Empty { get; } = new([], 0, [], 0, IsOpaque: false);

    public static MemberCode Opaque { get; } = new([], 0, [], 0, IsOpaque: true);

    public IEnumerable<CodeUnit> Units
    {
        get
        {
            var next = 0;
            for (var at = 0; at < UnitCount; at++)
                yield return Read(ref next);
        }
    }

    /// <param name="numbers">What the runs of the units are of.</param>
    public static MemberCode Of(List<CodeUnit> units, List<int> numbers, (int Local, int Other)[] aliases, int localCount)
    {
        var pool = new List<int>(numbers.Count + units.Count * 4);
        foreach (var unit in units)
            Write(unit, numbers, pool);
        return new MemberCode([.. pool], units.Count, aliases, localCount, IsOpaque: false);
    }

    /// <summary>The unit at a place in the pool, which becomes that of the next one.</summary>
    public CodeUnit Read(ref int place)
    {
        var header = Pool[place++];
        var parts = header >> KindBits;
        return new CodeUnit(
            (UnitKind)(header & ((1 << KindBits) - 1)),
            Number(parts, 0, ref place),
            Number(parts, 1, ref place),
            Numbers(parts, 2, ref place),
            Numbers(parts, 3, ref place),
            Numbers(parts, 4, ref place),
            Numbers(parts, 5, ref place),
            Numbers(parts, 6, ref place),
            Numbers(parts, 7, ref place),
            Number(parts, 8, ref place),
            Number(parts, 9, ref place));
    }

    private int Number(int parts, int part, ref int place) => (parts & (1 << part)) == 0 ? -1 : Pool[place++];

    private Run Numbers(int parts, int part, ref int place)
    {
        if ((parts & (1 << part)) == 0)
            return default;
        var start = place + 1;
        place = start + Pool[place];
        return new Run(start, place);
    }

    private static void Write(in CodeUnit unit, List<int> numbers, List<int> pool)
    {
        var (header, parts) = (pool.Count, 0);
        pool.Add(0);
        Add(unit.Callee, 0);
        Add(unit.CalleeLocal, 1);
        AddAll(unit.Receiver, 2);
        AddAll(unit.Values, 3);
        AddAll(unit.Locals, 4);
        AddAll(unit.Members, 5);
        AddAll(unit.Holders, 6);
        AddAll(unit.Arguments, 7);
        Add(unit.Try, 8);
        Add(unit.Lambda, 9);
        pool[header] = (int)unit.Kind | (parts << KindBits);

        void Add(int number, int part)
        {
            if (number < 0)
                return;
            parts |= 1 << part;
            pool.Add(number);
        }

        void AddAll(Run run, int part)
        {
            if (run.IsEmpty)
                return;
            parts |= 1 << part;
            pool.Add(run.End - run.Start);
            for (var at = run.Start; at < run.End; at++)
                pool.Add(numbers[at]);
        }
    }

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
