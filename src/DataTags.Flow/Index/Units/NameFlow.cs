namespace DataTags.Flow.Index.Units;

/// <summary>
/// Follows labelled data through all members of a compilation by names alone: who stores, returns, hands on and sinks it. Members are
/// looked at again whenever a name they mention has grown.
/// </summary>
internal sealed class NameFlow
{
    private readonly NameGraph _graph;
    private readonly NameState[] _states;
    private readonly bool[] _sanitizers;
    private readonly Queue<int> _pending = new();
    private readonly bool[] _isPending;
    private readonly bool[] _relevant;
    private readonly bool[] _touches;
    private readonly bool[] _leads;
    private readonly Dictionary<int, List<int>> _named = [];

    /// <param name="labelled">Names that are labelled wherever they stand.</param>
    /// <param name="held">Names of properties and fields that are labelled in objects that hold labels.</param>
    /// <param name="holders">Names of types that hold labelled members, and of members declared with them.</param>
    /// <param name="sinks">Names of sinks.</param>
    public NameFlow(NameGraph graph, NameSeeds seeds, bool[] labelled, bool[] held, bool[] holders, bool[] sinks)
    {
        _graph = graph;
        var count = graph.Members.Count;
        (_isPending, _relevant, _touches, _leads) = (new bool[count], new bool[count], new bool[count], new bool[count]);
        _states = new NameState[graph.Names.Count];
        for (var name = 0; name < _states.Length; name++)
        {
            _states[name] = new NameState
            {
                Declared = (labelled[name] ? Carried.Label : Carried.None) | (holders[name] ? Carried.Holds : Carried.None),
                IsLabelledWhenHeld = held[name],
                Leads = sinks[name],
                IsSink = sinks[name],
            };
        }

        Mark(seeds.Of(SeedKind.Mover), static state => state.IsMover = true);
        Mark([TreeTokens.IndexerWrite], static state => state.IsFiller = true);
        Mark(seeds.Of(SeedKind.Filler), static state => state.IsFiller = true);
        Mark(seeds.Of(SeedKind.SinkMethod), static state => state.IsSinkMethod = true);
        Mark(seeds.Of(SeedKind.SinkGiver), static state => state.GivesSink = true);
        Mark(seeds.Of(SeedKind.Container), static state => state.IsContainer = true);
        Mark(seeds.Of(SeedKind.Thrower), static state => state.Thrown = Carried.Outside);
        _sanitizers = graph.Set(seeds.Of(SeedKind.Sanitizer));
        foreach (var name in graph.TypeNames)
            _states[name].IsType = true;
        foreach (var name in graph.Services)
            _states[name].IsService = true;
        for (var member = 0; member < count; member++)
            Declare(member);
        Settle();
        TouchesAny = Array.IndexOf(_touches, true) >= 0;
    }

    /// <summary>Whether labelled data occurs in any member: otherwise nothing has anything to bring to a sink.</summary>
    public bool TouchesAny { get; }

    /// <summary>Whether labelled data reaches a sink or an untagged member in the member of that number.</summary>
    public bool IsRelevant(int member) => _relevant[member];

    /// <summary>Whether labelled data occurs in the member.</summary>
    public bool Touches(int member) => _touches[member];

    /// <summary>Whether what the member is given reaches a sink.</summary>
    public bool Leads(int member) => _leads[member];

    private void Mark(IEnumerable<string> names, Action<NameState> mark)
    {
        foreach (var name in names)
        {
            if (_graph.Names.Find(name) is >= 0 and var number)
                mark(_states[number]);
        }
    }

    private void Declare(int member)
    {
        var (entry, numbers) = _graph.Members[member];
        var state = _states[numbers[entry.Name]];
        var traits = entry.Traits;
        state.IsStorage |= entry.IsStorage;
        state.IsStatic |= (traits & MemberTraits.Static) != 0;
        state.IsMover |= Array.Exists(entry.Attributes, name => _sanitizers[numbers[name]]);
        state.HasCode |= (traits & MemberTraits.Called) != 0;
        if (!entry.HasCode)
            return;
        state.IsComputed |= (traits & MemberTraits.Called) == 0 && !entry.Code.Units.All(static unit => unit.Kind == UnitKind.Assign && !unit.Members.IsEmpty);
        if (!_named.TryGetValue(numbers[entry.Name], out var same))
            _named.Add(numbers[entry.Name], same = []);
        same.Add(member);
        Add(member);
    }

    private void Settle()
    {
        var implicitCreation = _graph.Names.Find(TreeTokens.ImplicitCreation);
        var evaluator = new UnitEvaluator(_states, _graph.Names.Find(TreeTokens.AnyCreation), implicitCreation, Wake);
        while (_pending.Count > 0)
        {
            var member = _pending.Dequeue();
            _isPending[member] = false;
            var (entry, numbers) = _graph.Members[member];
            var isConstructor = (entry.Traits & MemberTraits.Constructor) != 0;
            evaluator.Run(entry.Code, numbers, numbers[entry.Name], numbers[entry.TypeName], isConstructor);
            var mentionsUnnamed = Array.Exists(entry.Mentions, name => _states[numbers[name]].LeadsUnnamed);
            _touches[member] = evaluator.Touches;
            _leads[member] = evaluator.Leads || mentionsUnnamed;
            _relevant[member] = evaluator.IsRelevant || (mentionsUnnamed && evaluator.Touches);
            if (evaluator.Leads && isConstructor)
                LeadImplicit(implicitCreation);
            if (mentionsUnnamed || (evaluator.Leads && (entry.Traits & MemberTraits.Unnamed) != 0))
                LeadUnnamed(numbers[entry.Name]);
        }
    }

    private void LeadImplicit(int name)
    {
        if (_states[name].Leads)
            return;
        _states[name].Leads = true;
        Wake(name);
    }

    private void LeadUnnamed(int name)
    {
        if (_states[name].LeadsUnnamed)
            return;
        _states[name].LeadsUnnamed = true;
        Wake(name);
    }

    private void Wake(int name)
    {
        foreach (var member in _graph.MembersThatMention(name))
            Add(member);
        if (_named.TryGetValue(name, out var same))
            same.ForEach(Add);
    }

    private void Add(int member)
    {
        if (_isPending[member])
            return;
        _isPending[member] = true;
        _pending.Enqueue(member);
    }
}
