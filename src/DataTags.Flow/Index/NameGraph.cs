namespace DataTags.Flow.Index;

/// <summary>
/// Which names lead to which, over all trees of a compilation: a member's name stands for what the member mentions, a type's for its
/// bases. Sets of names are arrays of bits by the number of the name, closed over these edges by worklists: each mention is looked at once.
/// </summary>
internal sealed class NameGraph
{
    private readonly (MemberEntry Entry, int[] Numbers)[] _members;
    private readonly (TypeEntry Entry, int[] Numbers)[] _types;
    private readonly Occurrences _mentions;
    private readonly Occurrences _signatures;
    private readonly Occurrences _bases;

    public NameGraph(MentionedNames mentioned)
    {
        Names = mentioned.Table;
        var (trees, numbers) = (mentioned.Trees, mentioned.Numbers);
        FirstMembers = new int[trees.Length + 1];
        for (var at = 0; at < trees.Length; at++)
            FirstMembers[at + 1] = FirstMembers[at] + trees[at].Members.Length;
        _members = [.. trees.SelectMany((tree, at) => tree.Members.Select(member => (member, numbers[at])))];
        _types = [.. trees.SelectMany((tree, at) => tree.Types.Select(type => (type, numbers[at])))];
        _mentions = new Occurrences(Names.Count, Array.ConvertAll(_members, static member => (member.Entry.HasCode ? member.Entry.AllNames : [], member.Numbers)));
        _signatures = new Occurrences(Names.Count, Array.ConvertAll(_members, static member => (member.Entry.Signature, member.Numbers)));
        _bases = new Occurrences(Names.Count, Array.ConvertAll(_types, static type => (type.Entry.Bases, type.Numbers)));
    }

    public NameTable Names { get; }

    /// <summary>Of each tree, the number of its first member; after the last tree, how many members there are.</summary>
    public int[] FirstMembers { get; }

    /// <summary>All members, with what the numbers of their names are in the compilation; those of a tree in a row.</summary>
    public (MemberEntry Entry, int[] Numbers)[] Members => _members;

    public IEnumerable<int> TypeNames => _types.Select(static type => type.Numbers[type.Entry.Name]);

    /// <summary>Members that hold a service: an object behind an interface is called, not filled.</summary>
    public IEnumerable<int> Services
        => _members.Where(member => member.Entry.IsStorage && member.Entry.Signature.Length > 0 && IsServiceName(Names.NameOf(member.Numbers[member.Entry.Signature[0]]))).Select(static member => member.Numbers[member.Entry.Name]);

    /// <summary>Numbers of the members with code that mention a name.</summary>
    public ReadOnlySpan<int> MembersThatMention(int name) => _mentions.Of(name);

    /// <summary>Members that carry an attribute of the set belong to it.</summary>
    public void AddMarked(bool[] set)
    {
        foreach (var (member, numbers) in _members)
        {
            if (Overlaps(member.Attributes, numbers, set))
                set[numbers[member.Name]] = true;
        }
    }

    /// <summary>The set of those names that occur at all.</summary>
    public bool[] Set(IEnumerable<string> names)
    {
        var set = new bool[Names.Count];
        foreach (var name in names)
        {
            if (Names.Find(name) is >= 0 and var number)
                set[number] = true;
        }

        return set;
    }

    /// <summary>The names of attributes that stand on any type or member.</summary>
    public bool[] Marks()
    {
        var marks = new bool[Names.Count];
        foreach (var (attributes, numbers) in _types.Select(static type => (type.Entry.Attributes, type.Numbers)).Concat(_members.Select(static member => (member.Entry.Attributes, member.Numbers))))
        {
            foreach (var attribute in attributes)
                marks[numbers[attribute]] = true;
        }

        return marks;
    }

    /// <summary>Whoever derives from a name of the set, or is an alias of it, belongs to it.</summary>
    public void CloseDerived(bool[] set)
    {
        var pending = new Worklist(set);
        while (pending.Next() is >= 0 and var name)
            AddDerived(name, pending);
    }

    /// <summary>What carries a tag attribute is labelled, and the type around it holds labels.</summary>
    /// <param name="labelled">Gets the names of methods and static members.</param>
    /// <param name="held">Has, and gets, the names of properties and fields of objects.</param>
    /// <param name="types">Gets the types.</param>
    public void AddTagged(bool[] attributes, bool[] labelled, bool[] held, bool[] types)
    {
        var known = (bool[])labelled.Clone();
        foreach (var (type, numbers) in _types)
        {
            if (Overlaps(type.Attributes, numbers, attributes))
                types[numbers[type.Name]] = labelled[numbers[type.Name]] = true;
        }

        for (var at = 0; at < _members.Length; at++)
        {
            var (member, numbers) = _members[at];
            var isTagged = Overlaps(member.Attributes, numbers, attributes);
            if (isTagged || (member.IsStorage && known[numbers[member.Name]]))
                types[numbers[member.TypeName]] = true;
            if (isTagged)
                ((member.Traits & (MemberTraits.Called | MemberTraits.Static)) != 0 ? labelled : held)[numbers[member.Name]] = true;
        }
    }

    /// <summary>A type that derives from, or holds, a labelled type holds labelled data too.</summary>
    /// <param name="sinkTypes">Types that hold nothing, whatever their type arguments.</param>
    public void CloseTypes(bool[] types, bool[] sinkTypes)
    {
        var pending = new Worklist(types);
        while (pending.Next() is >= 0 and var name)
        {
            AddDerived(name, pending);
            foreach (var at in _signatures.Of(name))
            {
                var (member, numbers) = _members[at];
                if (member.IsStorage && !IsSinkType(member, numbers, sinkTypes))
                    pending.Add(numbers[member.TypeName]);
            }
        }
    }

    /// <summary>Members whose type or parameters are of a type of the set.</summary>
    public void AddDeclaredWith(bool[] types, bool[] sinkTypes, bool[] names)
    {
        foreach (var (member, numbers) in _members)
        {
            if (!(member.IsStorage && IsSinkType(member, numbers, sinkTypes)) && Overlaps(member.Signature, numbers, types))
                names[numbers[member.Name]] = true;
        }
    }

    /// <summary>Members of a type that carries an attribute of the set belong to it.</summary>
    public void AddMembersOfMarked(bool[] set)
    {
        var marked = new bool[Names.Count];
        foreach (var (type, numbers) in _types)
            marked[numbers[type.Name]] |= Overlaps(type.Attributes, numbers, set);
        foreach (var (member, numbers) in _members)
        {
            if (marked[numbers[member.TypeName]])
                set[numbers[member.Name]] = true;
        }
    }

    /// <summary>Whoever calls a name of the set belongs to it, and whoever derives from it: its constructors run when the other's do.</summary>
    public void CloseCallers(bool[] set)
    {
        var pending = new Worklist(set);
        while (pending.Next() is >= 0 and var name)
        {
            AddDerived(name, pending);
            foreach (var at in _mentions.Of(name))
                pending.Add(_members[at].Numbers[_members[at].Entry.Name]);
        }
    }

    private void AddDerived(int name, Worklist pending)
    {
        foreach (var at in _bases.Of(name))
            pending.Add(_types[at].Numbers[_types[at].Entry.Name]);
    }

    private static bool Overlaps(int[] listed, int[] numbers, bool[] set)
    {
        foreach (var name in listed)
        {
            if (set[numbers[name]])
                return true;
        }

        return false;
    }

    private static bool IsSinkType(MemberEntry member, int[] numbers, bool[] sinkTypes) => member.Signature.Length > 0 && sinkTypes[numbers[member.Signature[0]]];

    /// <summary>An interface by its name, but none of those of collections: these are filled.</summary>
    private static bool IsServiceName(string name)
        => name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1])
            && name is not ("IEnumerable" or "ICollection" or "IList" or "IDictionary" or "ISet" or "IProducerConsumerCollection")
            && !name.StartsWith("IReadOnly", StringComparison.Ordinal) && !name.StartsWith("IImmutable", StringComparison.Ordinal);

    /// <summary>The names of a set that nobody has looked at yet.</summary>
    private sealed class Worklist
    {
        private readonly bool[] _set;
        private readonly Stack<int> _pending = new();

        public Worklist(bool[] set)
        {
            _set = set;
            for (var name = 0; name < set.Length; name++)
            {
                if (set[name])
                    _pending.Push(name);
            }
        }

        public int Next() => _pending.Count > 0 ? _pending.Pop() : -1;

        public void Add(int name)
        {
            if (_set[name])
                return;
            _set[name] = true;
            _pending.Push(name);
        }
    }
}
