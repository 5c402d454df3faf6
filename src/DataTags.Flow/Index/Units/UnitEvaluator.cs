namespace DataTags.Flow.Index.Units;

/// <summary>
/// Moves what is carried through the units of one member until nothing changes any more. Everything only ever grows, so the order in
/// which members are looked at does not matter.
/// </summary>
/// <param name="states">States of the compilation's names.</param>
/// <param name="changed">Called with each name whose state grows.</param>
internal sealed class UnitEvaluator(NameStates states, int anyCreation, int implicitCreation, Action<int> changed)
{
    private readonly Dictionary<int, List<int>> _aliases = [];
    private Carried[] _locals = new Carried[64];
    private Carried[] _units = new Carried[64];
    private MemberCode _code = MemberCode.Empty;
    private int[] _numbers = [];
    private NameState _self = new();
    private int _name;
    private Carried _received;
    private Carried _this;
    private bool _sinksStored;
    private bool _grew;

    /// <summary>Set when labelled data reaches a sink in the member, or a member without a tag.</summary>
    public bool IsRelevant { get; private set; }

    /// <summary>Set when labelled data occurs in the member at all.</summary>
    public bool Touches { get; private set; }

    /// <summary>Set when what the member is given reaches a sink.</summary>
    public bool Leads { get; private set; }

    /// <param name="numbers">What names of the tree are in the compilation.</param>
    /// <param name="name">The name of the member.</param>
    /// <param name="isConstructor">Whether a <c>new(…)</c> without a type may call it.</param>
    /// <param name="type">The name of the type around it.</param>
    public void Run(MemberCode code, int[] numbers, int name, int type, bool isConstructor)
    {
        _this = Carried.Outside | (states[type].Declared & Carried.Holds);
        (_code, _numbers, _name, _self) = (code, numbers, name, states[name]);
        _received = _self.Received | (isConstructor ? states[implicitCreation].Received : Carried.None);
        (IsRelevant, Touches, Leads) = (false, false, false);
        if (code.IsOpaque)
        {
            IsRelevant = Touches = Leads = true;
            Grow(_self.Returned, Carried.Data, (state, value) => state.Returned = value);
            Finish();
            return;
        }

        _sinksStored = false;
        _aliases.Clear();
        foreach (var (local, other) in code.Aliases)
        {
            if (!_aliases.TryGetValue(local, out var others))
                _aliases.Add(local, others = []);
            others.Add(other);
        }

        Clear(ref _locals, code.LocalCount);
        Clear(ref _units, code.UnitCount);
        do
        {
            _grew = false;
            var next = 0;
            for (var at = 0; at < code.UnitCount; at++)
                Evaluate(code.Read(ref next), at);
        }
        while (_grew);
        Finish();
    }

    private void Finish()
    {
        IsRelevant |= _sinksStored && Touches;
        if (_sinksStored && !_self.SinksStored)
        {
            Own().SinksStored = true;
            changed(_name);
        }

        if (Leads && !_self.Leads)
        {
            Own().Leads = true;
            changed(_name);
        }

        if (Touches && !_self.Touches)
        {
            Own().Touches = true;
            changed(_name);
        }
    }

    private void Evaluate(in CodeUnit unit, int at)
    {
        var values = Of(unit.Values);
        var receiver = Of(unit.Receiver);
        Note(values | receiver);
        switch (unit.Kind)
        {
            case UnitKind.Assign:
                if (!unit.Members.IsEmpty && (values & Carried.Label) != 0)
                    IsRelevant |= StoresUntagged(unit.Members);
                if (!unit.Members.IsEmpty && (IsSink(unit.Members) || GivesSink(unit.Members)))
                    Reach(unit.Lambda, values);
                Store(unit, values);
                _units[at] |= values;
                break;
            case UnitKind.Return:
                Grow(_self.Returned, values, static (state, value) => state.Returned = value);
                break;
            case UnitKind.Throw:
                Throw(unit, values);
                break;
            default:
                Call(unit, at, receiver, values);
                break;
        }
    }

    private void Call(in CodeUnit unit, int at, Carried receiver, Carried values)
    {
        var callee = unit.Callee < 0 ? null : states[_numbers[unit.Callee]];
        var isCreation = unit.Kind == UnitKind.Create;
        var leads = (callee?.Leads ?? false) || (receiver & Carried.Leads) != 0 || (isCreation && states[anyCreation].Leads);

        // Sinks that only models know take arguments; code of the sources may do so with what its object holds too.
        var given = callee is { Leads: true, IsSink: true, TakesReceiver: false, HasCode: false } && (receiver & Carried.Leads) == 0 ? values : values | (receiver & ~Carried.Leads);
        if (leads || ((values & Carried.Leads) != 0 && (given & (Carried.Data | Carried.Outside)) != 0) || ((values & Carried.Leads) != 0 && callee is { HasCode: true, Touches: true }))
        {
            IsRelevant |= (given & Carried.Data) != 0 || !leads;
            _sinksStored |= (given & Carried.Static) != 0;
            if ((given & Carried.Outside) != 0)
                Lead(unit.Lambda);
        }

        _sinksStored |= callee is { SinksStored: true };
        if (callee is not null)
            Receive(_numbers[unit.Callee], values);
        Throw(unit, callee?.Thrown ?? Carried.None, values | receiver);
        var isKnown = callee is { HasCode: true, IsMover: false };
        var result = callee is null ? values : (callee.Declared & Carried.Data) | (callee.Returned & ~Carried.Outside);
        if (callee is { IsLabelledWhenHeld: true } && (receiver & Carried.Data) != 0)
            result |= Carried.Label;
        if (isCreation)
            result = (Declared(callee!) & Carried.Holds) | (isKnown ? Held(values) : values);
        else if (!isKnown || (callee!.Returned & Carried.Outside) != 0)
            result |= values;
        result |= receiver & ~Carried.Leads;
        if (callee is { GivesSink: true })
            result |= Carried.Leads;
        _units[at] |= result;
        for (var local = unit.Locals.Start; local < unit.Locals.End; local++)
            GrowLocal(_code.Pool[local], (values | (receiver & Carried.Data) | ((callee?.Put ?? Carried.None) & Carried.Data)) & ~Carried.Leads);
        if (unit.Callee >= 0 && unit.CalleeLocal >= 0 && callee is { HasCode: false })
            GrowLocal(unit.CalleeLocal, values & ~Carried.Leads);
        Fill(unit, Filling(unit, callee, values, receiver), values | receiver, callee);
    }

    /// <summary>What a call leaves in the object it is made on, and in those it is given.</summary>
    private static Carried Filling(in CodeUnit unit, NameState? callee, Carried values, Carried receiver)
    {
        if (callee is null || unit.Kind == UnitKind.Create)
            return values;
        var known = (callee.Put & ~Carried.Outside) | ((callee.Put & Carried.Outside) != 0 ? values | receiver : Carried.None);
        return callee.IsFiller || !(callee.HasCode || callee.IsSink) ? known | values : known;
    }

    private void Fill(in CodeUnit unit, Carried filling, Carried given, NameState? callee)
    {
        for (var at = unit.Holders.Start; at < unit.Holders.End; at++)
            PutInto(_code.Pool[at], filling);
        for (var at = unit.Members.Start; at < unit.Members.End; at++)
        {
            if (!states[_numbers[UnitTarget.Name(_code.Pool[at])]].IsService)
                StoreIn(_code.Pool[at], filling);
        }

        if (callee is not ({ IsFiller: true } or { HasCode: true }))
            return;
        for (var at = unit.Arguments.Start; at < unit.Arguments.End; at++)
            PutInto(_code.Pool[at], callee.IsFiller ? filling | (given & ~Carried.Leads) : filling);
    }

    /// <summary>What is put into an object from outside, callers find there.</summary>
    private void PutInto(int local, Carried values)
    {
        if ((_locals[local] & Carried.Outside) != 0)
            Put(values);
        GrowLocal(local, values);
        if (!_aliases.TryGetValue(local, out var others))
            return;
        foreach (var other in others)
        {
            if (other < 0)
                StoreIn(~other, values);
            else if ((_locals[other] | values) != _locals[other])
                PutInto(other, values);
        }
    }

    private void Put(Carried values) => Grow(_self.Put, values & ~Carried.Leads, static (state, value) => state.Put = value);

    /// <summary>Values go to the unit's locals and members; its holders hold them.</summary>
    private void Store(in CodeUnit unit, Carried values)
    {
        for (var at = unit.Locals.Start; at < unit.Locals.End; at++)
            GrowLocal(_code.Pool[at], values);
        for (var at = unit.Holders.Start; at < unit.Holders.End; at++)
            PutInto(_code.Pool[at], unit.Members.IsEmpty ? values : Held(values));
        for (var at = unit.Members.Start; at < unit.Members.End; at++)
        {
            if (UnitTarget.IsOwn(_code.Pool[at]))
                Put(Held(values));

            // The first is the member itself, the others hold it.
            StoreIn(_code.Pool[at], at == unit.Members.Start ? values : Held(values));
        }
    }

    private void StoreIn(int target, Carried values)
    {
        var name = _numbers[UnitTarget.Name(target)];
        var state = states[name];
        if (state is { IsStorage: false, IsComputed: false } && UnitTarget.IsOwn(target))
            return;
        var stored = Named(values);
        var own = UnitTarget.IsOwn(target) ? state.StoredByOwner | stored : state.StoredByOwner;
        if ((state.Stored | stored) == state.Stored && own == state.StoredByOwner)
            return;
        states.ToWrite(name).Stored |= stored;
        states.ToWrite(name).StoredByOwner = own;
        changed(name);
    }

    private bool StoresUntagged(Run members) => (Set(members).Declared & Carried.Label) == 0;

    /// <summary>Whether what the member is set to has left.</summary>
    private bool IsSink(Run members) => Set(members) is { IsSink: true, IsSinkMethod: false };

    /// <summary>The first is the member itself, the others hold it.</summary>
    private NameState Set(Run members) => states[_numbers[UnitTarget.Name(_code.Pool[members.Start])]];

    /// <summary>Whether the values go into something that a library hands out to have its content sent.</summary>
    private bool GivesSink(Run members)
    {
        for (var at = members.Start; at < members.End; at++)
        {
            if (states[_numbers[UnitTarget.Name(_code.Pool[at])]].GivesSink)
                return true;
        }

        return false;
    }

    private void Reach(int lambda, Carried values)
    {
        IsRelevant |= (values & Carried.Data) != 0;
        if ((values & Carried.Outside) != 0)
            Lead(lambda);
    }

    private void Receive(int name, Carried values)
    {
        var received = states[name].Received | Named(values);
        if (received == states[name].Received)
            return;
        states.ToWrite(name).Received = received;
        changed(name);
    }

    private void Throw(in CodeUnit unit, Carried values)
    {
        if (unit.Try >= 0)
            GrowLocal(unit.Try, values);
        else
            Grow(_self.Thrown, values, static (state, value) => state.Thrown = value);
    }

    /// <summary>What a callee throws; what it throws of its arguments depends on them.</summary>
    private void Throw(in CodeUnit unit, Carried thrown, Carried given)
    {
        if (thrown != Carried.None)
            Throw(unit, (thrown & Carried.Data) | ((thrown & Carried.Outside) != 0 ? given : Carried.None));
    }

    private void Lead(int lambda)
    {
        Leads = true;
        if (lambda >= 0)
            GrowLocal(lambda, Carried.Leads);
    }

    private Carried Of(Run atoms)
    {
        var carried = Carried.None;
        var pool = _code.Pool;
        for (var at = atoms.Start; at < atoms.End;)
        {
            var steps = Atom.Steps(pool[at]);
            var value = Root(Atom.Kind(pool[at]), pool[at + 1]);
            for (var step = at + 2; step < at + 2 + steps; step++)
                value = Step(value, states[_numbers[pool[step]]]);
            carried |= value;
            at += steps + 2;
        }

        return carried;
    }

    private Carried Root(AtomKind kind, int number) => kind switch
    {
        AtomKind.Local => _locals[number],
        AtomKind.Unit => _units[number],
        AtomKind.Held => Held(_units[number]),
        AtomKind.Outside => Carried.Outside,
        AtomKind.This => _this,
        AtomKind.Stored => states[_numbers[number]].Stored & Carried.Leads,
        AtomKind.Declared => Declared(states[_numbers[number]]),
        _ => Simple(states[_numbers[number]]),
    };

    /// <summary>What is declared of a name; of a type, also what its constructors put into what they make.</summary>
    private static Carried Declared(NameState state)
    {
        var result = state.IsType ? state.Declared | Held(state.Put & Carried.Data) : state.Declared;
        return state.IsLabelledWhenHeld && (state.IsType || state is { IsStorage: false, IsComputed: false }) ? result | Carried.Label : result;
    }

    /// <summary>A simple name: a member of the type around, a static member of it, a method of it, a type.</summary>
    private Carried Simple(NameState state)
    {
        var result = state.Declared | (state.Returned & ~Carried.Outside) | state.StoredByOwner | (state.Stored & Carried.Leads);
        if (IsLabelled(state, _this))
            result |= Carried.Label;
        if (state.GivesSink || (state.Leads && (state.HasCode || state.IsSinkMethod)))
            result |= Carried.Leads;
        if (state.IsStatic && (state.StoredByOwner & Carried.Data) != 0)
            result |= Carried.Static;
        return state.IsStorage || state.IsComputed ? result | Carried.Outside : result;
    }

    /// <summary>Names of labelled members are those of others too: an object that holds nothing has none of the labelled ones.</summary>
    private static bool IsLabelled(NameState member, Carried owner)
        => member.IsLabelledWhenHeld && ((owner & Carried.Data) != 0 || member is { IsStorage: false, IsComputed: false });

    private Carried Step(Carried value, NameState member)
    {
        var result = member.Declared | (member.Returned & ~Carried.Outside) | (member.Stored & Carried.Leads) | (value & (Carried.Label | Carried.Outside | Carried.Leads));
        if (IsLabelled(member, value))
            result |= Carried.Label;
        if (member.IsStatic)
            result |= (member.Stored & Carried.Data) != 0 ? member.Stored | Carried.Static : member.Stored;
        if ((value & Carried.Holds) != 0)
            result |= member is { IsStorage: true, IsComputed: false, IsContainer: false } ? member.Stored & Carried.Data : value;
        if (member.GivesSink)
            result |= Carried.Leads;
        if (!member.Leads)
            return result;
        if (member.IsComputed)
        {
            // Reading the property runs its code.
            IsRelevant |= (value & Carried.Data) != 0;
            Leads |= (value & Carried.Outside) != 0;
        }

        return member.HasCode || member.IsSinkMethod ? result | Carried.Leads : result;
    }

    private static Carried Held(Carried value) => (value & Carried.Label) != 0 ? (value & ~Carried.Label) | Carried.Holds : value;

    /// <summary>What the value is once it goes by a name: what comes from outside is what callers hand over.</summary>
    private Carried Named(Carried value) => (value & Carried.Outside) != 0 ? (value & ~Carried.Outside) | _received : value;

    private void Note(Carried value) => Touches |= (value & Carried.Data) != 0;

    private void GrowLocal(int local, Carried value)
    {
        _grew |= (_locals[local] | value) != _locals[local];
        _locals[local] |= value;
    }

    private NameState Own() => _self = states.ToWrite(_name);

    private void Grow(Carried known, Carried value, Action<NameState, Carried> set)
    {
        if ((known | value) == known)
            return;
        set(Own(), known | value);
        changed(_name);
    }

    private static void Clear(ref Carried[] values, int count)
    {
        if (values.Length < count)
            values = new Carried[Math.Max(count, values.Length * 2)];
        else
            Array.Clear(values, 0, count);
    }
}
