namespace Kitchen;

public sealed class Order
{
    public string Guest { get; set; } = "";

    public string Dish { get; set; } = "";

    public Table Table { get; set; } = new();

    public List<string> Remarks { get; } = [];
}

public sealed class Table
{
    public string ReservedBy { get; set; } = "";

    public int Seats { get; set; } = 4;

    public Table? Next { get; set; }
}

public sealed class Waiter
{
    private Order? _current;

    public void Start(Order order) => _current = order;

    public void Name(string guest)
    {
        if (_current is not null)
            _current.Guest = guest;
    }

    public void Finish() => _current = null;
}

public static class OnArguments
{
    public static void SetterInCallee()
    {
        var order = new Order { Dish = "soup" };
        Assign(order, Source());
        Sink(order.Guest);
        Sink(order.Dish);
        SinkText($"{order.Dish} for {order.Guest}");
        Assign(order, "x");
        Sink(order.Guest);
    }

    public static void TwoCallsDeep()
    {
        var order = new Order();
        Outer(order, Source());
        Sink(order.Table.ReservedBy);
        Sink(order.Table.Seats);
        Sink(order.Guest);
        Sink(order);
    }

    public static void NestedPath()
    {
        var order = new Order();
        Reserve(order.Table, Source());
        Sink(order.Table.ReservedBy);
        Sink(order.Table);
        var table = order.Table;
        Sink(table.ReservedBy);
        Reserve(table, "nobody");
        Sink(order.Table.ReservedBy);
    }

    public static void AliasedBeforeTheCall()
    {
        var table = new Table();
        var order = new Order { Table = table };
        Reserve(table, Source());
        Sink(order.Table.ReservedBy);
        var other = new Order { Table = new Table() };
        Sink(other.Table.ReservedBy);
        order.Table = new Table();
        Sink(order.Table.ReservedBy);
        Sink(table.ReservedBy);
    }

    public static void CalleeReplacesReference()
    {
        var order = new Order();
        Replace(order);
        Sink(order.Guest);
        ReplaceByRef(ref order);
        Sink(order.Guest);
        Sink(order.Dish);
    }

    public static void CollectionOfArgument()
    {
        var order = new Order();
        Remark(order, Source());
        Sink(order.Remarks);
        Sink(order.Remarks[0]);
        Sink(order.Remarks.Count);
        order.Remarks.Clear();
        Sink(order.Remarks);
    }

    public static void LinkedObjects()
    {
        var first = new Table();
        Link(first, Source());
        Sink(first.Next?.ReservedBy);
        Sink(first.ReservedBy);
        Sink(first.Next?.Seats);
        Sink(first);
    }

    public static void HeldByAnother()
    {
        var order = new Order { Dish = "pie" };
        var waiter = new Waiter();
        waiter.Start(order);
        waiter.Name(Source());
        Sink(order.Guest);
        Sink(order.Dish);
        waiter.Name("x");
        Sink(order.Guest);
    }

    public static void FromOneArgumentToAnother()
    {
        var from = new Order { Guest = Source(), Dish = "pie" };
        var to = new Order();
        Copy(from, to);
        Sink(to.Guest);
        Sink(to.Dish);
        var swapped = new Order { Dish = "cake" };
        Cross(from, swapped);
        Sink(swapped.Dish);
        Sink(swapped.Guest);
    }

    public static void ReturnedArgument()
    {
        var order = new Order();
        var same = With(order, Source());
        Sink(same.Guest);
        Sink(order.Guest);
        Sink(same.Dish);
        With(With(order, "x"), Source());
        Sink(same.Guest);
    }

    public static void SometimesWritten(bool write)
    {
        var order = new Order { Guest = "x" };
        if (write)
            Assign(order, Source());
        Sink(order.Guest);
        Wash(order);
        Sink(order.Guest);
    }

    private static void Assign(Order order, string guest) => order.Guest = guest;

    private static void Outer(Order order, string guest) => Inner(order, guest.Trim());

    private static void Inner(Order order, string guest)
    {
        order.Table.ReservedBy = guest;
        order.Table.Seats = 2;
    }

    private static void Reserve(Table table, string guest) => table.ReservedBy = guest;

    private static void Replace(Order order)
    {
        order = new Order();
        order.Guest = Source();
    }

    private static void ReplaceByRef(ref Order order) => order = new Order { Guest = Source(), Dish = "stew" };

    private static void Remark(Order order, string text) => order.Remarks.Add(text);

    private static void Link(Table table, string guest)
    {
        table.Next = new Table();
        table.Next.ReservedBy = guest;
    }

    private static void Copy(Order from, Order to)
    {
        to.Guest = from.Guest;
        to.Dish = from.Dish;
    }

    private static void Cross(Order from, Order to) => (to.Dish, to.Guest) = (from.Guest, from.Dish);

    private static Order With(Order order, string guest)
    {
        order.Guest = guest;
        return order;
    }

    private static void Wash(Order order)
    {
        order.Guest = "";
        order.Table = new Table();
    }
}
