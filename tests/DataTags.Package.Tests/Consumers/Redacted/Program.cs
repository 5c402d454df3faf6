using DataTags;

namespace Shop;

[GenerateRedaction]
public partial record Order(
    string Article,
    [property: PaymentData, Mask(MaskMode.Pan)] string CardNumber,
    [property: CustomerContactData] string Mail);

public static class Program
{
    public static void Main()
    {
        var order = new Order("A chair", "4111 1111 1111 1111", "jane.roe@example.org");
        Console.WriteLine(order);
        Console.WriteLine(order.ToLogString());
        Console.WriteLine(order.Redacted().CardNumber);
        Console.WriteLine(order.Redacted().Mail);
    }
}
