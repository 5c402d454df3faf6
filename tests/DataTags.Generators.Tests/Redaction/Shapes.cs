namespace DataTags.Generators.Tests.Redaction;

/// <summary>
/// Types of every shape that redaction is generated for. Each source has a class <c>Sample</c> whose <c>Make</c> returns an instance with
/// canaries in all tagged members and <c>visible</c> in an untagged one.
/// </summary>
public static class Shapes
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Collections.Immutable; using System.Net; using DataTags;\n";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Class"] = """
            [GenerateRedaction] public partial class Person
            {
                public string Name { get; set; } = "visible";
                [CustomerContactData] public string Email { get; set; } = Canary.Text;
                [PaymentData] public int Pin { get; set; } = Canary.Number;
                [CustomerData] public Guid Token { get; set; } = Canary.Id;
                [CustomerData, Mask(MaskMode.Date)] public DateTime Born { get; set; } = Canary.Day;
            }
            static class Sample { public static object Make() => new Person(); }
            """,
        ["SealedClassWithReadonlyMembers"] = """
            [GenerateRedaction] public sealed partial class Person
            {
                [CustomerContactData] private readonly string _email;
                public Person(string email) { _email = email; Phone = email; }
                public string Name { get; } = "visible";
                [CustomerContactData, Mask(MaskMode.KeepLast, Last = 2)] public string Phone { get; }
                [CustomerData] public string Street { get; init; } = Canary.Text;
                public int Length() => _email.Length;
            }
            static class Sample { public static object Make() => new Person(Canary.Text); }
            """,
        ["RequiredMembers"] = """
            [GenerateRedaction] public partial class Person
            {
                public required string Name { get; init; }
                [CustomerContactData] public required string Email { get; init; }
            }
            static class Sample { public static object Make() => new Person { Name = "visible", Email = Canary.Text }; }
            """,
        ["Record"] = """
            [GenerateRedaction] public partial record Person(string Name, [CustomerContactData] string Email, [property: PaymentData] int Pin);
            static class Sample { public static object Make() => new Person("visible", Canary.Text, Canary.Number); }
            """,
        ["SealedRecordWithBody"] = """
            [GenerateRedaction] public sealed partial record Person
            {
                public string Name { get; init; } = "visible";
                [CustomerContactData] public string Email { get; } = Canary.Text;
                [CustomerContactData] public string Field = Canary.Text;
            }
            static class Sample { public static object Make() => new Person(); }
            """,
        ["RecordStruct"] = """
            [GenerateRedaction] public readonly partial record struct Person(string Name, [CustomerContactData] string Email);
            static class Sample { public static object Make() => new Person("visible", Canary.Text); }
            """,
        ["Struct"] = """
            [GenerateRedaction] public partial struct Person
            {
                public string Name;
                [CustomerContactData] public string Email;
                [PaymentData] public int Pin { get; set; }
            }
            static class Sample { public static object Make() => new Person { Name = "visible", Email = Canary.Text, Pin = Canary.Number }; }
            """,
        ["ReadonlyStruct"] = """
            [GenerateRedaction] public readonly partial struct Person
            {
                public Person(string email) { Email = email; Name = "visible"; }
                public string Name { get; }
                [CustomerContactData] public string Email { get; }
            }
            static class Sample { public static object Make() => new Person(Canary.Text); }
            """,
        ["NestedGeneric"] = """
            namespace Outer
            {
                public partial class Box<T> where T : class
                {
                    internal partial interface IPart
                    {
                        [GenerateRedaction] internal partial class Item<U>
                        {
                            public string Name { get; set; } = "visible";
                            [CustomerData] public T? First { get; set; }
                            public U? Second { get; set; }
                            [CustomerContactData] public string Email { get; set; } = Canary.Text;
                        }
                    }
                }
                public sealed class Holder { public string Secret { get; set; } = Canary.Text; public override string ToString() => Secret; }
            }
            static class Sample { public static object Make() => new Outer.Box<string>.IPart.Item<Outer.Holder> { First = Canary.Text, Second = new Outer.Holder() }; }
            """,
        ["DerivedClass"] = """
            [GenerateRedaction] public partial class Person
            {
                public string Name { get; init; } = "visible";
                [CustomerContactData] public string Email { get; init; } = Canary.Text;
                [CustomerContactData] private readonly string _copy = Canary.Text;
            }
            [GenerateRedaction] public sealed partial class Employee : Person
            {
                [PaymentData] public string Account { get; init; } = Canary.Text;
            }
            static class Sample { public static object Make() => new Employee(); }
            """,
        ["ClassWithForeignBase"] = """
            public abstract class Entity
            {
                private readonly string _origin = "somewhere";
                public Guid Id { get; protected set; } = Guid.NewGuid();
                [CustomerData] public string Owner { get; set; } = Canary.Text;
            }
            [GenerateRedaction] public partial class Person : Entity
            {
                public string Name { get; private set; } = "visible";
                [CustomerContactData] public string Email { get; private set; } = Canary.Text;
                public event EventHandler? Changed;
            }
            static class Sample { public static object Make() { var person = new Person(); person.Changed += (_, _) => { }; return person; } }
            """,
        ["DerivedTypeWithoutMark"] = """
            public abstract class Entity { public int Version { get; set; } }
            [GenerateRedaction] public partial class Person : Entity
            {
                public string Name { get; set; } = "visible";
                [CustomerContactData] public string Email { get; set; } = Canary.Text;
            }
            public sealed class Proxy : Person { public string Cache { get; set; } = Canary.Text; }
            static class Sample { public static object Make() => new Proxy(); }
            """,
        ["DerivedRecord"] = """
            [GenerateRedaction] public abstract partial record Person(string Name, [CustomerContactData] string Email);
            [GenerateRedaction] public partial record Employee(string Name, string Email, [PaymentData] string Account) : Person(Name, Email);
            static class Sample { public static object Make() => new Employee("visible", Canary.Text, Canary.Text); }
            """,
        ["TypeTag"] = """
            [CustomerData, GenerateRedaction] public partial class Person
            {
                public string Email { get; set; } = Canary.Text;
                private string _hidden = Canary.Text;
                [NotPersonal("public by law")] public string Name { get; set; } = "visible";
            }
            static class Sample { public static object Make() => new Person(); }
            """,
        ["OwnCategory"] = """
            [RefinesCategory(typeof(CustomerDataAttribute))] public sealed class LoyaltyDataAttribute : DataTagAttribute { }
            [GenerateRedaction] public partial class Person
            {
                public string Name { get; set; } = "visible";
                [LoyaltyData] public string Card { get; set; } = Canary.Text;
            }
            static class Sample { public static object Make() => new Person(); }
            """,
        ["InheritedTag"] = """
            public interface IContact { [CustomerContactData] string Email { get; } }
            public abstract class Contact { [CustomerContactData] public abstract string Phone { get; set; } }
            [GenerateRedaction] public partial class Person : Contact, IContact
            {
                public string Name { get; set; } = "visible";
                public string Email { get; set; } = Canary.Text;
                public override string Phone { get; set; } = Canary.Text;
            }
            static class Sample { public static object Make() => new Person(); }
            """,
        ["ComputedMembers"] = """
            [GenerateRedaction] public partial class Person
            {
                private string _email = Canary.Text;
                public string Name { get; set; } = "visible";
                [CustomerContactData] public string Email { get => _email; set => _email = value.Trim(); }
                public string Greeting => "Dear " + _email;
                [CustomerContactData] public string Trimmed { get => field; set => field = value.Trim(); } = Canary.Text;
            }
            static class Sample { public static object Make() => new Person(); }
            """,
        ["Graph"] = """
            [GenerateRedaction] public partial class Customer
            {
                public string Name { get; set; } = "visible";
                public List<Order> Orders { get; } = new();
                public Dictionary<string, Order> ByNumber { get; set; } = new();
                public ImmutableArray<Order> Archive { get; set; }
                public IReadOnlyList<Order>? Latest { get; set; }
                public Order[][]? Grid { get; set; }
                [CustomerData] public Order? Favourite { get; set; }
            }
            [GenerateRedaction] public partial record Order(int Number, [CustomerContactData] string Street, Customer? Buyer);
            static class Sample
            {
                public static object Make()
                {
                    var customer = new Customer();
                    var order = new Order(7, Canary.Text, customer);
                    customer.Orders.Add(order);
                    customer.ByNumber["7"] = order;
                    customer.Archive = ImmutableArray.Create(order);
                    customer.Latest = new[] { order };
                    customer.Grid = new[] { new[] { order } };
                    customer.Favourite = order;
                    return customer;
                }
            }
            """,
        ["UnknownContent"] = """
            public record Address([property: CustomerContactData] string Street);
            public record Money(decimal Amount, string Currency);
            public sealed record Trick(string Note) { public override string ToString() => Note; }
            public record Bribe(string Giver) : Money2(1) { }
            public record Money2(decimal Amount);
            [GenerateRedaction] public partial class Person
            {
                public string Name { get; set; } = "visible";
                public Address Home { get; set; } = new(Canary.Text);
                public object Anything { get; set; } = new Address(Canary.Text);
                public IEnumerable<Address> Others { get; set; } = new[] { new Address(Canary.Text) };
                public (string Kind, Address Where) Pair { get; set; } = ("home", new Address(Canary.Text));
                public Func<string> Later { get; set; } = () => Canary.Text;
                public Lazy<string> Lazy { get; set; } = new(() => Canary.Text);
                public Money Price { get; set; } = new(5m, "EUR");
                public Money2 Gift { get; set; } = new Bribe(Canary.Text);
                [CustomerData] public Money Debt { get; set; } = new(Canary.Number, "EUR");
            }
            static class Sample { public static object Make() => new Person(); }
            """,
        ["MaskedCollections"] = """
            [GenerateRedaction] public partial class Person
            {
                public string Name { get; set; } = "visible";
                [CustomerContactData] public List<string> Emails { get; set; } = new() { Canary.Text };
                [CustomerContactData, Mask(MaskMode.Email)] public string[] Masked { get; set; } = { Canary.Text };
                [CustomerContactData] public Dictionary<string, string> Map { get; set; } = new() { [Canary.Text] = Canary.Text };
                [CustomerContactData] public byte[]? Blob { get; set; } = System.Text.Encoding.UTF8.GetBytes(Canary.Text);
                [CustomerContactData] public HashSet<int> Pins { get; set; } = new() { Canary.Number };
                [CustomerContactData] public (string, string) Pair { get; set; } = (Canary.Text, Canary.Text);
            }
            static class Sample { public static object Make() => new Person(); }
            """,
        ["EveryMask"] = """
            [GenerateRedaction] public partial class Person
            {
                public string Name { get; set; } = "visible";
                [CustomerData, Mask(MaskMode.Erase)] public string? A { get; set; } = Canary.Text;
                [CustomerData, Mask(MaskMode.KeepFirst, First = 2)] public string? B { get; set; } = Canary.Text;
                [CustomerData, Mask(MaskMode.KeepLast, Last = 2)] public string? C { get; set; } = Canary.Text;
                [CustomerData, Mask(MaskMode.KeepBoth, First = 2, Last = 2)] public string? D { get; set; } = Canary.Text;
                [CustomerData, Mask(MaskMode.Pan)] public string? E { get; set; } = Canary.Text;
                [CustomerData, Mask(MaskMode.Email)] public string? F { get; set; } = Canary.Text;
                [CustomerData, Mask(MaskMode.Phone)] public string? G { get; set; } = Canary.Text;
                [CustomerData, Mask(MaskMode.Ip)] public string? H { get; set; } = Canary.Text;
                [CustomerData, Mask(MaskMode.Ip)] public IPAddress? I { get; set; } = IPAddress.Parse("192.0.2.77");
                [CustomerData, Mask(MaskMode.Date)] public DateTimeOffset? J { get; set; } = Canary.Day;
                [CustomerData, Mask(MaskMode.Date)] public DateOnly K { get; set; } = DateOnly.FromDateTime(Canary.Day);
                [CustomerData, Mask(MaskMode.Date)] public string? L { get; set; } = Canary.Text;
                [CustomerData, Mask(MaskMode.Uri)] public string? M { get; set; } = "https://jane:canary@example.org/canary?x=canary";
                [CustomerData, Mask(MaskMode.Uri)] public Uri? N { get; set; } = new("https://jane:canary@example.org/canary?x=canary");
                [CustomerData, Mask(MaskMode.Hmac, KeyId = "log \"1\"")] public string? O { get; set; } = Canary.Text;
                [CustomerData, Mask(MaskMode.Pseudonym)] public string? P { get; set; } = Canary.Text;
                [CustomerData, Mask(MaskMode.Truncate, First = 3)] public string? Q { get; set; } = Canary.Text;
                [CustomerData, Mask(MaskMode.Default)] public string? R { get; set; } = Canary.Text;
                [CustomerData, Mask(MaskMode.Pan)] public int S { get; set; } = Canary.Number;
                [CustomerData, Mask((MaskMode)99)] public string? T { get; set; } = Canary.Text;
                [Mask(MaskMode.Erase)] public string? U { get; set; } = Canary.Text;
                [CustomerData] public IPAddress? V { get; set; }
                [CustomerData] public Uri? W { get; set; }
            }
            static class Sample { public static object Make() => new Person(); }
            """,
        ["TypeOfItsOwnText"] = """
            [GenerateRedaction] public partial class Person
            {
                public string Name { get; set; } = "visible";
                [CustomerContactData] public string Email { get; set; } = Canary.Text;
                public override string ToString() => "visible";
            }
            static class Sample { public static object Make() => new Person(); }
            """,
        ["PrimaryConstructor"] = """
            [GenerateRedaction] public sealed partial class Person(string name, [CustomerContactData] string email)
            {
                public string Name { get; set; } = name;
                [CustomerContactData] public string Email { get; set; } = email;
            }
            static class Sample { public static object Make() => new Person("visible", Canary.Text); }
            """,
        ["Keywords"] = """
            namespace @namespace.record.@class
            {
                public partial class @event
                {
                    [GenerateRedaction] public partial class @field
                    {
                        public string @string { get; set; } = "visible";
                        [CustomerContactData] public string @this { get; set; } = Canary.Text;
                        [CustomerContactData] public string original { get; set; } = Canary.Text;
                        [CustomerContactData] public string copy { get; set; } = Canary.Text;
                        [CustomerContactData] public string text { get; set; } = Canary.Text;
                        public string[] item { get; set; } = { "visible" };
                    }
                }
            }
            static class Sample { public static object Make() => new @namespace.record.@class.@event.@field(); }
            """,
        ["ExplicitImplementation"] = """
            public interface IContact { [CustomerContactData] string Email { get; set; } string Plain { get; set; } }
            [GenerateRedaction] public partial class Person : IContact
            {
                public string Name { get; set; } = "visible";
                string IContact.Email { get; set; } = Canary.Text;
                string IContact.Plain { get; set; } = "fine";
            }
            static class Sample { public static object Make() => new Person(); }
            """,
    };

    public static string SourceOf(string name) => Usings + Kit.Canary.Source + "\n" + All[name];

    public static TheoryData<string> Names => [.. All.Keys];
}
