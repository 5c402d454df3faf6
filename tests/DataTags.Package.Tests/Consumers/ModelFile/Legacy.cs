namespace Legacy;

public sealed class Row
{
    public string Iban { get; set; } = "";
}

public static class Bus
{
    public static void Publish(string topic, string body) => _ = topic.Length + body.Length;
}

public static class Export
{
    public static void Run(Row row) => Bus.Publish("rows", row.Iban); // here: publish
}
