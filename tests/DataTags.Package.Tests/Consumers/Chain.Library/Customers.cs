using DataTags;

namespace Chain.Library;

public sealed class Customer
{
    [PaymentData]
    public string Iban { get; init; } = "";
}

public static class Audit
{
    /// <summary>Nothing tagged is in sight here: only a caller knows what it hands over.</summary>
    public static void Note(string what) => Console.WriteLine("audit: " + what);
}
