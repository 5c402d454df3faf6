namespace DataTags.Flow.Index.Units;

/// <summary>Collects the units of one member, and starts anew without letting go of its memory.</summary>
internal sealed class UnitWriter
{
    private readonly List<CodeUnit> _units = [];
    private readonly List<int> _pool = [];
    private readonly HashSet<(int, int)> _aliases = [];
    private readonly Dictionary<string, int> _locals = new(StringComparer.Ordinal);
    private readonly Stack<List<int>> _spare = new();

    public int LocalCount { get; private set; }

    /// <summary>The lambda or local function the next units stand in, or -1.</summary>
    public int Lambda { get; set; } = -1;

    /// <summary>Where exceptions of the next units are caught, or -1.</summary>
    public int Try { get; set; } = -1;

    public int Declare(string name)
    {
        if (!_locals.TryGetValue(name, out var local))
            _locals.Add(name, local = LocalCount++);
        return local;
    }

    public int DeclareStandIn() => LocalCount++;

    public int Find(string name) => _locals.TryGetValue(name, out var local) ? local : -1;

    public List<int> Rent() => _spare.Count > 0 ? _spare.Pop() : [];

    public void Return(List<int> list)
    {
        list.Clear();
        _spare.Push(list);
    }

    /// <summary>Adds a unit and gives its number.</summary>
    public int Add(UnitKind kind, List<int> values, List<int>? receiver = null, int callee = -1, int calleeLocal = -1, List<int>? locals = null, List<int>? members = null, List<int>? holders = null, List<int>? arguments = null)
    {
        _units.Add(new CodeUnit(kind, callee, calleeLocal, Keep(receiver), Keep(values), Keep(locals), Keep(members), Keep(holders), Keep(arguments), Try, Lambda));
        return _units.Count - 1;
    }

    /// <summary>What is put into a local's object may be put into that of any of these values.</summary>
    public void Alias(int local, List<int> values)
    {
        for (var at = 0; at < values.Count; at += Atom.Steps(values[at]) + 2)
        {
            switch (Atom.Kind(values[at]))
            {
                case AtomKind.Local:
                    Alias(local, values[at + 1]);
                    break;
                case AtomKind.Name:
                    Alias(local, ~UnitTarget.Of(values[at + 1], isOwn: true));
                    break;
                case AtomKind.Unit or AtomKind.Held:
                    var unit = _units[values[at + 1]];
                    foreach (var run in new[] { unit.Holders, unit.Arguments })
                    {
                        for (var i = run.Start; i < run.End; i++)
                            Alias(local, _pool[i]);
                    }

                    break;
            }
        }
    }

    public void Alias(int local, int other)
    {
        if (local != other)
            _aliases.Add((local, other));
    }

    public MemberCode Take(bool isOpaque)
    {
        var code = isOpaque ? MemberCode.Opaque : _units.Count == 0 ? MemberCode.Empty : MemberCode.Of(_units, _pool, [.. _aliases], LocalCount);
        _units.Clear();
        _pool.Clear();
        _aliases.Clear();
        _locals.Clear();
        LocalCount = 0;
        Lambda = Try = -1;
        return code;
    }

    public static void Add(List<int> atoms, AtomKind kind, int number)
    {
        atoms.Add(Atom.Header(kind, 0));
        atoms.Add(number);
    }

    /// <summary>Adds the atoms of <paramref name="from"/> with one more step each.</summary>
    public static void AddWithSteps(List<int> atoms, List<int> from, List<int> steps)
    {
        for (var at = 0; at < from.Count;)
        {
            var count = Atom.Steps(from[at]);
            atoms.Add(Atom.Header(Atom.Kind(from[at]), count + steps.Count));
            for (var i = 1; i < count + 2; i++)
                atoms.Add(from[at + i]);
            atoms.AddRange(steps);
            at += count + 2;
        }
    }

    private Run Keep(List<int>? numbers)
    {
        if (numbers is null || numbers.Count == 0)
            return default;
        var start = _pool.Count;
        _pool.AddRange(numbers);
        return new Run(start, _pool.Count);
    }
}
