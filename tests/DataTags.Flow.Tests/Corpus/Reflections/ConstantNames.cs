using System.Reflection;

namespace Mapping;

public sealed class Employee
{
    public string Mail { get; set; } = "";

    public string Team { get; set; } = "";

    public string Badge = "";

    private string _private = "";

    public string Describe(string prefix) => prefix + Mail;

    public string Motto() => "onwards";

    public void SetPrivate(string text) => _private = text;

    public static string Loud(string text) => text.ToUpperInvariant();

    public string ReadPrivate() => _private;
}

public static class ConstantNames
{
    public static void PropertyValues()
    {
        var employee = new Employee { Mail = Source(), Team = "blue" };
        Sink(typeof(Employee).GetProperty("Mail")!.GetValue(employee));
        Sink(typeof(Employee).GetProperty("Team")!.GetValue(employee));
        Sink(typeof(Employee).GetProperty(nameof(Employee.Mail))?.GetValue(employee, null));
        Sink(employee.GetType().GetProperty("Mail")!.GetMethod!.Invoke(employee, null));
        Sink(typeof(Employee).GetProperty("Mail")!.Name);
    }

    public static void SetByName()
    {
        var employee = new Employee();
        typeof(Employee).GetProperty("Mail")!.SetValue(employee, Source());
        Sink(employee.Mail);
        Sink(employee.Team);
        var field = typeof(Employee).GetField("Badge")!;
        field.SetValue(employee, Source());
        Sink(employee.Badge);
        Sink(field.GetValue(employee));
    }

    public static void InvokeByName()
    {
        var employee = new Employee { Mail = Source() };
        Sink(typeof(Employee).GetMethod("Describe")!.Invoke(employee, ["a: "]));
        Sink(typeof(Employee).GetMethod("Motto")!.Invoke(employee, null));
        Sink(typeof(Employee).GetMethod("Loud")!.Invoke(null, [Source()]));
        Sink(typeof(Employee).GetMethod("Loud")!.Invoke(null, ["x"]));
    }

    public static void PrivateField()
    {
        var employee = new Employee();
        typeof(Employee).GetField("_private", BindingFlags.Instance | BindingFlags.NonPublic)!.SetValue(employee, Source());
        Sink(employee.ReadPrivate());
        var other = new Employee();
        other.SetPrivate(Source());
        Sink(typeof(Employee).GetField("_private", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(other));
    }

    public static void Activated()
    {
        var made = (Box)Activator.CreateInstance(typeof(Box), Source())!;
        Sink(made.Text); // MISSING: Activator.CreateInstance does not run the constructor
        Sink(Activator.CreateInstance<Employee>().Mail);
        var built = (Box)typeof(Box).GetConstructor([typeof(string)])!.Invoke([Source()]);
        Sink(built.Text);
    }

    public static void DelegateByName()
    {
        var loud = typeof(Employee).GetMethod("Loud")!.CreateDelegate<Func<string, string>>();
        Sink(loud(Source()));
        Sink(loud("x"));
    }

    public static void AllProperties()
    {
        var employee = new Employee { Mail = Source() };
        foreach (var property in typeof(Employee).GetProperties())
            Sink(property.GetValue(employee));
        foreach (var property in typeof(Employee).GetProperties())
            Sink(property.Name);
        var map = typeof(Employee).GetProperties().ToDictionary(property => property.Name, property => property.GetValue(employee));
        Sink(map);
    }

    private sealed class Box(string text)
    {
        public string Text => text;
    }
}
