using System.Collections.Immutable;

namespace DataTags.Core.Suggestions;

/// <summary>
/// Tells by name, type, annotation and surroundings which data element a member holds. A guess for a person to confirm, never a finding.
/// Pure: the same description has the same answer.
/// </summary>
public static class ElementClassifier
{
    /// <summary>The best guess of whatever confidence, or null if nothing tells of a data element.</summary>
    public static Suggestion? Classify(MemberDescription member, TypeContext type)
    {
        var best = ByAnnotation(member, type);
        best = Better(best, Best(new NamedMatches(member.Name, member.Shape, type)), Evidence.ByName);
        foreach (var name in member.OtherNames)
            best = Better(best, Best(new NamedMatches(name, member.Shape, type)), Evidence.ByOtherName(name));
        return best;
    }

    private static ElementMatch? Best(NamedMatches matches)
    {
        ElementMatch? best = null;
        foreach (var match in matches.Find())
        {
            if (best is null || Rank(match).CompareTo(Rank(best)) > 0)
                best = match;
        }

        return best;

        // The longer phrase knows more: an emergency contact's name is not just a contact's.
        static (bool, int, int) Rank(ElementMatch match) => (match.Score >= Confidence.Threshold, match.Words, match.Score);
    }

    private static Suggestion? Better(Suggestion? first, ElementMatch? match, Evidence evidence)
    {
        if (match is null)
            return first;

        var confidence = Confidence.Of(match.Score - evidence.Discount);
        return first is not null && first.Confidence >= confidence
            ? first
            : new Suggestion(match.Category, match.Phrase.Element.Name, confidence, evidence.Reason(match));
    }

    private static Suggestion? ByAnnotation(MemberDescription member, TypeContext type)
    {
        foreach (var annotation in member.Annotations)
        {
            if (!Surroundings.BuiltIn.Annotations.TryGetValue(annotation, out var name)
                || ElementList.BuiltIn.Find(name) is not { } element
                || (element.Shapes & member.Shape) == 0)
            {
                continue;
            }

            var owner = new Owner(IdentifierWords.Split(member.Name), type);
            return new Suggestion(owner.Refine(element), element.Name, Confidence.Of(Confidence.Annotated - owner.DoubtAbout(element)), $"annotated [{annotation}]");
        }

        return null;
    }

    /// <summary>Where a match was found, and how that is told.</summary>
    private sealed record Evidence(int Discount, string? Name)
    {
        public static readonly Evidence ByName = new(0, null);

        public static Evidence ByOtherName(string name) => new(Confidence.OtherNameDiscount, name);

        public string Reason(ElementMatch match) => Name is null ? match.Reason : $"written as '{Name}': {match.Reason}";
    }
}
