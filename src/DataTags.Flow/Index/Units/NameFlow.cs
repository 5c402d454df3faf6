namespace DataTags.Flow.Index.Units;

/// <summary>
/// Follows labelled data through all members of a compilation by names alone: who stores, returns, hands on and sinks it. Members are
/// looked at again whenever a name they mention has grown.
/// </summary>
internal sealed class NameFlow
{
    private readonly NameGraph _graph;
    private readonly NameStates _states;
    private readonly Queue<int> _pending = new();
    private readonly bool[] _isPending;
    private readonly bool[] _relevant;
    private readonly bool[] _touches;
    private readonly bool[] _leads;
    private readonly Dictionary<int, List<int>> _named;
    private readonly List<int> _constructors;
    private readonly int _implicitCreation;

    // By the name of a method, those of the library's members that run it.
    private readonly Dictionary<int, List<int>> _runners;

    // Members that others will bring, and those of them that are there.
    private readonly Func<int, bool> _isLeftOut;
    private readonly OpenTree[] _open = [];
    private readonly Dictionary<int, List<int>> _openMentions = [];

    /// <param name="isLeftOut">Members of which what they declare counts and what their code does does not.</param>
    public NameFlow(NameGraph graph, LabelledNames labels, NameSeeds seeds, Func<int, bool> isLeftOut)
    {
        (_graph, _isLeftOut, _named, _constructors, _runners) = (graph, isLeftOut, [], [], []);
        _implicitCreation = graph.Names.Find(TreeTokens.ImplicitCreation);
        var count = graph.Members.Length;
        (_isPending, _relevant, _touches, _leads) = (new bool[count], new bool[count], new bool[count], new bool[count]);
        _states = new NameStates(graph.Names.Count, labels);
        Mark(seeds.Of(SeedKind.Mover), static state => state.IsMover = true);
        Mark([TreeTokens.IndexerWrite], static state => state.IsFiller = true);
        Mark(seeds.Of(SeedKind.Filler), static state => state.IsFiller = true);
        Mark(seeds.Of(SeedKind.SinkMethod), static state => state.IsSinkMethod = true);
        Mark(seeds.Of(SeedKind.SinkOfReceiver), static state => state.TakesReceiver = true);
        Mark(seeds.Of(SeedKind.SinkGiver), static state => state.GivesSink = true);
        Mark(seeds.Of(SeedKind.Container), static state => state.IsContainer = true);
        Mark(seeds.Of(SeedKind.Thrower), static state => state.Thrown = Carried.Outside);
        foreach (var pair in seeds.Of(SeedKind.Runner))
        {
            if (pair.Split(' ') is [var runner, var run] && graph.Names.Find(runner) is >= 0 and var number && graph.Names.Find(run) is >= 0 and var method)
                ListOf(_runners, method).Add(number);
        }

        var sanitizers = graph.Set(seeds.Of(SeedKind.Sanitizer));
        foreach (var name in graph.TypeNames)
            _states[name].IsType = true;
        foreach (var name in graph.Services)
            _states[name].IsService = true;
        for (var member = 0; member < count; member++)
            Declare(member, sanitizers);
        Settle();
        TouchesAny = Array.IndexOf(_touches, true) >= 0;
    }

    /// <summary>What there is once the code of the members is there that were left out.</summary>
    public NameFlow(NameFlow surroundings, OpenTree[] open, NameTable names)
    {
        (_graph, _isLeftOut, _named, _constructors, _implicitCreation, _runners) = (surroundings._graph, surroundings._isLeftOut, surroundings._named, surroundings._constructors, surroundings._implicitCreation, surroundings._runners);
        (_relevant, _touches, _leads) = ((bool[])surroundings._relevant.Clone(), (bool[])surroundings._touches.Clone(), (bool[])surroundings._leads.Clone());
        _isPending = new bool[_relevant.Length];
        _states = new NameStates(surroundings._states, names.Added);
        _open = open;
        foreach (var tree in open)
        {
            for (var at = 0; at < tree.Index.Members.Length; at++)
            {
                var entry = tree.Index.Members[at];
                if (!entry.HasCode)
                    continue;
                foreach (var name in entry.AllNames)
                    ListOf(_openMentions, tree.Numbers[name]).Add(tree.FirstMember + at);
                Add(tree.FirstMember + at);
            }
        }

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

    private (MemberEntry Entry, int[] Numbers) Member(int member)
        => Array.Find(_open, tree => tree.Has(member)) is { } open ? (open.Index.Members[member - open.FirstMember], open.Numbers) : _graph.Members[member];

    private void Declare(int member, bool[] sanitizers)
    {
        var (entry, numbers) = _graph.Members[member];
        var state = _states[numbers[entry.Name]];
        var traits = entry.Traits;
        state.IsStorage |= entry.IsStorage;
        state.IsStatic |= (traits & MemberTraits.Static) != 0;
        state.IsMover |= Array.Exists(entry.Attributes, name => sanitizers[numbers[name]]);
        state.HasCode |= (traits & MemberTraits.Called) != 0;
        if (!entry.HasCode)
            return;
        state.IsComputed |= entry.RunsWhenRead;
        ListOf(_named, numbers[entry.Name]).Add(member);
        if ((traits & MemberTraits.Constructor) != 0)
            _constructors.Add(member);
        if (!_isLeftOut(member))
            Add(member);
    }

    private void Settle()
    {
        var evaluator = new UnitEvaluator(_states, _graph.Names.Find(TreeTokens.AnyCreation), _implicitCreation, Wake);
        while (_pending.Count > 0)
        {
            var member = _pending.Dequeue();
            _isPending[member] = false;
            var (entry, numbers) = Member(member);
            var isConstructor = (entry.Traits & MemberTraits.Constructor) != 0;
            evaluator.Run(entry.Code, numbers, numbers[entry.Name], numbers[entry.TypeName], isConstructor);
            var mentionsUnnamed = Array.Exists(entry.Mentions, name => _states[numbers[name]].LeadsUnnamed);
            _touches[member] = evaluator.Touches;
            _leads[member] = evaluator.Leads || mentionsUnnamed;
            _relevant[member] = evaluator.IsRelevant || (mentionsUnnamed && evaluator.Touches);
            if (evaluator.Leads && isConstructor)
                LeadImplicit(_implicitCreation);
            if (evaluator.Leads && _runners.TryGetValue(numbers[entry.Name], out var runners))
                runners.ForEach(LeadImplicit);
            if (mentionsUnnamed || (evaluator.Leads && (entry.Traits & MemberTraits.Unnamed) != 0))
                LeadUnnamed(numbers[entry.Name]);
        }
    }

    private void LeadImplicit(int name)
    {
        if (_states[name].Leads)
            return;
        _states.ToWrite(name).Leads = true;
        Wake(name);
    }

    private void LeadUnnamed(int name)
    {
        if (_states[name].LeadsUnnamed)
            return;
        _states.ToWrite(name).LeadsUnnamed = true;
        Wake(name);
    }

    private void Wake(int name)
    {
        foreach (var member in name < _graph.Names.Count ? _graph.MembersThatMention(name) : [])
        {
            if (!_isLeftOut(member))
                Add(member);
        }

        Wake(_openMentions, name);
        Wake(_named, name);
        // Whoever writes new() and no name may mean any of them.
        if (name == _implicitCreation)
            _constructors.ForEach(AddIfThere);
    }

    private void Wake(Dictionary<int, List<int>> members, int name)
    {
        if (members.TryGetValue(name, out var found))
            found.ForEach(AddIfThere);
    }

    private void AddIfThere(int member)
    {
        if (_open.Length > 0 || !_isLeftOut(member))
            Add(member);
    }

    private void Add(int member)
    {
        if (_isPending[member])
            return;
        _isPending[member] = true;
        _pending.Enqueue(member);
    }

    private static List<int> ListOf(Dictionary<int, List<int>> lists, int name)
    {
        if (!lists.TryGetValue(name, out var list))
            lists.Add(name, list = []);
        return list;
    }
}
