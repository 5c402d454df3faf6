using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Orders;

public enum Status
{
    Open,
    Paid,
}

public sealed record Customer(string Email, string Country)
{
    [JsonIgnore]
    public string? Phone { get; init; }
}

public sealed record Line(string Product, int Count, decimal Price)
{
    public decimal Total => Count * Price;
}

public sealed class Order
{
    private readonly List<Line> _lines = [];

    public required int Id { get; init; }

    public required Customer Customer { get; init; }

    public Status Status { get; private set; }

    public IReadOnlyList<Line> Lines => _lines;

    public decimal Total => _lines.Sum(line => line.Total);

    public void Add(Line line) => _lines.Add(line);

    public void Pay() => Status = Status.Paid;
}

public sealed record OrderView(int Id, string Buyer, decimal Total);

public sealed record Receipt(int Id, decimal Total);

public interface IOrders
{
    bool TryFind(int id, [NotNullWhen(true)] out Order? order);

    void Save(Order order);

    IEnumerable<Order> All();
}

public sealed class MemoryOrders : IOrders
{
    private readonly Dictionary<int, Order> _orders = [];

    public bool TryFind(int id, [NotNullWhen(true)] out Order? order) => _orders.TryGetValue(id, out order);

    public void Save(Order order) => _orders[order.Id] = order;

    public IEnumerable<Order> All() => _orders.Values;
}

public sealed class Journal
{
    private readonly List<string> _lines = [];

    public IEnumerable<string> Lines => _lines;

    public void Info(string message) => _lines.Add($"info: {message}");
}

internal static class Mapping
{
    internal static OrderView ToView(this Order order) => new(order.Id, order.Customer.Email, order.Total);

    internal static Receipt ToReceipt(this Order order) => new(order.Id, order.Total);

    internal static Customer Masked(this Customer customer) => customer with { Email = Redact(customer.Email), Phone = null };
}

internal sealed class OrderService(IOrders orders, Journal journal)
{
    public Order Place(int id, string email, string country, params Line[] lines)
    {
        var order = new Order { Id = id, Customer = new Customer(email, country) { Phone = Source() } };
        foreach (var line in lines)
            order.Add(line);
        orders.Save(order);
        journal.Info($"order {order.Id} from {order.Customer.Country}");
        return order;
    }

    public OrderView? View(int id) => orders.TryFind(id, out var order) ? order.ToView() : null;

    public Receipt? Pay(int id)
    {
        if (!orders.TryFind(id, out var order))
            return null;
        order.Pay();
        return order.ToReceipt();
    }

    public IReadOnlyDictionary<string, decimal> TotalsByCountry()
        => orders.All().GroupBy(order => order.Customer.Country).ToDictionary(group => group.Key, group => group.Sum(order => order.Total));

    public string Export() => JsonSerializer.Serialize(orders.All().Select(order => order.ToView()));

    public string ExportReceipts() => JsonSerializer.Serialize(orders.All().Select(order => order.ToReceipt()));
}

public static class Cases
{
    public static void Placing()
    {
        var journal = new Journal();
        var service = new OrderService(new MemoryOrders(), journal);
        var order = service.Place(1, Source(), "BE", new Line("bike", 1, 300m));
        Sink(order.Customer.Email);
        Sink(order.Customer.Phone);
        Sink(order.Customer.Country);
        Sink(order.Total);
        Sink(order.Status);
        Sink(order.Lines);
        Sink(order);
        Sink(journal.Lines);
    }

    public static void Views()
    {
        var service = new OrderService(new MemoryOrders(), new Journal());
        service.Place(1, Source(), "BE", new Line("bike", 1, 300m));
        Sink(service.View(1));
        Sink(service.View(1)?.Buyer);
        Sink(service.View(1)?.Total);
        Sink(service.Pay(1));
        Sink(service.View(1) is { } view ? $"{view}" : "");
    }

    public static void Reports()
    {
        var service = new OrderService(new MemoryOrders(), new Journal());
        service.Place(1, Source(), "BE", new Line("bike", 1, 300m));
        Sink(service.TotalsByCountry()); // SPURIOUS: a group of a GroupBy by a clean key counts as its elements
        Sink(service.Export());
        Sink(service.ExportReceipts());
    }

    public static void Masking()
    {
        var customer = new Customer(Source(), "BE") { Phone = Source() };
        Sink(customer);
        Sink(customer.Masked());
        Sink(customer.Masked().Email);
        Sink((customer with { Email = "x" }).Phone);
        Sink(JsonSerializer.Serialize(customer with { Email = "x" }));
        SinkText(customer with { Phone = null });
        SinkText(customer with { Email = "x" });
    }

    public static void SomebodyElsesJournal()
    {
        var journal = new Journal();
        journal.Info($"visitor {Source()}");
        Sink(journal.Lines.First());
        foreach (var line in journal.Lines)
            Sink(line);
        Sink(journal.Lines.Count());
        Sink(new Journal().Lines);
    }
}
