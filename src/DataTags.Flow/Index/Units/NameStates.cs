namespace DataTags.Flow.Index.Units;

/// <summary>The states of a compilation's names by number. Made from others, they are the same objects until somebody writes to one.</summary>
internal sealed class NameStates
{
    private readonly NameState[] _states;
    private readonly bool[]? _isShared;

    public NameStates(int count, LabelledNames labels)
    {
        _states = new NameState[count];
        for (var name = 0; name < count; name++)
        {
            _states[name] = new NameState
            {
                Declared = (labels.Labelled[name] ? Carried.Label : Carried.None) | (labels.Holders[name] ? Carried.Holds : Carried.None),
                IsLabelledWhenHeld = labels.Held[name],
                Leads = labels.Sinks[name],
                IsSink = labels.Sinks[name],
            };
        }
    }

    /// <param name="before">States that are not written to any more.</param>
    /// <param name="added">Names after them: of nothing that anybody declares or that models speak of.</param>
    public NameStates(NameStates before, IReadOnlyList<string> added)
    {
        var count = before._states.Length;
        _states = new NameState[count + added.Count];
        _isShared = new bool[_states.Length];
        Array.Copy(before._states, _states, count);
        for (var name = 0; name < count; name++)
            _isShared[name] = true;
        for (var name = 0; name < added.Count; name++)
            _states[count + name] = new NameState { IsFiller = added[name] == TreeTokens.IndexerWrite };
    }

    public NameState this[int name] => _states[name];

    /// <summary>The state of a name, which is nobody else's.</summary>
    public NameState ToWrite(int name)
    {
        if (_isShared is not null && _isShared[name])
        {
            _states[name] = _states[name].Copy();
            _isShared[name] = false;
        }

        return _states[name];
    }
}
