using System.Collections.Immutable;
using DataTags.Core.Models;
using DataTags.Core.Tags;

namespace DataTags.Core.Policy;

/// <summary>
/// One answer out of several packs. The packs of the highest rank with an answer decide: among equals what is said of the nearest
/// category, then the strictest. Practice limits what a sentence on purposes allows, and answers where no document does.
/// </summary>
internal static class PackRanking
{
    /// <param name="packs">The highest precedence first.</param>
    public static Opinion? Ask(ImmutableArray<PolicyPack> packs, Purpose purpose, PolicyQuestion question, Recipient? recipient, CategorySet categories)
    {
        Opinion? document = null;
        Opinion? practice = null;
        foreach (var pack in packs)
        {
            var isOutranked = !pack.IsPractice && document is { } decided && decided.Document.Precedence > pack.Precedence;
            if (isOutranked || pack.Ask(purpose, question, recipient, categories) is not { } opinion)
                continue;

            // The rank of a pack counts where it stands, also when it speaks for one that it extends.
            opinion = opinion with { Document = pack };
            if (pack.IsPractice)
                practice = Opinion.Stricter(practice, opinion);
            else
                document = Prevailing(document, opinion);
        }

        // Practice about data at large is no limit to a sentence on the very data.
        var isLimited = document is not { NamesKinds: true } && (document is null || practice?.Distance <= document.Value.Distance);
        return isLimited ? Opinion.Stricter(document, practice) : document;
    }

    private static Opinion Prevailing(Opinion? earlier, Opinion later)
    {
        if (earlier is not { } first || later.Distance < first.Distance)
            return later;

        return later.Distance > first.Distance ? first : Opinion.Stricter(first, later)!.Value;
    }
}
