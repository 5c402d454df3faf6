namespace Shop.Domain.Customers;

/// <summary>Where somebody lives or wants parcels to go.</summary>
public sealed record Address(
    [CustomerData] string Street,
    [CustomerData] string PostalCode,
    [CustomerData] string City,
    [NotPersonal("A country alone points at nobody")] string Country)
{
    /// <summary>The address on one line, as it is printed on a label.</summary>
    public string OneLine() => $"{Street}, {PostalCode} {City}, {Country}";
}
