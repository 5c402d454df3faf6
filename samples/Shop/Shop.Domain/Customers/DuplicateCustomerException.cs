namespace Shop.Domain.Customers;

/// <summary>Somebody registers a second time.</summary>
public sealed class DuplicateCustomerException(string message) : Exception(message);
