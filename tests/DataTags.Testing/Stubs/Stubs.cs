using System.Collections.Immutable;

namespace DataTags.Testing;

/// <summary>Every library of <c>Stubs/Sources</c>; the file name is the assembly name.</summary>
public static class Stubs
{
    private const string Prefix = "stubs/";

    private static readonly ImmutableSortedDictionary<string, Stub> ByName =
        typeof(Stubs).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => new Stub(name[Prefix.Length..], Read(name)))
            .ToImmutableSortedDictionary(stub => stub.Name, stub => stub, StringComparer.Ordinal);

    public static IEnumerable<Stub> All => ByName.Values;

    /// <summary><c>Microsoft.ApplicationInsights.TelemetryClient</c> and its telemetry items.</summary>
    public static Stub TelemetryClient => Get("Microsoft.ApplicationInsights");

    public static Stub Stripe => Get("Stripe.net");

    public static Stub SendGrid => Get("SendGrid");

    public static Stub Twilio => Get("Twilio");

    public static Stub GoogleAds => Get("Google.Ads.GoogleAds");

    public static Stub BingAds => Get("Microsoft.BingAds.SDK");

    public static Stub Facebook => Get("Facebook");

    public static Stub Segment => Get("Segment.Analytics.CSharp");

    public static Stub Mixpanel => Get("mixpanel-csharp");

    public static Stub Sentry => Get("Sentry");

    /// <summary><c>Microsoft.Extensions.Compliance.Classification</c>: whose attributes count as tags.</summary>
    public static Stub Compliance => Get("Microsoft.Extensions.Compliance.Abstractions");

    public static Stub Destructurama => Get("Destructurama.Attributed");


    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public static Stub Get(string assembly)
        => ByName.TryGetValue(assembly, out var stub) ? stub : throw new KeyNotFoundException($"There is no stub {assembly}; there are {string.Join(", ", ByName.Keys)}.");

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(Stubs).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
