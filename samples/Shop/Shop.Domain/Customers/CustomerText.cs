namespace Shop.Domain.Customers;

/// <summary>How customers are named in the back office.</summary>
public static class CustomerText
{
    /// <summary>The name tag of the call centre: who and how to reach them.</summary>
    public static string Badge(this Customer customer) => $"{customer.FirstName} {customer.LastName} <{customer.Email}>";

    /// <summary>A reference that says nothing about the person.</summary>
    public static string Reference(this Customer customer) => $"C-{customer.Id:D5}/{customer.Home.Country}";
}
