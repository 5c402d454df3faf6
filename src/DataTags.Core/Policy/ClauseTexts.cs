using DataTags.Core.Language;

namespace DataTags.Core.Policy;

/// <summary>The sentences of a policy, each in one or more languages.</summary>
internal sealed class ClauseTexts
{
    private const string English = "en";

    private readonly Dictionary<string, List<ClauseStatement>> _byId = new(StringComparer.Ordinal);

    /// <summary>What was said first stays.</summary>
    public void Add(ClauseStatement clause)
    {
        if (!_byId.TryGetValue(clause.Id.Id, out var texts))
            _byId.Add(clause.Id.Id, texts = []);

        if (!texts.Any(text => text.Language == clause.Language))
            texts.Add(clause);
    }

    /// <summary>The sentence in a language such as <c>de</c>; else in English or without a language, else as it is written.</summary>
    public string? Text(string id, string language = English)
    {
        if (!_byId.TryGetValue(id, out var texts))
            return null;

        var best = texts.FirstOrDefault(text => text.Language == language) ?? texts.FirstOrDefault(static text => text.Language is null or English) ?? texts[0];
        return best.Text;
    }

    /// <summary>The sentence a line of the owner cites: its own, one of a pack that it extends, or that of the pack named before a slash.</summary>
    public string? Find(string reference, PolicyPack owner, string language = English)
    {
        var id = ClauseReference.IdOf(reference);
        var packs = ClauseReference.PolicyOf(reference) is { } policy ? owner.Known.Where(pack => pack.Id == policy) : owner.WithExtended();
        return packs.Select(pack => pack.Clauses.Text(id, language)).FirstOrDefault(static text => text is not null);
    }
}
