using System.Text.Json;
using System.Text.Json.Serialization;

namespace Json;

public sealed class Person
{
    public string Mail { get; set; } = "";

    public string City { get; set; } = "";
}

public sealed class WithIgnored
{
    [JsonIgnore]
    public string Mail { get; set; } = "";

    public string City { get; set; } = "";
}

public sealed class WithConditions
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Always { get; set; } = "";

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NotNull { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? NotDefault { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Always)]
    public string Hidden { get; set; } = "";
}

public sealed class WithPrivates
{
    public string Mail { private get; set; } = "";

    public string City { get; set; } = "";

    internal string Secret { get; set; } = "";

    protected string Kept { get; set; } = "";

    private string Own { get; set; } = "";

    private string _field = "";

    public void Fill(string text) => (Kept, Own, _field) = (text, text, text);

    public int Lengths() => Kept.Length + Own.Length + _field.Length;
}

public sealed class WithIncluded
{
    [JsonInclude]
    internal string Secret { get; set; } = "";

    [JsonInclude]
    public string Field = "";

    [JsonInclude]
    public string Mail { private get; set; } = "";
}

public sealed class WithFields
{
    public string Mail = "";

    public string City { get; set; } = "";
}

public sealed class WithStatic
{
    public static string Shared { get; set; } = "";

    public string this[int index] => Source();

    public string Mail
    {
        set => _length = value.Length;
    }

    private int _length;

    public bool IsSet => _length > 0;
}

public record Position(string Mail, string City)
{
    [JsonIgnore]
    public string Mail { get; init; } = Mail;
}

public static class Texts
{
    public static void Ignored()
    {
        var value = new WithIgnored { Mail = Source(), City = "Ghent" };
        Sink(JsonSerializer.Serialize(value));
        Sink(JsonSerializer.SerializeToUtf8Bytes(value));
        Sink(JsonSerializer.SerializeToNode(value)!.ToJsonString());
        Sink(JsonSerializer.SerializeToElement(value).GetRawText());
        Sink(JsonSerializer.Serialize(new WithIgnored { City = Source() }));
        Sink(JsonSerializer.Serialize(new List<WithIgnored> { value }));
        Sink(JsonSerializer.Serialize(new { value, Plain = "text" }));
        Sink(JsonSerializer.Serialize(new Position(Source(), "Ghent")));
        Sink(JsonSerializer.Serialize(new Position("mail", Source())));
    }

    public static void Conditional()
    {
        Sink(JsonSerializer.Serialize(new WithConditions { Always = Source() }));
        Sink(JsonSerializer.Serialize(new WithConditions { NotNull = Source() }));
        Sink(JsonSerializer.Serialize(new WithConditions { NotDefault = Source() }));
        Sink(JsonSerializer.Serialize(new WithConditions { Hidden = Source() }));
    }

    public static void NotPublic()
    {
        Sink(JsonSerializer.Serialize(new WithPrivates { Mail = Source() }));
        Sink(JsonSerializer.Serialize(new WithPrivates { City = Source() }));
        Sink(JsonSerializer.Serialize(new WithPrivates { Secret = Source() }));
        var value = new WithPrivates();
        value.Fill(Source());
        Sink(JsonSerializer.Serialize(value));
    }

    public static void Included()
    {
        Sink(JsonSerializer.Serialize(new WithIncluded { Secret = Source() }));
        Sink(JsonSerializer.Serialize(new WithIncluded { Field = Source() }));
        Sink(JsonSerializer.Serialize(new WithIncluded { Mail = Source() }));
    }

    public static void Fields()
    {
        Sink(JsonSerializer.Serialize(new WithFields { City = Source() }));
        Sink(JsonSerializer.Serialize(new WithFields { Mail = Source() }, new JsonSerializerOptions { IncludeFields = true }));
        Sink(JsonSerializer.Serialize((Mail: Source(), City: "Ghent"), new JsonSerializerOptions { IncludeFields = true }));
        Sink(JsonSerializer.Serialize(new { Mail = Source() }));
    }

    public static void Statics()
    {
        WithStatic.Shared = Source();
        Sink(JsonSerializer.Serialize(new WithStatic { Mail = Source() }));
    }

    public static void OfBaseType()
    {
        var dog = new Dog { Chip = Source(), Name = "Rex" };
        Sink(JsonSerializer.Serialize<object>(dog));
        Sink(JsonSerializer.Serialize(dog));
        Animal animal = dog;
        Sink(JsonSerializer.Serialize((object)animal));
        Sink(JsonSerializer.Serialize(animal, animal.GetType()));
        Sink(JsonSerializer.Serialize(new List<object> { dog }));
        Sink(JsonSerializer.Serialize<Animal>(new Dog { Name = Source() }));
    }

    public static void Copies()
    {
        var person = new Person { Mail = Source(), City = "Ghent" };
        var copy = JsonSerializer.Deserialize<Person>(JsonSerializer.Serialize(person))!;
        Sink(copy.Mail);
        Sink(JsonSerializer.Serialize(person));
        Sink(JsonSerializer.Serialize(new Person { City = person.City }));
        person.Mail = "";
        Sink(JsonSerializer.Serialize(person));
    }
}

public class Animal
{
    public string Name { get; set; } = "";
}

public sealed class Dog : Animal
{
    public string Chip { get; set; } = "";
}
