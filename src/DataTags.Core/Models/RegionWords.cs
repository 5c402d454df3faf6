using System.Collections.Immutable;
using DataTags.Core.Language;

namespace DataTags.Core.Models;

/// <summary>The words by which clouds and configurations name regions. Case and spaces do not matter: <c>East US</c> is <c>eastus</c>.</summary>
public sealed class RegionWords
{
    /// <summary>Shorter words, such as <c>eu</c>, are too common to mean anything inside the name of a host.</summary>
    private const int ShortestInHost = 5;

    private readonly ImmutableDictionary<string, string> _regions;

    private RegionWords(ImmutableDictionary<string, string> regions) => _regions = regions;

    /// <summary>Earlier files win.</summary>
    public static RegionWords Create(IEnumerable<ModelStatement> statements)
    {
        var regions = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var line in statements.OfType<RegionWordStatement>())
        {
            foreach (var word in line.Words.Select(Normalised).Where(word => !regions.ContainsKey(word)))
                regions.Add(word, line.Region);
        }

        return new RegionWords(regions.ToImmutable());
    }

    /// <summary>The region a word names, or null. The two letters of a country name it anyhow.</summary>
    public string? Of(string? word)
    {
        if (word is null)
            return null;

        return _regions.TryGetValue(Normalised(word), out var region) ? region : Regions.IsKnown(word) ? word.ToUpperInvariant() : null;
    }

    /// <summary>The region that a host names in one of its labels, as <c>s3.eu-central-1.amazonaws.com</c> does.</summary>
    public string? OfHost(string? host)
    {
        foreach (var label in host?.Split('.') ?? [])
        {
            if (_regions.TryGetValue(label.ToLowerInvariant(), out var whole) && label.Length >= ShortestInHost)
                return whole;

            var dash = label.LastIndexOf('-');
            if (dash >= 0 && label.Length - dash > ShortestInHost && _regions.TryGetValue(label.Substring(dash + 1).ToLowerInvariant(), out var end))
                return end;
        }

        return null;
    }

    private static string Normalised(string word) => word.Replace(" ", "").ToLowerInvariant();
}
