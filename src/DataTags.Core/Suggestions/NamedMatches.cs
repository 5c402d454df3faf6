using System.Collections.Immutable;

namespace DataTags.Core.Suggestions;

/// <summary>A telling phrase in a name.</summary>
/// <param name="Phrase">The phrase and its element.</param>
/// <param name="Words">How many words of the name it covers.</param>
/// <param name="Score">In hundredths.</param>
/// <param name="Category">Of the element in these surroundings.</param>
/// <param name="Reason">What tells so.</param>
internal sealed record ElementMatch(ElementPhrase Phrase, int Words, int Score, string Category, string Reason);

/// <summary>The telling phrases of one name. What a name is about stands at its end, so what follows a phrase must be known to change nothing.</summary>
internal sealed class NamedMatches(string name, ValueShape shape, TypeContext type)
{
    private readonly ImmutableArray<string> _words = IdentifierWords.Split(name);

    public IEnumerable<ElementMatch> Find()
    {
        for (var start = 0; start < _words.Length; start++)
        {
            Owner? owner = null;
            for (var length = 1; length <= Surroundings.LongestPhrase && start + length <= _words.Length; length++)
            {
                if (!HasHarmlessTail(start + length))
                    continue;

                foreach (var phrase in ElementList.BuiltIn.Phrases(Key(start, length)))
                {
                    owner ??= new Owner([.. _words.Take(start)], type);
                    if (Fits(phrase.Element, owner) && Score(phrase, owner) is { } score)
                        yield return new ElementMatch(phrase, length, score, owner.Refine(phrase.Element), Reason(phrase, owner));
                }
            }
        }
    }

    private bool Fits(DataElement element, Owner owner)
    {
        // A bool is an answer about the datum (EmailConfirmed), unless the datum itself is one (IsPregnant).
        return (element.Shapes & shape) != 0 && (!owner.IsSwitch || shape == ValueShape.Truth);
    }

    private int? Score(ElementPhrase phrase, Owner owner)
    {
        var (element, doubt) = (phrase.Element, owner.DoubtAbout(phrase.Element));
        var strange = owner.HasStrangeWords ? Confidence.StrangeWordDiscount : 0;
        switch (phrase.Evidence)
        {
            case PhraseEvidence.Certain:
                return Confidence.Certain + (owner.Fits(element) ? Confidence.ContextBonus : 0) - doubt - strange;
            case PhraseEvidence.Likely:
                return Confidence.Likely + (owner.Fits(element) ? Confidence.LikelyContextBonus : 0) - doubt - strange;
            default:
                if (owner.HasStrangeWords || !owner.Fits(element) || (owner.NamesContext && !owner.FitsByLead(element)))
                    return null;
                return (owner.FitsByName(element) ? Confidence.ContextualByName : Confidence.ContextualByMembers) - doubt;
        }
    }

    private string Reason(ElementPhrase phrase, Owner owner)
    {
        var said = $"the name says '{phrase.Text}'";
        if (!owner.Fits(phrase.Element))
            return said;
        return owner.FitsByName(phrase.Element) ? $"{said} and {type.TypeName} fits" : $"{said} and the neighbours fit";
    }

    private bool HasHarmlessTail(int start)
    {
        for (var index = start; index < _words.Length; index++)
        {
            if (!Surroundings.BuiltIn.IsIn("tail", _words[index]))
                return false;
        }

        return true;
    }

    private string Key(int start, int length) => IdentifierWords.Join(_words.Skip(start).Take(length));
}
