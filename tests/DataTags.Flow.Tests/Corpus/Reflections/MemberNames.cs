using System.Reflection;

namespace MemberNames;

public sealed class Account
{
    public string Mail { get; set; } = "";

    public string Plan { get; set; } = "";

    public int Level;
}

/// <summary>What a member is called, and of which type it is, is nothing that an object holds.</summary>
public static class Names
{
    public static void AfterGetValue()
    {
        var account = new Account { Mail = Source() };
        foreach (var property in account.GetType().GetProperties())
        {
            var value = property.GetValue(account);
            Sink(property.Name);
            SinkText(property.PropertyType);
            Sink(property.PropertyType.Name);
            Sink(value);
        }
    }

    public static void AfterSetValue()
    {
        var account = new Account();
        foreach (var property in typeof(Account).GetProperties())
        {
            property.SetValue(account, Source());
            Sink(property.Name);
            Sink(property.CanRead);
            SinkText(property);
        }
    }

    public static void Fields()
    {
        var account = new Account { Mail = Source() };
        var field = typeof(Account).GetField("Level")!;
        Sink(field.GetValue(account));
        Sink(field.Name);
        SinkText(field.FieldType);
        foreach (var each in account.GetType().GetFields())
            Sink($"{each.Name}: {each.FieldType.Name}");
    }

    public static void Table()
    {
        var account = new Account { Mail = Source(), Plan = "free" };
        var lines = new List<string>();
        var pairs = new Dictionary<string, object?>();
        foreach (var property in typeof(Account).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            pairs[property.Name] = property.GetValue(account);
            lines.Add(property.Name + " is " + property.PropertyType);
        }

        Sink(lines);
        Sink(pairs.Keys);
        Sink(pairs);
        Sink(pairs["Mail"]);
    }

    public static void Queried()
    {
        var account = new Account { Mail = Source() };
        var filled = account.GetType().GetProperties().Where(property => property.GetValue(account) is string { Length: > 0 }).Select(property => property.Name);
        Sink(string.Join(",", filled));
        var texts = account.GetType().GetProperties().Select(property => property.GetValue(account)?.ToString());
        Sink(string.Join(",", texts));
        Sink(typeof(Account).GetProperties().ToDictionary(property => property.Name, property => property.GetValue(account)).Keys);
    }

    public static void Methods()
    {
        var account = new Account { Mail = Source() };
        var method = account.GetType().GetMethod("ToString")!;
        Sink(method.Name);
        SinkText(method.DeclaringType);
        SinkText(method.ReturnType);
    }
}

/// <summary>A member whose name is constant is that member, where the type of the object is declared only.</summary>
public static class Declared
{
    public static void Given() => Read(new Account { Mail = Source(), Plan = "free" });

    public static void GivenToSetter()
    {
        var account = new Account();
        Write(account, Source());
        Sink(account.Mail);
        Sink(account.Plan);
    }

    private static void Read(Account account)
    {
        Sink(account.GetType().GetProperty(nameof(Account.Plan))!.GetValue(account));
        Sink(account.GetType().GetProperty(nameof(Account.Mail))!.GetValue(account));
        Sink(account.GetType().GetProperty("Plan")?.GetValue(account)?.ToString());
    }

    private static void Write(Account account, string text) => account.GetType().GetProperty("Mail")!.SetValue(account, text);
}

public class Visitor
{
    public string Seen { get; set; } = "";

    public virtual string Told => "nothing";

    public string Hidden => "nothing";
}

public sealed class Buyer : Visitor
{
    public override string Told => Seen;

    public new string Hidden => Seen;
}

/// <summary>The object may be of a derived type, and so may its member.</summary>
public static class DerivedTypes
{
    public static void Overridden()
    {
        Told(new Buyer { Seen = Source() });
        Hidden(new Buyer { Seen = Source() });
        Plain(new Visitor { Seen = Source() });
    }

    private static void Told(Visitor visitor) => Sink(visitor.GetType().GetProperty("Told")!.GetValue(visitor));

    private static void Hidden(Visitor visitor) => Sink(visitor.GetType().GetProperties().First(property => property.Name == "Hidden").GetValue(visitor));

    private static void Plain(Visitor visitor) => Sink(visitor.GetType().GetProperty("Told")!.GetValue(visitor));
}
