namespace Shop.Domain.Catalogue;

/// <summary>Something the shop sells.</summary>
public sealed record Product(string Sku, string Title, string Category, decimal Price, string Description);
