using System.Collections.Immutable;

namespace DataTags.Core.Language;

/// <summary>The regions that lines may name: countries by their two letters after ISO 3166-1, and the groups of countries that laws speak of.</summary>
public static class Regions
{
    private static readonly string[] s_union =
        ["AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE"];

    private static readonly ImmutableDictionary<string, ImmutableHashSet<string>> s_groups = new Dictionary<string, ImmutableHashSet<string>>
    {
        ["EU"] = Set(s_union),
        ["EEA"] = Set([.. s_union, "EU", "IS", "LI", "NO"]),
        ["EFTA"] = Set(["CH", "IS", "LI", "NO"]),
        ["DACH"] = Set(["AT", "CH", "DE"]),
        ["BENELUX"] = Set(["BE", "LU", "NL"]),
    }.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly ImmutableHashSet<string> s_countries = Set((
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ " +
        "DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP " +
        "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM " +
        "PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ " +
        "UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW").Split(' '));

    /// <summary>What people write instead of the letters.</summary>
    private static readonly ImmutableDictionary<string, string> s_names = new Dictionary<string, string>
    {
        ["Germany"] = "DE",
        ["Deutschland"] = "DE",
        ["Duitsland"] = "DE",
        ["DEU"] = "DE",
        ["GER"] = "DE",
        ["France"] = "FR",
        ["Netherlands"] = "NL",
        ["Nederland"] = "NL",
        ["Niederlande"] = "NL",
        ["Belgium"] = "BE",
        ["Austria"] = "AT",
        ["Österreich"] = "AT",
        ["Switzerland"] = "CH",
        ["Schweiz"] = "CH",
        ["Ireland"] = "IE",
        ["Spain"] = "ES",
        ["Italy"] = "IT",
        ["Poland"] = "PL",
        ["Sweden"] = "SE",
        ["UK"] = "GB",
        ["Britain"] = "GB",
        ["USA"] = "US",
        ["America"] = "US",
        ["Europe"] = "EU",
        ["EuropeanUnion"] = "EU",
    }.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    public static bool IsKnown(string region) => s_countries.Contains(region) || s_groups.ContainsKey(region);

    /// <summary>Whether what lies in a region lies in another: Germany in the EU, but not every place of the EU in Germany.</summary>
    public static bool Includes(string allowed, string region) =>
        string.Equals(allowed, region, StringComparison.OrdinalIgnoreCase) || (s_groups.TryGetValue(allowed, out var members) && members.Contains(region));

    /// <summary>The region an unknown word was meant to be, or null.</summary>
    public static string? Nearest(string word)
    {
        if (s_names.TryGetValue(word, out var meant))
            return meant;

        var name = NearestWord.Of(word, s_names.Keys.Where(static name => name.Length > 3));
        // Every two letters are one edit from some country, so the few groups go first.
        return name is not null ? s_names[name] : NearestWord.Of(word, s_groups.Keys) ?? NearestWord.Of(word, s_countries);
    }

    private static ImmutableHashSet<string> Set(IEnumerable<string> regions) => regions.ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
}
