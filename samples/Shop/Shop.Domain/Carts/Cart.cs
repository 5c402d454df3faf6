using Shop.Domain.Catalogue;

namespace Shop.Domain.Carts;

/// <summary>What somebody is about to buy.</summary>
public sealed class Cart(string id)
{
    private readonly List<CartLine> lines = [];

    public string Id { get; } = id;

    public IReadOnlyList<CartLine> Lines => lines;

    public decimal Total => lines.Sum(l => l.UnitPrice * l.Quantity);

    public void Add(Product product, int quantity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quantity, 1);
        var index = lines.FindIndex(l => l.Sku == product.Sku);
        if (index < 0)
        {
            lines.Add(new CartLine(product.Sku, product.Title, quantity, product.Price));
            return;
        }

        lines[index] = lines[index] with { Quantity = lines[index].Quantity + quantity };
    }

    public bool Remove(string sku) => lines.RemoveAll(l => l.Sku == sku) > 0;
}

/// <summary>One article of a cart.</summary>
public sealed record CartLine(string Sku, string Title, int Quantity, decimal UnitPrice);
