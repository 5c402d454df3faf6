using System.Collections.Immutable;

namespace DataTags.Core.Suggestions;

/// <summary>Whose datum it is: the words that stand before the telling phrase, and the type.</summary>
internal sealed class Owner
{
    private readonly TypeContext _type;
    private readonly ImmutableArray<string> _contexts;

    public Owner(ImmutableArray<string> lead, TypeContext type)
    {
        _type = type;
        var surroundings = Surroundings.BuiltIn;
        var contexts = ImmutableArray.CreateBuilder<string>();
        var isKnown = new bool[lead.Length];
        foreach (var (start, length, key) in Windows(lead))
        {
            contexts.AddRange(surroundings.ContextsOf(key));
            IsSwitch |= surroundings.IsIn("switch", key);
            IsOrganisation |= surroundings.IsIn("organisation", key);
            if (!surroundings.ContextsOf(key).IsEmpty || surroundings.IsIn("modifier", key))
            {
                for (var index = start; index < start + length; index++)
                    isKnown[index] = true;
            }
        }

        _contexts = contexts.ToImmutable();
        HasStrangeWords = isKnown.Contains(false);
    }

    public bool IsSwitch { get; }

    /// <summary>Whether the words before the phrase name a kind of owner, which then counts instead of the type: OrderNumber is no number of a card.</summary>
    public bool NamesContext => !_contexts.IsEmpty;

    public bool IsOrganisation { get; }

    public bool HasStrangeWords { get; }

    public bool Fits(DataElement element) => FitsByName(element) || element.Contexts.Any(context => _type.ByMembers.Contains(context));

    public bool FitsByName(DataElement element) => FitsByLead(element) || element.Contexts.Any(context => _type.ByName.Contains(context));

    public bool FitsByLead(DataElement element) => element.Contexts.Any(context => _contexts.Contains(context));

    /// <summary>What to take off for a type or an owner that is no person. Secrets are at home in configuration.</summary>
    public int DoubtAbout(DataElement element)
        => (_type.IsSettings || IsOrganisation) && !element.Contexts.Contains("configuration") ? Confidence.NoPersonDiscount
            : _type.IsSettings && !FitsByName(element) ? Confidence.NoPersonDiscount
            : 0;

    public string Refine(DataElement element)
    {
        var contexts = NamesContext ? _contexts : _type.ByName;
        foreach (var (category, context, refined) in Surroundings.BuiltIn.Refinements)
        {
            if (category == element.Category && contexts.Contains(context))
                return refined;
        }

        return element.Category;
    }

    private static IEnumerable<(int Start, int Length, string Key)> Windows(ImmutableArray<string> words)
    {
        for (var start = 0; start < words.Length; start++)
        {
            for (var length = 1; length <= Surroundings.LongestPhrase && start + length <= words.Length; length++)
                yield return (start, length, IdentifierWords.Join(words.Skip(start).Take(length)));
        }
    }
}
