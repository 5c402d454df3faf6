using System.Collections.Immutable;
using DataTags.Core.Language;

namespace DataTags.Core.Tags;

/// <summary>The categories known and who refines whom. Immutable.</summary>
public sealed class CategorySet
{
    public const string Root = "PersonalData";

    /// <summary>Longest chain of parents followed; a user may have written a circle.</summary>
    private const int DeepestChain = 32;

    private readonly ImmutableDictionary<string, DataCategory> _byName;

    private CategorySet(ImmutableArray<DataCategory> all)
    {
        All = all;
        _byName = all.ToImmutableDictionary(static category => category.Name, StringComparer.Ordinal);
    }

    /// <summary>The categories of the attributes that ship with the product, and the two that an attribute property singles out.</summary>
    public static CategorySet BuiltIn { get; } = new(
    [
        new(Root, null),
        new("CustomerData", Root),
        new("CustomerData.Support", "CustomerData"),
        new("CustomerContactData", Root),
        new("AdministratorData", Root),
        new("InviteeContact", Root),
        new("PaymentData", Root),
        new("ProfessionalServicesData", Root),
        new("SupportData", "ProfessionalServicesData"),
        new("CredentialData", "SupportData"),
        new("DiagnosticData", Root),
        new("ServiceGeneratedData", Root),
        new("UsageData", "ServiceGeneratedData"),
        new("UsageData.Aggregated", "UsageData"),
        new("CookieData", Root),
        new("Recording", Root),
        new("BasicContact", Root),
        new("EncryptionKey", null),
        new("ContactPreference", null),
    ]);

    /// <summary>In the order they were added.</summary>
    public ImmutableArray<DataCategory> All { get; }

    /// <summary>This set and what is new among the given; a name already known keeps its meaning.</summary>
    public CategorySet With(params DataCategory[] categories)
    {
        var all = All.ToBuilder();
        var names = new HashSet<string>(_byName.Keys, StringComparer.Ordinal);
        foreach (var category in categories)
        {
            if (names.Add(category.Name))
                all.Add(category);
        }

        return all.Count == All.Length ? this : new CategorySet(all.ToImmutable());
    }

    public bool TryGet(string name, out DataCategory category)
    {
        var found = _byName.TryGetValue(name, out var known);
        category = known!;
        return found;
    }

    public bool IsA(string category, string ancestor) => Distance(category, ancestor) is not null;

    /// <summary>Steps from a category up to an ancestor, 0 for itself; null when it is none.</summary>
    public int? Distance(string category, string ancestor)
    {
        var current = category;
        for (var steps = 0; steps <= DeepestChain; steps++)
        {
            if (current == ancestor)
                return steps;

            if (!_byName.TryGetValue(current, out var known) || known.Parent is not { } parent)
                return null;

            current = parent;
        }

        return null;
    }

    public string? Nearest(string misspelt) => NearestWord.Of(misspelt, _byName.Keys);
}
