using System.Collections.Concurrent;

namespace Shop.Domain.Carts;

/// <summary>Open carts by their random id; a cart knows nobody's name.</summary>
public sealed class CartStore
{
    private readonly ConcurrentDictionary<string, Cart> carts = new(StringComparer.Ordinal);

    public Cart Open()
    {
        var cart = new Cart(Guid.NewGuid().ToString("n"));
        carts[cart.Id] = cart;
        return cart;
    }

    public Cart? Find(string id) => carts.GetValueOrDefault(id);

    public void Close(string id) => carts.TryRemove(id, out _);
}
